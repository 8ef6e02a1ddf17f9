import type { Say } from '#shared/messages/translate.ts'
import type { WorkingFlows, WorkingPlan } from '#shared/report/workings.ts'
import { cellAddress, columnRange, onSheet } from './address.ts'
import { amountWidth } from './column-widths.ts'
import { excelDate } from './excel-text.ts'
import { planLayout } from './plan-sheet.ts'
import { live, words } from './planned-cell.ts'
import { type LiveValue, nothingMore, type PlannedCell, type PlannedRow, type SheetPlan } from './sheet-plan.ts'

const yearHeader = 10
const columns = {
  label: 1,
  oneOff: 2,
  run: 3,
  saving: 4,
  cash: 5,
  cashLow: 6,
  cashHigh: 7,
  cumulative: 8,
  year: 9,
  first: 10,
  last: 11,
}

/** Of a column of amounts. */
const leastAmount = 17

function amountsOf({ totals, netPresentValue, years, quarters }: WorkingPlan): readonly number[] {
  const ranges = [totals.oneOff, totals.run, totals.saving, ...(netPresentValue === null ? [] : [netPresentValue])]
  const flows = [...years, ...quarters]
  return [
    ...[...ranges, ...flows.map(({ cash }) => cash)].flatMap(({ low, likely, high }) => [low, likely, high]),
    ...flows.flatMap(({ oneOff, run, saving, cumulative }) => [oneOff, run, saving, cumulative]),
  ]
}

/** Where the money is, for what refers to it. */
export function moneyLayout({ years, quarters }: WorkingPlan) {
  const firstYear = yearHeader + 1
  const quarterHeader = firstYear + years.length + 1
  const firstQuarter = quarterHeader + 1
  return { ...columns, firstYear, quarterHeader, firstQuarter, lastQuarter: firstQuarter + quarters.length - 1 }
}

