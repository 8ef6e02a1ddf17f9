import { fieldLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useGrowing } from '../../components/use-growing.ts'
import { ObjectiveRows } from './objective-rows.tsx'
import styles from './objectives-card.module.css'

/** Objectives that are in sight at first. */
const firstObjectives = 5

type ObjectivesTableProps = {
  readonly objectives: readonly RowOf<'objective'>[]
  /** The objective that has to be there. */
  readonly needed: string | null
  /** The focus came into an objective. */
  readonly onActive: (id: string) => void
  /** Enter on a title: on to the next key result. */
  readonly onNext: () => void
}

/** Each objective with its key results below it. */
export function ObjectivesTable({ objectives, needed, onActive, onNext }: ObjectivesTableProps) {
  const say = useSay()
  const shown = useGrowing(objectives, needed, firstObjectives)
  const label = (name: string): string => fieldLabel(say, 'keyResult', name)
  return (
    <div className={styles.scroll}>
      <table className={styles.table} data-later>
        <thead>
          <tr>
            <th className={styles.first}>{say('screen.direction.keyResult')}</th>
            <th className={styles.figure}>{say('screen.direction.baseline.head')}</th>
            <th className={styles.figure}>{say('screen.direction.now')}</th>
            <th className={styles.figure}>{label('target')}</th>
            <th>{label('unit')}</th>
            <th>{label('due')}</th>
            <th className={styles.figure}>{say('screen.direction.progress.head')}</th>
            <th>
              <span className="visuallyHidden">{say('screen.row.actions')}</span>
            </th>
            <th className="visuallyHidden">{say('screen.direction.owner')}</th>
          </tr>
        </thead>
        {shown.map((row, index) => (
          <ObjectiveRows key={row.id} row={row} number={index + 1} onActive={onActive} onNext={onNext} />
        ))}
      </table>
    </div>
  )
}
