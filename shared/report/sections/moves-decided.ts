import { choiceLabel } from '../../messages/labels.ts'
import type { Ranking } from '../../methods/readings/ranking.ts'
import { rowsOf } from '../../model/workbook.ts'
import { column, dateCell, numberCell, shortMoneyFormat, table, tagCell, textCell } from '../cells.ts'
import type { Block, Tone } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

const decisionTones: Readonly<Record<string, Tone>> = {
  do: 'good',
  later: 'neutral',
  no: 'neutral',
  undecided: 'attention',
}

/** What is to be done whatever its rank, and why. */
export function mandatedBlocks({ workbook, say }: ReportContext, ranking: Ranking): readonly Block[] {
  if (ranking.mandated.length === 0) return []
  const columns = [
    column('initiative', say('entity.initiative'), 4),
    column('reason', say('field.mandateReason'), 6),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
  ]
  const rows = ranking.mandated.map((item) => [
    textCell(rowName(workbook, 'initiative', item.initiativeId), true),
    textCell(workbook.tables.initiative[item.initiativeId]?.mandateReason),
    numberCell(item.oneOff, shortMoneyFormat, `initiative/${item.initiativeId}/oneOff`),
  ])
  return [{ kind: 'table', title: say('report.moves.mandated'), table: table(columns, rows, '') }]
}

/** What was decided of each, why, by whom and when. */
export function decisionBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const columns = [
    column('initiative', say('entity.initiative'), 4),
    column('outcome', say('field.outcome'), 5),
    column('decision', say('field.decision'), 2),
    column('reason', say('field.decisionReason'), 5),
    column('by', say('field.decidedBy'), 2),
    column('on', say('field.decidedOn'), 2),
  ]
  const rows = rowsOf(workbook, 'initiative').map((row) => [
    textCell(row.title, true),
    textCell(row.outcome),
    tagCell(choiceLabel(say, 'initiative', 'decision', row.decision), decisionTones[row.decision] ?? 'neutral'),
    textCell(row.decisionReason),
    textCell(row.decidedBy),
    dateCell(row.decidedOn),
  ])
  return [{ kind: 'table', title: say('report.moves.decisions'), table: table(columns, rows, '') }]
}
