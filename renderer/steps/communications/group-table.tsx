import { useMemo } from 'react'
import { choiceLabel, entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { earlyMessages } from '#shared/steps/early-messages.ts'
import { useSay } from '../../app/app-context.ts'
import { useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Icon } from '../../components/icon.tsx'
import { Tag } from '../../components/tag.tsx'
import { useGrowing } from '../../components/use-growing.ts'
import { ChooseRow, ChooseTable } from '../choose-table.tsx'
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
    <ChooseTable
      label={entitiesLabel(say, 'stakeholder')}
      heads={[
        fieldLabel(say, 'stakeholder', 'name'),
        fieldLabel(say, 'stakeholder', 'impact'),
        fieldLabel(say, 'stakeholder', 'influence'),
        say('screen.messages.awareness'),
        say('screen.messages.attitude'),
        say('screen.messages.messages'),
      ]}
    >
      {shown.map((row) => (
        <ChooseRow
          key={row.id}
          chosen={row.id === current}
          name={row.name}
          below={row.owner || say('screen.measures.noOwner')}
          onChoose={() => onChoose(row.id)}
        >
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
        </ChooseRow>
      ))}
    </ChooseTable>
  )
}
