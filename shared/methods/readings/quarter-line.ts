import { dayNumber, type Quarter, quarterOf } from '#shared/methods/calendar.ts'

/** The fiscal quarters in a row, without an end, counted from the first of the plan; negative before it. */
export type QuarterLine = {
  readonly indexOf: (date: string) => number
  /** The first day of a quarter, as ISO text and as a day number. */
  readonly startOf: (quarter: number) => string
  readonly startDay: (quarter: number) => number
}

export function quarterLine(first: Quarter, fiscalStartMonth: number): QuarterLine {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  const base = months(first.start)
  const startOf = (quarter: number): string => {
    const count = base + 3 * quarter
    return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`
  }
  return {
    indexOf: (date) => (months(quarterOf(date, fiscalStartMonth).start) - base) / 3,
    startOf,
    startDay: (quarter) => dayNumber(startOf(quarter)),
  }
}
