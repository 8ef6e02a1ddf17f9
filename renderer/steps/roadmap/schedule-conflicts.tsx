import { takeWayOut } from '#shared/edits/intents/take-way-out.ts'
import { horizonOf } from '#shared/methods/readings/horizon.ts'
import { quarterLine } from '#shared/methods/readings/quarter-line.ts'
import type { ScheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import { conflictSentence, wayOutSentence } from '#shared/methods/readings/schedule-sentences.ts'
import type { Conflict, WayOut } from '#shared/methods/schedule/outcome.ts'
import { findRow, singleton, type Workbook } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { goToStep } from '../../state/ui-store.ts'
import { initiativeName } from './initiative-face.tsx'
import styles from './timing-table.module.css'

type ScheduleConflictsProps = {
  readonly workbook: Workbook
  readonly proposal: Extract<ScheduleProposal, { ok: false }>
  readonly onOpen: (initiativeId: string) => void
}

const most = 20

/** Why a plan can't be scheduled: the rows concerned, each to be opened, and the ways out, each to be taken by hand. */
export function ScheduleConflicts({ workbook, proposal, onOpen }: ScheduleConflictsProps) {
  const say = useSay()
  return (
    <Card title={say('screen.blocked.title')}>
      {proposal.withoutStart ? (
        <p>{say('schedule.conflict.withoutStart')}</p>
      ) : (
        <ul>
          {proposal.conflicts.slice(0, most).map((conflict) => (
            <ConflictItem
              key={`${conflict.kind} ${conflict.ids.join(' ')} ${conflict.resource ?? ''}`}
              workbook={workbook}
              conflict={conflict}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </Card>
  )
}

type ConflictItemProps = Pick<ScheduleConflictsProps, 'workbook' | 'onOpen'> & { readonly conflict: Conflict }

function ConflictItem({ workbook, conflict, onOpen }: ConflictItemProps) {
  const { ui } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const first = horizonOf(workbook)[0]
  const line = first && quarterLine(first, singleton(workbook, 'workbook').fiscalStartMonth)
  const dayOf = (period: number): string => line?.startOf(period) ?? ''
  const isTeam = conflict.resource !== undefined && findRow(workbook, 'team', conflict.resource) !== undefined
  /** What can't be put right in this workbook by one edit is a sentence rather than a button. */
  const canTake = (way: WayOut): boolean => takeWayOut({ workbook, say, newId: () => '' }, way, dayOf) !== null
  return (
    <li className={styles.conflict}>
      <p>{conflictSentence(say, workbook, conflict)}</p>
      <div className={styles.ways}>
        {[...new Set(conflict.ids)].map((id) => (
          <Button key={id} look="quiet" onClick={() => onOpen(id)}>
            {say('screen.blocked.open', { name: initiativeName(workbook, id) })}
          </Button>
        ))}
        {isTeam && (
          <Button look="quiet" onClick={() => goToStep(ui, 'setUp', { entity: 'team', id: conflict.resource ?? '' })}>
            {say('screen.blocked.setUp')}
          </Button>
        )}
      </div>
      {conflict.waysOut.length > 0 && (
        <div className={styles.ways}>
          <span className={styles.small}>{say('screen.blocked.ways')}</span>
          {conflict.waysOut.map((way) => {
            const text = wayOutSentence(say, workbook, way, dayOf)
            return canTake(way) ? (
              <Button
                key={text}
                disabled={!editable}
                onClick={() => perform((context) => takeWayOut(context, way, dayOf))}
              >
                {text}
              </Button>
            ) : (
              <span key={text} className={styles.small}>
                {text}
              </span>
            )
          })}
        </div>
      )}
    </li>
  )
}
