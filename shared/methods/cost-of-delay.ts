/**
 * CD3, cost of delay divided by duration. METHOD C8.
 * @param costPerWeek what a week of waiting costs, in the workbook's currency
 * @param weeks how long the work takes
 * @returns null where it takes no time
 */
export function costOfDelayPerDuration(costPerWeek: number, weeks: number): number | null {
  return weeks > 0 ? costPerWeek / weeks : null
}
