import type { Say } from '#shared/messages/translate.ts'
import { type Quarter, quarterOf } from '#shared/methods/calendar.ts'

/** "2027", or "FY2027" where the fiscal year begins in another month than January: the year in which it ends. */
export function fiscalYearName(say: Say, fiscalYear: number, fiscalStartMonth: number): string {
  return fiscalStartMonth === 1 ? String(fiscalYear) : say('report.fiscalYear', { year: String(fiscalYear) })
}

/** A quarter in full: "Q3 2027", or "Q1 FY2027" where the fiscal year begins in another month than January. */
export function quarterName(
  say: Say,
  { number, fiscalYear }: Pick<Quarter, 'number' | 'fiscalYear'>,
  fiscalStartMonth: number,
): string {
  return `${say('report.quarter', { number })} ${fiscalYearName(say, fiscalYear, fiscalStartMonth)}`
}

/** The quarter of a day where there is little room: "Q3 27", or "Q1 FY27". */
export function briefQuarter(say: Say, date: string, fiscalStartMonth: number): string {
  const { number, fiscalYear } = quarterOf(date, fiscalStartMonth)
  const year = String(fiscalYear % 100).padStart(2, '0')
  const named = fiscalStartMonth === 1 ? year : say('report.fiscalYear', { year })
  return `${say('report.quarter', { number })} ${named}`
}
