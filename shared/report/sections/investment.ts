import { sayPhrase } from '../../methods/explanation-text.ts'
import { moneyRangePhrases, portfolioPhrases } from '../../methods/explanations/portfolio-sentences.ts'
import type { Range } from '../../methods/range.ts'
import { dearestDelays, delayCosts } from '../../methods/readings/delay-costs.ts'
import { moneyOf } from '../../methods/readings/money-of.ts'
import { moneyRange, type SimulatedSum } from '../../methods/readings/money-range.ts'
import type { MoneyReading } from '../../methods/readings/money-reading.ts'
import { portfolio } from '../../methods/readings/portfolio.ts'
import { fiscalYearName } from '../../methods/readings/quarter-name.ts'
import { singleton } from '../../model/workbook.ts'
import { behind, tableBehind } from '../board-cut.ts'
import {
  column,
  decimalFormat,
  known,
  moneyFormat,
  numberCell,
  percentFormat,
  shortMoneyFormat,
  table,
  textCell,
} from '../cells.ts'
import { investmentChart } from '../investment-chart.ts'
import type { Block, Cell, Metric } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import { budgetBlocks } from './budget-blocks.ts'
import { quarterMoneyBlocks } from './quarter-money-blocks.ts'
import { scenarioBlocks } from './scenario-blocks.ts'
import type { DraftSection } from './section.ts'

/** METHOD E11: what it costs, what it saves, when it pays back, and how sure that is. */
export function investmentSection(context: ReportContext): DraftSection | null {
  const { workbook, say, format } = context
  const money = moneyOf(workbook)
  if (money.byInitiative.size === 0 || money.unpriced.length === money.byInitiative.size) return null
  const total = format.number(money.oneOff.likely, shortMoneyFormat)
  const { likely } = money.paybackYears
  return {
    headline:
      likely === null
        ? say('report.investment.headlineNever', { total })
        : say('report.investment.headline', { total, years: format.number(likely, decimalFormat(1)) }),
    soWhat: say('report.investment.soWhat', {
      low: format.number(money.oneOff.low, shortMoneyFormat),
      high: format.number(money.oneOff.high, shortMoneyFormat),
      unpriced: money.unpriced.length,
    }),
    figures: ['money/total', ...(likely === null ? [] : ['money/payback'])],
    blocks: [
      { kind: 'metrics', items: metrics(context, money) },
      ...quarterBlocks(context, money),
      ...budgetBlocks(context),
      ...rangeBlocks(context),
      ...portfolioBlocks(context),
      ...behind(context, () => [
        ...quarterMoneyBlocks(context, money),
        ...delayBlocks(context),
        ...scenarioBlocks(context),
        ...laneBlocks(context, money),
        ...initiativeBlocks(context, money),
      ]),
    ],
  }
}

function metrics({ say }: ReportContext, money: MoneyReading): readonly Metric[] {
  return known([
    { value: numberCell(money.oneOff.likely, shortMoneyFormat, 'money/total'), label: say('report.investment.oneOff') },
    { value: numberCell(money.runPerYear.likely, shortMoneyFormat, 'money/run'), label: say('report.investment.run') },
    {
      value: numberCell(money.savingPerYear.likely, shortMoneyFormat, 'money/saving'),
      label: say('report.investment.saving'),
      tone: 'good',
    },
    {
      value: numberCell(money.netPresentValue?.likely, shortMoneyFormat, 'money/npv'),
      label: say('report.investment.npv'),
    },
  ])
}

function quarterBlocks(context: ReportContext, money: MoneyReading): readonly Block[] {
  const { say, workbook } = context
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  if (money.quarters.every(({ cash, cumulative }) => cash.likely === 0 && cumulative.likely === 0)) return []
  const chart = investmentChart(context, money)
  const columns = [
    column('year', say('report.investment.year'), 2),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
    column('run', say('report.investment.runShort'), 2, 'end'),
    column('saving', say('report.investment.savingShort'), 2, 'end'),
    column('cash', say('report.investment.cash'), 2, 'end'),
    column('low', say('report.investment.cashLow'), 2, 'end'),
    column('high', say('report.investment.cashHigh'), 2, 'end'),
    column('cumulative', say('report.investment.cumulative'), 2, 'end'),
  ]
  const rows = money.years.map((year) => [
    textCell(fiscalYearName(say, year.fiscalYear, fiscalStartMonth), true),
    numberCell(year.oneOff.likely, moneyFormat),
    numberCell(year.run.likely, moneyFormat),
    numberCell(year.saving.likely, moneyFormat),
    numberCell(year.cash.likely, moneyFormat),
    numberCell(year.cash.low, moneyFormat),
    numberCell(year.cash.high, moneyFormat),
    numberCell(year.cumulative.likely, moneyFormat),
  ])
  return [
    {
      kind: 'chart',
      chart,
      alt: say('report.investment.alt'),
      table: tableBehind(context, () => table(columns, rows, '')),
    },
  ]
}

