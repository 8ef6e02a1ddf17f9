import type { RankedInitiative, Ranking } from '../../methods/readings/ranking.ts'
import { robustness } from '../../methods/readings/robustness.ts'
import type { RobustRank } from '../../methods/readings/robustness-reading.ts'
import {
  column,
  decimalFormat,
  integerFormat,
  numberCell,
  percentFormat,
  shortMoneyFormat,
  table,
  tagCell,
  textCell,
} from '../cells.ts'
import type { Cell, Table } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** The order by rank, with what each rank comes from and how firm it is. */
export function rankedTable(context: ReportContext, ranking: Ranking): Table {
  const { say } = context
  const columns = [
    column('rank', '#', 1, 'end'),
    column('initiative', say('entity.initiative'), 6),
    column('value', say('report.moves.valueShort'), 1, 'end'),
    column('effort', say('report.moves.effortShort'), 1, 'end'),
    column('priority', say('report.moves.priority'), 1, 'end'),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
    column('ranks', say('report.moves.ranks'), 1, 'middle'),
    column('stability', say('report.moves.stability'), 1, 'end'),
    column('funded', say('report.moves.funded'), 2),
  ]
  const drawn = new Map(robustness(context.workbook).ranks.map((rank) => [rank.initiativeId, rank]))
  const rows = ranking.ranked.map((item): readonly Cell[] => [
    numberCell(item.rank, integerFormat, `initiative/${item.initiativeId}/rank`),
    textCell(withRaise(context, item)),
    numberCell(item.value, decimalFormat(1), `initiative/${item.initiativeId}/value`),
    numberCell(item.effort, decimalFormat(1), `initiative/${item.initiativeId}/effort`),
    numberCell(item.inherited, decimalFormat(2), `initiative/${item.initiativeId}/inherited`),
    numberCell(item.oneOff, shortMoneyFormat, `initiative/${item.initiativeId}/oneOff`),
    ...drawnCells(context, item, drawn.get(item.initiativeId)),
    fundedCell(context, item),
  ])
  return table(columns, rows, say('report.moves.noneRanked'))
}

/** Between which ranks it lies, and how often it stays in the top; where nothing is drawn, by moving one weight at a time. */
function drawnCells({ say }: ReportContext, item: RankedInitiative, drawn: RobustRank | undefined): readonly Cell[] {
  const figure = `initiative/${item.initiativeId}`
  if (drawn === undefined) return [textCell(''), numberCell(item.stability, percentFormat, `${figure}/stability`)]
  const { low, high, topShare } = drawn
  return [
    textCell(low === high ? String(low) : say('report.moves.rankRange', { low, high })),
    numberCell(topShare, percentFormat, `${figure}/topShare`),
  ]
}

function withRaise({ say, workbook }: ReportContext, item: RankedInitiative): string {
  const name = rowName(workbook, 'initiative', item.initiativeId)
  return item.raisedBy === null
    ? name
    : `${name} (${say('report.moves.raised', { by: rowName(workbook, 'initiative', item.raisedBy) })})`
}

function fundedCell({ say }: ReportContext, { funded }: RankedInitiative): Cell {
  if (funded === null) return textCell('')
  return funded ? tagCell(say('report.moves.aboveLine'), 'good') : tagCell(say('report.moves.belowLine'), 'neutral')
}
