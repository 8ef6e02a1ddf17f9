import { findRow } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { LevelFigure } from '../../components/level-figure.tsx'
import { goToStep } from '../../state/ui-store.ts'
import styles from './findings-view.module.css'

type PracticeChipProps = {
  readonly id: string
  /** 0 to 5: through the lens, or of the practice as a whole. Null: not rated. */
  readonly level: number | null
}

/** A practice with its level; pressed, it leads to its row in the grid. */
export function PracticeChip({ id, level }: PracticeChipProps) {
  const { ui } = useApp()
  const say = useSay()
  const { writeNumber } = useFormat()
  const name = useWorkbook((workbook) => findRow(workbook, 'practice', id)?.name ?? '')
  const whole = level === null || Number.isInteger(level)
  return (
    <button
      type="button"
      className={styles.chip}
      title={say('screen.grid.showPractice', { practice: name })}
      onClick={() => {
        ui.setState((state) => ({ views: { ...state.views, currentState: 'grid' } }))
        goToStep(ui, 'currentState', { entity: 'practice', id })
      }}
    >
      {whole ? <LevelFigure level={level} /> : <b>{writeNumber(level, 1)}</b>}
      {name}
    </button>
  )
}
