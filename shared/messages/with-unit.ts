/** A figure with what it is counted in. A scale stands in brackets: “66 (0–100)”, where “66 0–100” would be two figures. */
export function withUnit(figure: string, unit: string): string {
  if (unit === '') return figure
  return /^\d/.test(unit) ? `${figure} (${unit})` : `${figure} ${unit}`
}
