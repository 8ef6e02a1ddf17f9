/**
 * A figure with what it is counted in. A scale stands in brackets: “66 (0–100)”, where “66 0–100” would be two figures.
 * @param percent no percent as the reader's language writes it: with a space before the sign, or without
 */
export function withUnit(figure: string, unit: string, percent: string): string {
  if (unit === '') return figure
  if (unit === '%') return /\s/.test(percent) ? `${figure}\u00a0%` : `${figure}%`
  return /^\d/.test(unit) ? `${figure} (${unit})` : `${figure} ${unit}`
}
