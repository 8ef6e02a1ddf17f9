import { strongFrom } from '#shared/steps/constraints-to-answer.ts'
import { useSay } from '../../app/app-context.ts'
import { useRows } from '../../app/use-workbook.ts'
import { Tag } from '../../components/tag.tsx'

/** METHOD B9, step 3: what is strong has a response and an owner. How many have. */
export function StrongAnswered() {
  const say = useSay()
  const strong = useRows('constraint').filter(({ strength }) => strength >= strongFrom)
  if (strong.length === 0) return null
  const answered = strong.filter(({ response, owner }) => response !== null && owner !== '').length
  const all = answered === strong.length
  return (
    <Tag tone={all ? 'good' : 'attention'} icon={all ? 'check' : 'alert'}>
      {say('screen.constraints.answered', { count: answered, all: strong.length, from: strongFrom })}
    </Tag>
  )
}
