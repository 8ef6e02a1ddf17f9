import { quarterBudgets } from '../../methods/readings/quarter-budgets.ts'
import { quarterFrom } from '../../methods/readings/schedule-sentences.ts'
import { singleton } from '../../model/workbook.ts'
import { behind } from '../board-cut.ts'
import { column, moneyFormat, numberCell, table, tagCell, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import type { ReportContext } from '../report-context.ts'

/** Quarters that spend more than their budget, and behind that all that have one. Nothing where none has. METHOD C11. */
export function budgetBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const quarters = quarterBudgets(workbook)
  if (quarters.length === 0) return []
  const { currency } = singleton(workbook, 'workbook')
  const over = quarters.filter((each) => each.over)
  const columns = [
    column('quarter', say('report.budget.quarter'), 2),
    column('spend', say('report.money.oneOff'), 2, 'end'),
    column('budget', say('report.budget.budget'), 2, 'end'),
    column('left', say('report.budget.left'), 2, 'end'),
    column('state', say('report.budget.state'), 2),
  ]
  const rows = quarters.map(({ start, spend, budget, over: isOver }) => [
    textCell(quarterFrom(say, workbook, start), true),
    numberCell(spend, moneyFormat, `money/${start}/oneOff`),
    numberCell(budget, moneyFormat),
    numberCell(budget - spend, moneyFormat),
    isOver ? tagCell(say('report.budget.over'), 'danger') : textCell(say('report.budget.within')),
  ])
  const said = over.map(({ start, spend, budget }) =>
    say('report.budget.sentence', { quarter: quarterFrom(say, workbook, start), spend, budget, currency }),
  )
  return [
    ...(over.length === 0
      ? []
      : [{ kind: 'callout', title: say('report.budget.callout'), text: said.join(' '), tone: 'danger' } as const]),
    ...behind(context, () => [{ kind: 'table', title: say('report.budget.title'), table: table(columns, rows, '') }]),
  ]
}
