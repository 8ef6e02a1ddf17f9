import { type ScheduleProposal, scheduleProposal } from '../../methods/readings/schedule-proposal.ts'
import {
  conflictSentence,
  overBudgetSentence,
  quarterFrom,
  reasonSentence,
} from '../../methods/readings/schedule-sentences.ts'
import { titleOfFirst } from '../board-cut.ts'
import { column, table, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** So many moves are listed; the sentence above counts all. */
const mostMoves = 20
/** So many conflicts are told; each names its rows. */
const mostConflicts = 5

/**
 * METHOD C10: what a schedule that respects the ranking, the links and the days of the teams would move. It is beside the
 * plan, not part of it: who decided on other dates sees here what that costs.
 */
export function proposalBlocks(context: ReportContext): readonly Block[] {
  const proposal = scheduleProposal(context.workbook, { aim: 'ranking', effort: 'quick' })
  return proposal.ok ? movesBlocks(context, proposal) : conflictsBlocks(context, proposal)
}

function movesBlocks(context: ReportContext, proposal: Extract<ScheduleProposal, { ok: true }>) {
  const { workbook, say } = context
  const { moves, stays, quarters, leastQuarters, beyondHorizon, overBudget, quarterStarts } = proposal
  if (moves.length + stays.length === 0) return []
  const said = [
    moves.length === 0
      ? say('screen.schedule.nothing')
      : say('screen.schedule.summary', { moves: moves.length, stays: stays.length, quarters, least: leastQuarters }),
    ...(beyondHorizon.length === 0 ? [] : [say('screen.schedule.beyond', { count: beyondHorizon.length })]),
    ...overBudget.map((each) => overBudgetSentence(say, workbook, each)),
  ]
  const callout: Block = { kind: 'callout', title: say('report.proposal.title'), text: said.join(' '), tone: 'neutral' }
  if (moves.length === 0) return [callout]
  const columns = [
    column('initiative', say('entity.initiative'), 5),
    column('from', say('screen.schedule.from'), 2),
    column('to', say('screen.schedule.to'), 2),
    column('why', say('screen.waves.why'), 6),
  ]
  const rows = moves
    .slice(0, mostMoves)
    .map(({ initiativeId, fromQuarter, toQuarter, reason }) => [
      textCell(rowName(workbook, 'initiative', initiativeId)),
      textCell(fromQuarter === null ? '' : quarterFrom(say, workbook, fromQuarter)),
      textCell(quarterFrom(say, workbook, toQuarter)),
      textCell(reasonSentence(say, workbook, reason, quarterStarts)),
    ])
  const title = titleOfFirst(context, say('report.proposal.table'), rows.length, moves.length)
  return [callout, { kind: 'table', title, table: table(columns, rows, '') } as const]
}

function conflictsBlocks(
  context: ReportContext,
  { withoutStart, conflicts }: Extract<ScheduleProposal, { ok: false }>,
): readonly Block[] {
  const { workbook, say } = context
  if (withoutStart || conflicts.length === 0) return []
  const text = conflicts.slice(0, mostConflicts).map((conflict) => conflictSentence(say, workbook, conflict))
  const title = titleOfFirst(context, say('report.proposal.impossible'), text.length, conflicts.length)
  return [{ kind: 'callout', title, text: text.join(' '), tone: 'danger' }]
}
