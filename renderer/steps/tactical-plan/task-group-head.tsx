import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useRow, useRowsWhere, useWorkbook } from '../../app/use-workbook.ts'
import { Tag } from '../../components/tag.tsx'
import styles from './tactical-plan.module.css'
import type { TaskGroup } from './task-groups.ts'

/** The initiative over its tasks: its wave and dates, who owns it, what holds it back, and how far its tasks are. */
export function GroupHead({ group: { initiative, tasks } }: { readonly group: TaskGroup }) {
  const say = useSay()
  const { writeDate } = useFormat()
  const wave = useRow('wave', initiative?.waveId ?? null)
  const links = useRowsWhere('constraintInitiative', 'initiativeId', initiative?.id ?? '')
  const constraints = useWorkbook((workbook) => workbook.tables.constraint)
  const living = tasks.filter(({ status }) => status !== 'dropped')
  const done = living.filter(({ status }) => status === 'done').length
  const blockers = links.flatMap(({ constraintId }) => {
    const row = constraints[constraintId]
    return row?.kind === 'constraint' ? [row] : []
  })
  return (
    <div className={styles.groupHead} data-row={initiative?.id}>
      <h2>
        {initiative === null ? (
          say('screen.tactical.noInitiative')
        ) : (
          <>
            {initiative.code !== '' && <b>{initiative.code}</b>} {initiative.title}
          </>
        )}
      </h2>
      <span className={styles.small}>
        {[
          wave?.title,
          initiative?.start && initiative.finish
            ? say('screen.gantt.range', { start: writeDate(initiative.start), finish: writeDate(initiative.finish) })
            : '',
          initiative?.owner,
        ]
          .filter((part) => part)
          .join(' · ')}
      </span>
      {blockers.length > 0 && (
        <Tag tone="attention" icon="alert" wrapped title={blockers.map(({ statement }) => statement).join('\n')}>
          {say('screen.tactical.blockedBy', {
            count: blockers.length,
            name: blockers[0]?.statement ?? '',
          })}
        </Tag>
      )}
      <span className={styles.gap} />
      {living.length > 0 && (
        <span className={styles.small}>{say('screen.tactical.done', { done, all: living.length })}</span>
      )}
    </div>
  )
}
