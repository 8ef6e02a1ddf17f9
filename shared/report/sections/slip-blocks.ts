import { slip } from '../../methods/readings/slip.ts'
import { timing } from '../../methods/readings/timing.ts'
import { titleOfFirst } from '../board-cut.ts'
import { column, dateCell, integerFormat, numberCell, table, textCell } from '../cells.ts'
import type { Block, Cell } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** So many are tried out, since each answer is a plan of its own. */
const mostSlips = 12
/** So many of those that move along are named. */
const mostNamed = 4

/** METHOD C10: what happens if something without a quarter to spare begins a quarter later, the critical path first. */
export function slipBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const all = timing(workbook)
    .items.filter(({ critical, slipQuarters }) => critical || slipQuarters === 0)
    .toSorted((a, b) => Number(b.critical) - Number(a.critical))
  const tried = all.slice(0, mostSlips)
  const rows = tried.flatMap(({ initiativeId }) => slipRow(context, initiativeId))
  if (rows.length === 0) return []
  const columns = [
    column('initiative', say('report.slip.initiative'), 5),
    column('along', say('report.slip.along'), 6),
    column('finish', say('report.slip.finish'), 2),
    column('held', say('report.slip.held'), 2, 'end'),
    column('broken', say('report.slip.broken'), 2, 'end'),
    column('overloads', say('report.slip.overloads'), 2, 'end'),
  ]
  const title = titleOfFirst(context, say('report.slip.title'), tried.length, all.length)
  return [{ kind: 'table', title, table: table(columns, rows, '') }]
}

function slipRow({ workbook, say }: ReportContext, initiativeId: string): readonly (readonly Cell[])[] {
  const found = slip(workbook, initiativeId, 1)
  if (found === null) return []
  const along = found.moves.filter((move) => move.initiativeId !== initiativeId)
  const names = along.slice(0, mostNamed).map((move) => rowName(workbook, 'initiative', move.initiativeId))
  const left = along.length - names.length
  return [
    [
      textCell(rowName(workbook, 'initiative', initiativeId), true),
      textCell(
        along.length === 0
          ? say('report.slip.nothing')
          : [...names, ...(left > 0 ? [say('report.slip.more', { count: left })] : [])].join('; '),
      ),
      dateCell(found.finishAfter),
      numberCell(found.held.length, integerFormat),
      numberCell(found.dateConflicts.length + found.boundConflicts.length, integerFormat),
      numberCell(found.overloads.length, integerFormat),
    ],
  ]
}
