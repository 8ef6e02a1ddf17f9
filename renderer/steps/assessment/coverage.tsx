import { assess } from '#shared/methods/readings/assess.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettled } from '../../app/use-workbook.ts'
import { FigureButton } from '../../components/figure-button.tsx'
import { Meter } from '../../components/meter.tsx'
import { TagButton } from '../../components/tag-button.tsx'
import styles from './assessment-step.module.css'

/** How many cells are rated, and how many still have to be settled. */
export function Coverage() {
  const { ui } = useApp()
  const say = useSay()
  const { writePercent } = useFormat()
  const { ratedCells, applicableCells, coverage } = useSettled(assess).overall
  const toSettle = useSettled(
    (workbook) => assess(workbook).practices.filter((practice) => practice.toSettle > 0).length,
  )
  if (applicableCells === 0) return null
  return (
    <span className={styles.coverage}>
      <span className={styles.small}>{say('screen.grid.coverage')}</span>
      <Meter share={coverage} label={say('screen.grid.coverage')} width={88} />
      <FigureButton
        figure="coverage"
        label={say('screen.grid.coverage')}
        value={say('screen.grid.covered', { rated: ratedCells, all: applicableCells, share: writePercent(coverage) })}
      />
      {toSettle > 0 && (
        <TagButton
          tone="attention"
          icon="alert"
          onClick={() =>
            ui.setState((state) => ({ sought: null, views: { ...state.views, currentState: 'agreement' } }))
          }
        >
          {say('screen.grid.toSettle', { count: toSettle })}
        </TagButton>
      )}
    </span>
  )
}
