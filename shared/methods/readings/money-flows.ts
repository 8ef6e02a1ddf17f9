import { dayNumber, type Quarter } from '#shared/methods/calendar.ts'
import { netPresentValue } from '#shared/methods/net-present-value.ts'
import { payback } from '#shared/methods/payback.ts'
import { addRanges, lessRange, type Range, scaleRange, zeroRange } from '#shared/methods/range.ts'
import type { MoneyFlows, MoneyReading, QuarterMoney, YearMoney } from './money-reading.ts'

/** Money with its time, in day numbers; both days belong to it. */
export type TimedMoney = {
  readonly start: number
  readonly finish: number
  readonly oneOff: Range
  readonly runPerYear: Range
  readonly savingPerYear: Range
}

/** Net and cash of one-off money, run change and saving. METHOD C11. */
export function flowsOf(oneOff: Range, run: Range, saving: Range): MoneyFlows {
  const net = lessRange(saving, run)
  return { oneOff, run, saving, net, cash: lessRange(net, oneOff) }
}

/**
 * Money by quarter: one-off evenly over the days from start to finish; run change and saving from the day after the
 * finish, a fourth of the yearly amount for a whole quarter. METHOD C11.
 */
export function quarterMoney(quarters: readonly Quarter[], items: readonly TimedMoney[]): readonly QuarterMoney[] {
  let cumulative = zeroRange
  return quarters.map((quarter) => {
    const first = dayNumber(quarter.start)
    const last = dayNumber(quarter.finish)
    let oneOff = zeroRange
    let run = zeroRange
    let saving = zeroRange
    for (const item of items) {
      const spending = Math.min(last, item.finish) - Math.max(first, item.start) + 1
      if (spending > 0) oneOff = addRanges(oneOff, scaleRange(item.oneOff, spending / (item.finish - item.start + 1)))
      const running = last - Math.max(first - 1, item.finish)
      if (running > 0) {
        const share = running / (last - first + 1) / 4
        run = addRanges(run, scaleRange(item.runPerYear, share))
        saving = addRanges(saving, scaleRange(item.savingPerYear, share))
      }
    }
    const flows = flowsOf(oneOff, run, saving)
    cumulative = addRanges(cumulative, flows.cash)
    return { ...quarter, ...flows, cumulative }
  })
}

/** The same by fiscal year. */
export function yearMoney(quarters: readonly QuarterMoney[]): readonly YearMoney[] {
  return [...Map.groupBy(quarters, ({ fiscalYear }) => fiscalYear)].map(([fiscalYear, members]) => {
    const sum = (field: 'oneOff' | 'run' | 'saving') =>
      members.reduce((total, quarter) => addRanges(total, quarter[field]), zeroRange)
    const cumulative = members.at(-1)?.cumulative ?? zeroRange
    return { fiscalYear, ...flowsOf(sum('oneOff'), sum('run'), sum('saving')), cumulative }
  })
}

/**
 * Present value and payback. Years are years of the plan, four quarters from its beginning, so that a plan that begins
 * in the middle of a fiscal year is not discounted for the months before it.
 * @param netPerYear what every year brings after the horizon
 */
export function returnOf(
  quarters: readonly QuarterMoney[],
  netPerYear: Range,
  rate: number,
): Pick<MoneyReading, 'netPresentValue' | 'paybackYears'> {
  if (quarters.length === 0) return { netPresentValue: null, paybackYears: { low: null, likely: null, high: null } }
  const cash = (end: keyof Range) => quarters.map((quarter) => quarter.cash[end])
  const value = (end: keyof Range) => netPresentValue(yearSums(cash(end)), rate)
  const years = (end: keyof Range) => {
    // Quarter n ends at time n; nothing falls on the first day itself.
    const periods = payback([0, ...cash(end)], netPerYear[end] / 4)
    return periods === null ? null : periods / 4
  }
  return {
    netPresentValue: { low: value('low'), likely: value('likely'), high: value('high') },
    paybackYears: { low: years('low'), likely: years('likely'), high: years('high') },
  }
}

/** Years of the plan from its quarters: sums of four in a row; the last may be of fewer. */
export function yearSums(quarterly: readonly number[]): readonly number[] {
  const sums: number[] = []
  quarterly.forEach((flow, quarter) => {
    const year = quarter >> 2
    sums[year] = (sums[year] ?? 0) + flow
  })
  return sums
}
