import type { Say } from './translate.ts'

/**
 * A figure with what it is counted in: a percentage as its language writes it, and a scale in brackets: “66 (0–100)”, where
 * “66 0–100” would be two figures.
 */
export function withUnit(say: Say, figure: string, unit: string): string {
  if (unit === '') return figure
  if (unit === '%') return say('methods.format.inPercent', { figure })
  return /^\d/.test(unit) ? `${figure} (${unit})` : `${figure} ${unit}`
}
