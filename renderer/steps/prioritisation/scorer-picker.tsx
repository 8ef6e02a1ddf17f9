import { useSay } from '../../app/app-context.ts'
import { useRows } from '../../app/use-workbook.ts'
import { SelectField } from '../../components/select-field.tsx'
import styles from './score-grid.module.css'

type ScorerPickerProps = { readonly scorer: string | null; readonly onChoose: (id: string | null) => void }

/** Whose scores the grid shows and takes: the room's, or one participant's. Nobody else: nothing to choose. */
export function ScorerPicker({ scorer, onChoose }: ScorerPickerProps) {
  const say = useSay()
  const raters = useRows('participant').filter(({ rates }) => rates)
  if (raters.length === 0) return null
  return (
    <div className={styles.scorer}>
      <span aria-hidden="true">{say('screen.scores.scorer')}</span>
      <SelectField
        label={say('screen.scores.scorer')}
        value={scorer}
        empty={say('screen.scores.room')}
        options={raters.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onChoose}
      />
      {scorer !== null && <span>{say('screen.scores.opinionsHow')}</span>}
    </div>
  )
}