/** What the plan comes to: totals, by year and by quarter, as formulas over the dates and amounts of the plan. METHOD C11. */
export function moneySheet(plan: WorkingPlan, name: string, planName: string, say: Say): SheetPlan {
  const layout = moneyLayout(plan)
  const inPlan = planLayout(plan)
  const planned = (column: number): string => onSheet(planName, columnRange(column, inPlan.top, inPlan.bottom))
  const [from, to] = [planned(inPlan.from), planned(inPlan.to)]
  /** Columns of an amount: low, likely and high. */
  const [low, likely, high] = [0, 1, 2]
  return {
    name,
    about: say('xlsx.money.note'),
    live: true,
    widths: [30, ...Array.from({ length: 7 }, () => amountWidth(amountsOf(plan), leastAmount)), 11, 13, 13],
    rows: rows(),
    size: layout.lastQuarter,
    frozen: { rows: 3, columns: 1 },
    headerRow: null,
    ...nothingMore,
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.money'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.money.note'), 'note')] }
    yield { cells: [] }
    yield {
      cells: header(
        ['', say('report.investment.low'), say('report.investment.likely'), say('report.investment.high')],
        [],
      ),
    }
    yield total(say('report.money.oneOff'), inPlan.oneOff, plan.totals.oneOff)
    yield total(say('report.money.runChange'), inPlan.run, plan.totals.run)
    yield total(say('report.money.saving'), inPlan.saving, plan.totals.saving)
    yield presentValue()
    if (plan.quarters.length === 0) return
    yield { cells: [] }
    yield { cells: header([say('report.investment.year'), ...flowTitles()], []) }
    for (const [at, year] of plan.years.entries()) yield { cells: yearCells(year, layout.firstYear + at) }
    yield { cells: [] }
    yield {
      cells: header(
        [say('xlsx.quarter'), ...flowTitles()],
        [say('report.investment.year'), say('xlsx.firstDay'), say('xlsx.lastDay')],
      ),
    }
    for (const [at, quarter] of plan.quarters.entries())
      yield { cells: quarterCells(quarter, layout.firstQuarter + at) }
  }

  function header(first: readonly string[], more: readonly string[]): readonly PlannedCell[] {
    // The first of what a quarter has more is the year it counts to: a text.
    return [...first, ...more].map((text, at) => words(text, at === 0 || at === first.length ? 'header' : 'headerEnd'))
  }

  function flowTitles(): readonly string[] {
    return [
      say('report.money.oneOff'),
      say('report.investment.runShort'),
      say('report.investment.savingShort'),
      say('report.investment.cash'),
      say('report.investment.cashLow'),
      say('report.investment.cashHigh'),
      say('report.investment.cumulative'),
    ]
  }

  function total(label: string, column: number, range: WorkingFlows['cash']): PlannedRow {
    const sum = (end: number, result: number): PlannedCell =>
      live(`SUM(${planned(column + end)})`, result, 'computedMoney')
    return {
      cells: [words(label, 'strong'), sum(low, range.low), sum(likely, range.likely), sum(high, range.high)],
    }
  }

  /** Years of the plan are four quarters from its beginning; the first is not discounted. */
  function presentValue(): PlannedRow {
    const { netPresentValue } = plan
    if (netPresentValue === null) return { cells: [] }
    const discounted = (column: number, result: number): PlannedCell => {
      const cash = columnRange(column, layout.firstQuarter, layout.lastQuarter)
      return live(
        `SUMPRODUCT(${cash}/(1+discount_rate)^INT((ROW(${cash})-${layout.firstQuarter})/4))`,
        result,
        'computedMoney',
      )
    }
    return {
      cells: [
        words(say('xlsx.presentValue'), 'strong'),
        discounted(columns.cashLow, netPresentValue.low),
        discounted(columns.cash, netPresentValue.likely),
        discounted(columns.cashHigh, netPresentValue.high),
      ],
    }
  }

  function yearCells(year: WorkingPlan['years'][number], row: number): readonly PlannedCell[] {
    const years = columnRange(columns.year, layout.firstQuarter, layout.lastQuarter)
    const sum = (column: number, result: number): PlannedCell =>
      live(
        `SUMPRODUCT((${years}=$A${row})*${columnRange(column, layout.firstQuarter, layout.lastQuarter)})`,
        result,
        'computedMoney',
      )
    return [
      words(year.label, 'strong'),
      sum(columns.oneOff, year.oneOff),
      sum(columns.run, year.run),
      sum(columns.saving, year.saving),
      sum(columns.cash, year.cash.likely),
      sum(columns.cashLow, year.cash.low),
      sum(columns.cashHigh, year.cash.high),
      runningTotal(row, layout.firstYear, year.cumulative),
    ]
  }

  function runningTotal(row: number, first: number, result: number): PlannedCell {
    const own = cellAddress(columns.cash, row)
    const formula = row === first ? own : `${cellAddress(columns.cumulative, row - 1)}+${own}`
    return live(formula, result, 'computedMoney')
  }

  function quarterCells(quarter: WorkingPlan['quarters'][number], row: number): readonly PlannedCell[] {
    const cell = (column: number): string => cellAddress(column, row)
    const cash = (oneOff: number, run: number, saving: number): LiveValue['formula'] =>
      `${accrued(inPlan.saving + saving, row)}-${accrued(inPlan.run + run, row)}-${spent(inPlan.oneOff + oneOff, row)}`
    const money = (formula: string, result: number): PlannedCell => live(formula, result, 'computedMoney')
    return [
      words(quarter.label, 'strong'),
      money(spent(inPlan.oneOff + likely, row), quarter.oneOff),
      money(accrued(inPlan.run + likely, row), quarter.run),
      money(accrued(inPlan.saving + likely, row), quarter.saving),
      money(`${cell(columns.saving)}-${cell(columns.run)}-${cell(columns.oneOff)}`, quarter.cash.likely),
      money(cash(high, high, low), quarter.cash.low),
      money(cash(low, low, high), quarter.cash.high),
      runningTotal(row, layout.firstQuarter, quarter.cumulative),
      words(quarter.year),
      { value: excelDate(quarter.first), style: 'date' },
      { value: excelDate(quarter.last), style: 'date' },
    ]
  }

  /** One-off money falls evenly on the days of its initiative; those in the quarter count. */
  function spent(column: number, row: number): string {
    const [first, last] = [cellAddress(columns.first, row), cellAddress(columns.last, row)].map((each) => `$${each}`)
    const end = `(${to}+${last}-ABS(${to}-${last}))/2`
    const begin = `(${from}+${first}+ABS(${from}-${first}))/2`
    return `SUMPRODUCT((${from}>0)*(${from}<=${last})*(${to}>=${first})*(${end}-${begin}+1)/(${to}-${from}+1),${planned(column)})`
  }

  /** Yearly money begins the day after its initiative ends: a fourth for a whole quarter, by days for a part of one. */
  function accrued(column: number, row: number): string {
    const [first, last] = [cellAddress(columns.first, row), cellAddress(columns.last, row)].map((each) => `$${each}`)
    const before = `(${to}+${first}-1+ABS(${to}-${first}+1))/2`
    return `SUMPRODUCT((${from}>0)*(${to}<${last})*(${last}-${before}),${planned(column)})/(${last}-${first}+1)/4`
  }
}
