import { rank } from '../../methods/readings/rank.ts'
import { robustness } from '../../methods/readings/robustness.ts'
import { singleton } from '../../model/workbook.ts'
import { titleOfFirst } from '../board-cut.ts'
import { column, integerFormat, numberCell, percentFormat, table, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** How many initiatives are listed: those that a room talks about. */
const mostRanks = 40

/** METHOD C9: how firm the place of each is, when everything varies at once and when one weight moves at a time. */
export function rankBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say, format } = context
  const { ranks, top, draws } = robustness(workbook)
  if (ranks.length === 0) return []
  const { byInitiative } = rank(workbook)
  const shift = format.number(singleton(workbook, 'settings').stabilityShift, percentFormat)
  const columns = [
    column('initiative', say('entity.initiative'), 6),
    column('rank', say('screen.order.rank'), 1, 'end'),
    column('low', say('robustness.label.low'), 2, 'end'),
    column('median', say('robustness.label.median'), 2, 'end'),
    column('high', say('robustness.label.high'), 2, 'end'),
    column('first', say('robustness.label.firstShare'), 2, 'end'),
    column('top', say('screen.solid.inTop', { top }), 2, 'end'),
    column('oneWeight', say('screen.solid.oneWeight', { top, shift }), 3, 'end'),
  ]
  const rows = ranks
    .slice(0, mostRanks)
    .map(({ initiativeId, rank: place, low, median, high, firstShare, topShare }) => [
      textCell(rowName(workbook, 'initiative', initiativeId)),
      numberCell(place, integerFormat, `initiative/${initiativeId}/rank`),
      numberCell(low, integerFormat),
      numberCell(median, integerFormat),
      numberCell(high, integerFormat),
      numberCell(firstShare, percentFormat),
      numberCell(topShare, percentFormat, `initiative/${initiativeId}/topShare`),
      numberCell(byInitiative.get(initiativeId)?.stability, percentFormat, `initiative/${initiativeId}/stability`),
    ])
  const title = say('screen.solid.ranges', { draws: format.number(draws, integerFormat) })
  return [
    { kind: 'table', title: titleOfFirst(context, title, rows.length, ranks.length), table: table(columns, rows, '') },
  ]
}
