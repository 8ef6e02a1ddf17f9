import type { MoneyReading } from '../../methods/readings/money-reading.ts'
import { quarterFrom } from '../../methods/readings/schedule-sentences.ts'
import { column, moneyFormat, numberCell, table, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import type { ReportContext } from '../report-context.ts'

/** METHOD C11: what each quarter costs, brings and leaves, as likely. */
export function quarterMoneyBlocks({ workbook, say }: ReportContext, money: MoneyReading): readonly Block[] {
  if (money.quarters.every(({ cash }) => cash.likely === 0)) return []
  const columns = [
    column('quarter', say('screen.money.quarter'), 3),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
    column('run', say('report.investment.runShort'), 2, 'end'),
    column('saving', say('report.investment.savingShort'), 2, 'end'),
    column('net', say('report.investment.netShort'), 2, 'end'),
    column('cash', say('report.investment.cash'), 2, 'end'),
    column('cumulative', say('report.investment.cumulative'), 2, 'end'),
  ]
  const rows = money.quarters.map(({ start, oneOff, run, saving, net, cash, cumulative }) => [
    textCell(quarterFrom(say, workbook, start), true),
    numberCell(oneOff.likely, moneyFormat, `money/${start}/oneOff`),
    numberCell(run.likely, moneyFormat, `money/${start}/run`),
    numberCell(saving.likely, moneyFormat, `money/${start}/saving`),
    numberCell(net.likely, moneyFormat, `money/${start}/net`),
    numberCell(cash.likely, moneyFormat, `money/${start}`),
    numberCell(cumulative.likely, moneyFormat),
  ])
  return [{ kind: 'table', title: say('screen.money.byQuarter'), table: table(columns, rows, '') }]
}
