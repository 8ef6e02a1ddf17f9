/**
 * Calendar arithmetic on ISO dates (`2027-03-31`), proleptic Gregorian, without a clock or a time zone. Days are counted
 * from 1970-01-01 (day 0) by the usual civil-calendar algorithm: years begin in March, so that the leap day comes last.
 */

/** A quarter of a fiscal year. Both dates belong to it. */
export type Quarter = {
  readonly start: string
  readonly finish: string
  /** Named after the calendar year in which the fiscal year ends. */
  readonly fiscalYear: number
  /** 1 to 4. */
  readonly number: number
}

type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

/** Reads digits by code: dates are read by the ten thousand when a plan is scheduled. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

function civil(date: string): CivilDate {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) }
}

function iso({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days from 1970-01-01 to this date; negative before it. */
export function dayNumber(date: string): number {
  const { year, month, day } = civil(date)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** A plan names the same few thousand days again and again; so many are remembered. */
const mostKnown = 20_000
const known = new Map<number, string>()

/** The date of a day number. Fractions of a day are dropped. */
export function dateOfDay(day: number): string {
  const whole = Math.floor(day)
  const written = known.get(whole)
  if (written !== undefined) return written
  if (known.size >= mostKnown) known.clear()
  const date = civilDate(whole)
  known.set(whole, date)
  return date
}

function civilDate(day: number): string {
  const days = day + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return iso({ year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 })
}

/** The date so many days later; earlier when negative. */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days)
}

/** Days from one date to another; 0 for the same day, negative backwards. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The first day of the month that lies so many months after the month of `date`. */
function firstOfMonth(date: string, months: number): string {
  const { year, month } = civil(date)
  const count = year * 12 + (month - 1) + months
  return iso({ year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 })
}

/** The date so many months later: the last day of a month stays a last day, other days are cut to the length of the month. */
export function shiftMonths(date: string, months: number): string {
  const first = firstOfMonth(date, months)
  const last = addDays(firstOfMonth(first, 1), -1)
  const { day } = civil(date)
  return civil(addDays(date, 1)).day === 1 || day >= civil(last).day ? last : addDays(first, day - 1)
}

/** Whole quarters from the fiscal quarter of one date to that of another; negative backwards. */
export function quartersBetween(from: string, to: string, fiscalStartMonth: number): number {
  const months = (date: string) => {
    const { year, month } = civil(quarterOf(date, fiscalStartMonth).start)
    return year * 12 + month
  }
  return (months(to) - months(from)) / 3
}

/**
 * The fiscal quarter that contains a date.
 * @param fiscalStartMonth 1 to 12, the month in which the fiscal year begins
 */
export function quarterOf(date: string, fiscalStartMonth: number): Quarter {
  const { year, month } = civil(date)
  const monthsIn = (month - fiscalStartMonth + 12) % 12
  const number = Math.floor(monthsIn / 3) + 1
  const start = firstOfMonth(date, -(monthsIn % 3))
  const beganIn = month < fiscalStartMonth ? year - 1 : year
  return {
    start,
    finish: addDays(firstOfMonth(start, 3), -1),
    fiscalYear: fiscalStartMonth === 1 ? beganIn : beganIn + 1,
    number,
  }
}

/** So many fiscal quarters in a row; the first is the one that contains `date`. */
export function quartersFrom(date: string, count: number, fiscalStartMonth: number): readonly Quarter[] {
  const first = quarterOf(date, fiscalStartMonth).start
  return Array.from({ length: count }, (_, at) => quarterOf(firstOfMonth(first, at * 3), fiscalStartMonth))
}
