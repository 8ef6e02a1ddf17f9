import { useState } from 'react'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { takeSchedule } from '#shared/edits/intents/take-schedule.ts'
import type { ProposalOptions, ScheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import { overBudgetSentence, quarterFrom, reasonSentence } from '#shared/methods/readings/schedule-sentences.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { Dialog } from '../../components/dialog.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { announce } from '../../state/ui-store.ts'
import { InitiativeDialog } from './initiative-dialog.tsx'
import { ProposalTable } from './proposal-table.tsx'
import styles from './roadmap-step.module.css'
import { ScheduleConflicts } from './schedule-conflicts.tsx'
import { usePlan } from './use-plan.ts'
import { useSchedule } from './use-schedule.ts'

type Aim = NonNullable<ProposalOptions['aim']>

/** What a schedule may aim at. The shortest plan takes a search, and a second or two are no wait here. */
const aims: Readonly<Record<Aim, ProposalOptions>> = {
  ranking: { aim: 'ranking', effort: 'quick' },
  makespan: { aim: 'makespan', effort: 'thorough' },
}

/** What a schedule would move, from which quarter to which and why, taken over whole or row by row before anything changes. */
export function ScheduleDialog({ onClose }: { readonly onClose: () => void }) {
  const { ui } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const { workbook, scenarioId } = usePlan()
  const [aim, setAim] = useState<Aim>('ranking')
  const proposal = useSchedule(workbook, aims[aim])
  const [opened, setOpened] = useState<string | null>(null)
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const name = (id: string): string => rowTitle('initiative', findRow(workbook, 'initiative', id))
  const moves = proposal?.ok ? proposal.moves : []
  const starts = proposal?.ok ? proposal.quarterStarts : []

  function take(): void {
    const taken = moves.filter(({ initiativeId }) => !refused.has(initiativeId))
    if (!perform((context) => takeSchedule(context, taken, scenarioId))) return
    announce(ui, say('screen.edit.plan.takeSchedule', { count: taken.length }))
    onClose()
  }

  return (
    <Dialog title={say('screen.schedule.title')} onClose={onClose} wide>
      <Segmented
        label={say('screen.schedule.aim')}
        options={(Object.keys(aims) as Aim[]).map((value) => ({ value, label: say(`screen.schedule.aim.${value}`) }))}
        value={aim}
        onChange={(value) => {
          setAim(value)
          setRefused(new Set())
        }}
      />
      <p className={styles.lead}>
        {say(`screen.schedule.rule.${aim}`)} {say('screen.schedule.rule')}
      </p>
      {proposal === null ? (
        <p role="status">{say('screen.schedule.looking')}</p>
      ) : proposal.ok ? (
        <Summary workbook={workbook} proposal={proposal} />
      ) : (
        <ScheduleConflicts workbook={workbook} proposal={proposal} onOpen={setOpened} />
      )}
      {proposal?.ok && (
        <ProposalTable
          from={say('screen.schedule.from')}
          to={say('screen.schedule.to')}
          editable={editable}
          refused={refused}
          onRefuse={setRefused}
          onTake={take}
          onClose={onClose}
          rows={moves.map(({ initiativeId, fromQuarter, toQuarter, reason }) => ({
            id: initiativeId,
            name: name(initiativeId),
            from: fromQuarter === null ? '–' : quarterFrom(say, workbook, fromQuarter),
            to: quarterFrom(say, workbook, toQuarter),
            take: say('screen.schedule.takeRow', {
              name: name(initiativeId),
              quarter: quarterFrom(say, workbook, toQuarter),
            }),
            why: reasonSentence(say, workbook, reason, starts),
          }))}
        />
      )}
      {opened !== null && <InitiativeDialog id={opened} scenarioId={scenarioId} onClose={() => setOpened(null)} />}
    </Dialog>
  )
}

type SummaryProps = { readonly workbook: Workbook; readonly proposal: Extract<ScheduleProposal, { ok: true }> }

function Summary({ workbook, proposal }: SummaryProps) {
  const say = useSay()
  const { moves, stays, quarters, leastQuarters, beyondHorizon, overBudget } = proposal
  const overspent = overBudget.map((each) => overBudgetSentence(say, workbook, each)).join(' ')
  if (moves.length === 0) return <p>{[say('screen.schedule.nothing'), overspent].join(' ')}</p>
  return (
    <p className={styles.lead}>
      <b>
        {say('screen.schedule.summary', { moves: moves.length, stays: stays.length, quarters, least: leastQuarters })}
      </b>{' '}
      {beyondHorizon.length > 0 && say('screen.schedule.beyond', { count: beyondHorizon.length })} {overspent}
    </p>
  )
}
