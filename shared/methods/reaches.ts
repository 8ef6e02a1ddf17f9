/**
 * Whether a value is at least as great as a threshold, with both taken at 15 significant digits as spreadsheets do: a
 * result that is 50 on paper and 49.99999999999999 in binary reaches 50. Use it wherever a computed value meets a
 * threshold, so that app and exported workbook decide alike. EXPORTS 3.1.
 */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold || Number(value.toPrecision(15)) >= Number(threshold.toPrecision(15))
}
