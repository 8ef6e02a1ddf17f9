import { readPractice } from '#shared/methods/readings/practice-readings.ts'
import { type Lens, lenses, levels } from '#shared/model/lens.ts'
import { ratingsOfCell } from '#shared/model/ratings.ts'
import { useSay } from '../../app/app-context.ts'
import drawerStyles from '../../app/drawers/drawer.module.css'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Tag } from '../../components/tag.tsx'
import styles from './assessment-drawer.module.css'

type CellRatingsProps = { readonly practiceId: string; readonly lens: Lens }

/** How the participants' ratings of a cell are spread. */
export function CellRatings({ practiceId, lens }: CellRatingsProps) {
  const say = useSay()
  const ratings = useWorkbook((workbook) => workbook.ratings)
  const participants = useWorkbook((workbook) => workbook.tables.participant)
  const cell = useWorkbook((workbook) => readPractice(workbook, practiceId)?.cells[lenses.indexOf(lens)])
  const given = ratingsOfCell(ratings, practiceId, lens).filter(
    ({ participantId, level }) => level !== null && participants[participantId]?.rates === true,
  )
  if (cell === undefined || given.length === 0) return null
  return (
    <section className={drawerStyles.section}>
      <div className={styles.line}>
        <h3>{say('screen.grid.ratings', { count: given.length })}</h3>
        {cell.flagged && (
          <Tag tone="attention" icon="alert">
            {say('screen.grid.spreadOf', { spread: cell.spread ?? 0 })}
          </Tag>
        )}
      </div>
      <div className={styles.plot}>
        {levels.map((level) => {
          const own = given.filter((rating) => rating.level === level)
          return (
            <div key={level} className={styles.stack}>
              {own.map(({ participantId }) => (
                <i key={participantId} title={participants[participantId]?.name} />
              ))}
              <span>{level}</span>
            </div>
          )
        })}
      </div>
      <p className={drawerStyles.muted}>
        {say('screen.grid.median', { median: cell.median ?? '–' })} {cell.toSettle ? say('screen.grid.talkFirst') : ''}
      </p>
    </section>
  )
}
