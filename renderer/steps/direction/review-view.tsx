import { useSay } from '../../app/app-context.ts'
import { RegisterCard } from '../register/register-card.tsx'

const fields = ['title', 'period', 'outcome', 'delivered', 'lesson'] as const

/** The year in review: what was promised last time, what came of it, what the team learned. METHOD E5. */
export function ReviewView() {
  const say = useSay()
  return (
    <RegisterCard
      entity="promise"
      fields={fields}
      empty={{ title: say('screen.review.none'), text: say('screen.review.noneText') }}
    />
  )
}
