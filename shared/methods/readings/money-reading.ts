import type { Quarter } from '#shared/methods/calendar.ts'
import type { Range } from '#shared/methods/range.ts'

/** Money of a stretch of time, in the workbook's currency. METHOD C11. Ranges go from the worst case to the best. */
export type MoneyFlows = {
  readonly oneOff: Range
  /** Change of running cost; negative when running gets cheaper. */
  readonly run: Range
  readonly saving: Range
  /** Saving less run change. */
  readonly net: Range
  /** Net less one-off: what the stretch costs or brings. */
  readonly cash: Range
}

/** Cumulative: cash from the beginning of the horizon to the end of the stretch. */
export type QuarterMoney = Quarter & MoneyFlows & { readonly cumulative: Range }
export type YearMoney = MoneyFlows & { readonly fiscalYear: number; readonly cumulative: Range }

/** What an initiative costs and brings, and when. */
export type InitiativeMoney = {
  readonly initiativeId: string
  readonly oneOff: Range | null
  readonly runPerYear: Range | null
  readonly savingPerYear: Range | null
  /** Whose dates its money follows; `none`: it is in the totals and in no quarter. */
  readonly timing: 'own' | 'wave' | 'none'
}

export type LaneMoney = {
  /** Null: initiatives without a lane. */
  readonly laneId: string | null
  readonly oneOff: Range
  readonly runPerYear: Range
  readonly savingPerYear: Range
  /** Share of all one-off money, likely; 0 where there is none. */
  readonly share: number
}

/** The money of everything that is in the plan. METHOD C11. */
export type MoneyReading = {
  readonly quarters: readonly QuarterMoney[]
  readonly years: readonly YearMoney[]
  /** Everything in the plan, whenever it falls. */
  readonly oneOff: Range
  /** Once everything is finished. */
  readonly runPerYear: Range
  readonly savingPerYear: Range
  readonly netPerYear: Range
  /** What falls into the horizon. */
  readonly inHorizon: MoneyFlows
  /** Of the cash of each year of the plan, its first undiscounted; null without a horizon. */
  readonly netPresentValue: Range | null
  /** Years from the beginning of the horizon until what was spent has come back; null: never. Low is the worst case, as in all ranges here. */
  readonly paybackYears: { readonly low: number | null; readonly likely: number | null; readonly high: number | null }
  readonly lanes: readonly LaneMoney[]
  readonly byInitiative: ReadonlyMap<string, InitiativeMoney>
  /** In the plan and without a price. */
  readonly unpriced: readonly string[]
  /** Priced, and without a time: missing from the quarters. */
  readonly untimed: readonly string[]
}
