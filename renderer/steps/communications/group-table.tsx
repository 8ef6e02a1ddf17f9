import { useMemo } from 'react'
import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { earlyMessages } from '#shared/steps/early-messages.ts'
import { useSay } from '../../app/app-context.ts'
import { useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Icon } from '../../components/icon.tsx'
import { moveFocus } from '../../components/move-focus.ts'
import { Tag } from '../../components/tag.tsx'
import { useGrowing } from '../../components/use-growing.ts'
import styles from './group-table.module.css'

type GroupTableProps = {
  readonly rows: readonly RowOf<'stakeholder'>[]
  readonly current: string | null
  readonly onChoose: (id: string) => void
}

/** The plan by group: where each stands and should stand, how many messages it gets, and whether the first is in time. */
export function GroupTable({ rows, current, onChoose }: GroupTableProps) {
  const say = useSay()
  const messages = useRows('communication')
  const workbook = useWorkbook((all) => all)
  const counts = useMemo(() => Map.groupBy(messages, ({ stakeholderId }) => stakeholderId), [messages])
  const early = useMemo(
    () => new Map(earlyMessages(workbook).map((each) => [each.stakeholder.id, each.inTime])),
    [workbook],
  )
  const shown = useGrowing(rows, current)
  const way = (now: number | null, wanted: number | null): string => `${now ?? '–'} › ${wanted ?? '–'}`
  return (
    <div className={styles.scroll}>
      <table className={styles.table} onKeyDown={moveFocus}>
        <thead>
          <tr>
            <th>{fieldLabel(say, 'stakeholder', 'name')}</th>
            <th>{fieldLabel(say, 'stakeholder', 'impact')}</th>
            <th>{fieldLabel(say, 'stakeholder', 'influence')}</th>
            <th>{say('screen.messages.awareness')}</th>
            <th>{say('screen.messages.attitude')}</th>
            <th>{say('screen.messages.messages')}</th>
          </tr>
        </thead>
        <tbody data-later>
          {shown.map((row) => (
            <tr key={row.id} data-chosen={row.id === current}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.choose}
                  data-choice
                  aria-pressed={row.id === current}
                  onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
                  onClick={() => onChoose(row.id)}
                >
                  <span className={styles.name}>{row.name}</span>
                  <span className={styles.below}>{row.owner || say('screen.measures.noOwner')}</span>
                </button>
              </th>
              <td>
                <Tag tone={row.impact === 'high' ? 'selected' : 'neutral'}>
                  {choiceLabel(say, 'stakeholder', 'impact', row.impact)}
                </Tag>
              </td>
              <td>{choiceLabel(say, 'stakeholder', 'influence', row.influence)}</td>
              <td className={styles.figure}>{way(row.awarenessNow, row.awarenessWanted)}</td>
              <td className={styles.figure}>{way(row.attitudeNow, row.attitudeWanted)}</td>
              <td className={styles.figure}>
                {counts.get(row.id)?.length ?? 0}
                {early.get(row.id) === false && (
                  <span className={styles.late} title={say('screen.messages.late')}>
                    <Icon name="alert" small />
                    <span className="visuallyHidden">{say('screen.messages.late')}</span>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
