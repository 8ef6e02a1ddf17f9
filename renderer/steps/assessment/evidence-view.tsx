import { useSay } from '../../app/app-context.ts'
import { RegisterCard } from '../register/register-card.tsx'

const fields = ['title', 'practiceId', 'lens', 'state', 'location', 'checkedOn', 'note'] as const

/** What backs the levels, over all practices: what is to be asked for, what is there, what was checked. */
export function EvidenceView() {
  const say = useSay()
  return (
    <RegisterCard
      entity="evidence"
      fields={fields}
      empty={{ title: say('screen.proof.none'), text: say('screen.proof.noneText') }}
    />
  )
}
