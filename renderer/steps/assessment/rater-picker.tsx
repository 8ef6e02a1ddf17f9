import { useStore } from 'zustand'
import { useApp, useSay } from '../../app/app-context.ts'
import { useRows } from '../../app/use-workbook.ts'
import { SelectField } from '../../components/select-field.tsx'
import { proposedRater } from '../../state/ui-store.ts'

/** Whose ratings the grid shows and takes: the room's, the median of all, or one participant's. */
export function RaterPicker() {
  const { ui } = useApp()
  const say = useSay()
  const rater = useStore(ui, (state) => state.rater)
  const participants = useRows('participant')
  const raters = participants.filter(({ rates }) => rates)
  return (
    <span>
      <SelectField
        label={say('screen.grid.rater')}
        value={rater}
        empty={say('screen.grid.agreed')}
        options={[
          ...(raters.length > 0 ? [{ value: proposedRater, label: say('screen.grid.proposed') }] : []),
          ...raters.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(next) => ui.setState({ rater: next })}
      />
    </span>
  )
}