/** How sure the totals are: a sentence and the table behind it. */
function rangeBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const range = moneyRange(workbook)
  if (range === null) return []
  const [sentence, ...more] = moneyRangePhrases(workbook, range).map((each) => sayPhrase(say, each))
  const points = ['p5', 'p50', 'p80', 'p95'] as const
  const columns = [
    column('total', say('portfolio.column.total'), 4),
    ...points.map((point) => column(point, say(`portfolio.column.${point}`), 2, 'end')),
  ]
  const line = (label: string, sum: SimulatedSum | null, figure: string) =>
    sum === null ? [] : [[textCell(label, true), ...points.map((point) => numberCell(sum[point], moneyFormat, figure))]]
  const rows = [
    ...line(say('portfolio.label.oneOff'), range.oneOff, 'portfolio/range'),
    ...line(say('portfolio.label.net'), range.netPerYear, 'portfolio/netRange'),
    ...line(say('portfolio.label.present'), range.netPresentValue, 'portfolio/npvRange'),
  ]
  return [
    { kind: 'callout', title: sentence ?? '', text: more.join(' '), tone: 'neutral', figures: ['portfolio/range'] },
    ...behind(context, () => [{ kind: 'table', title: say('portfolio.rangeTitle'), table: table(columns, rows, '') }]),
  ]
}

/** What the money buys at best, beside what the ranking's own line buys. */
function portfolioBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const found = portfolio(workbook)
  if (found.kind === 'noLimit' || found.kind === 'nothingScored') return []
  const text = portfolioPhrases(workbook, found)
    .map((each) => sayPhrase(say, each))
    .join(' ')
  return [
    {
      kind: 'callout',
      title: say('portfolio.title'),
      text,
      tone: found.kind === 'overBudget' ? 'danger' : 'neutral',
      figures: ['portfolio/best'],
    },
  ]
}

/** METHOD C8: what a quarter of waiting costs: the dearest to wait for, all others, and all of them, so that the rows add up. */
function delayBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const delays = delayCosts(workbook)
  const { dearest, others } = dearestDelays(delays)
  if (dearest.length === 0) return []
  const columns = [
    column('initiative', say('entity.initiative'), 5),
    column('low', say('report.investment.low'), 2, 'end'),
    column('likely', say('report.investment.likely'), 2, 'end'),
    column('high', say('report.investment.high'), 2, 'end'),
  ]
  const line = (name: Cell, { low, likely, high }: Range, figure: string): readonly Cell[] => [
    name,
    numberCell(low, moneyFormat),
    numberCell(likely, moneyFormat, figure),
    numberCell(high, moneyFormat),
  ]
  const rows = dearest.map(({ initiativeId, perQuarter }) =>
    line(textCell(rowName(workbook, 'initiative', initiativeId)), perQuarter, `initiative/${initiativeId}/delay`),
  )
  const count = others.items.length
  if (count > 0)
    rows.push(line(textCell(say('report.investment.more', { count })), others.perQuarter, 'money/delayOthers'))
  const total = line(textCell(say('report.investment.allTogether'), true), delays.perQuarter, 'money/delay')
  return [{ kind: 'table', title: say('screen.money.delay'), table: table(columns, [...rows, total], '') }]
}

function laneBlocks({ workbook, say }: ReportContext, money: MoneyReading): readonly Block[] {
  if (money.lanes.length < 2) return []
  const columns = [
    column('lane', say('entity.lane'), 4),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
    column('share', say('report.investment.share'), 1, 'end'),
    column('run', say('report.money.runChange'), 2, 'end'),
    column('saving', say('report.money.saving'), 2, 'end'),
  ]
  const rows = money.lanes.map((lane) => [
    textCell(rowName(workbook, 'lane', lane.laneId) || say('report.roadmap.noLane')),
    numberCell(lane.oneOff.likely, moneyFormat),
    numberCell(lane.share, percentFormat),
    numberCell(lane.runPerYear.likely, moneyFormat),
    numberCell(lane.savingPerYear.likely, moneyFormat),
  ])
  return [{ kind: 'table', title: say('report.investment.byLane'), table: table(columns, rows, '') }]
}

function initiativeBlocks({ workbook, say }: ReportContext, money: MoneyReading): readonly Block[] {
  const columns = [
    column('initiative', say('entity.initiative'), 5),
    column('low', say('report.investment.low'), 2, 'end'),
    column('likely', say('report.investment.likely'), 2, 'end'),
    column('high', say('report.investment.high'), 2, 'end'),
    column('run', say('report.money.runChange'), 2, 'end'),
    column('saving', say('report.money.saving'), 2, 'end'),
    column('benefit', say('field.benefit'), 5),
  ]
  const rows = [...money.byInitiative.values()].map((item) => [
    textCell(rowName(workbook, 'initiative', item.initiativeId)),
    numberCell(item.oneOff?.low, moneyFormat),
    numberCell(item.oneOff?.likely, moneyFormat, `initiative/${item.initiativeId}/oneOff`),
    numberCell(item.oneOff?.high, moneyFormat),
    numberCell(item.runPerYear?.likely, moneyFormat, `initiative/${item.initiativeId}/run`),
    numberCell(item.savingPerYear?.likely, moneyFormat, `initiative/${item.initiativeId}/saving`),
    textCell(workbook.tables.initiative[item.initiativeId]?.benefit),
  ])
  return [{ kind: 'table', title: say('report.investment.byInitiative'), table: table(columns, rows, '') }]
}
