import { entitiesLabel } from '#shared/messages/labels.ts'
import { useSay } from '../app/app-context.ts'
import { LinkPicker } from './link-picker.tsx'

type ServedPickerProps = {
  /** What is linked, and its id and title. */
  readonly entity: 'opportunity' | 'initiative'
  readonly id: string
  readonly title: string
}

/** The goals that an opportunity or an initiative serves. */
export function GoalPicker({ entity, id, title }: ServedPickerProps) {
  const say = useSay()
  return (
    <LinkPicker
      link={`${entity}Goal`}
      from={{ field: `${entity}Id`, id }}
      to={{ field: 'goalId', entity: 'goal' }}
      label={`${entitiesLabel(say, 'goal')}: ${title}`}
      empty={say('screen.order.noGoal')}
    />
  )
}

/** The practices that an opportunity or an initiative works on. */
export function PracticePicker({ entity, id, title }: ServedPickerProps) {
  const say = useSay()
  return (
    <LinkPicker
      link={`${entity}Practice`}
      from={{ field: `${entity}Id`, id }}
      to={{ field: 'practiceId', entity: 'practice' }}
      label={`${entitiesLabel(say, 'practice')}: ${title}`}
      empty={say('screen.order.noPractice')}
    />
  )
}
