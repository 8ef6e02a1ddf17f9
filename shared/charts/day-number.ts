/** The number of a day, counted from 1 January 1970, of an ISO date; NaN if it is none. Only lengths on an axis come from it. */
export function dayNumber(isoDate: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate)
  if (match === null) return Number.NaN
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  // Days from civil date, after Howard Hinnant: years begin in March so that leap days come last.
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}
