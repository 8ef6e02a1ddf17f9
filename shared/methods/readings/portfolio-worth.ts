import type { RankedInitiative, Ranking } from './ranking.ts'

/**
 * What an initiative adds to a portfolio: its value with its confidence, since money takes the place of effort. Methods
 * without a value of their own count by priority. Unscored: nothing.
 */
export function portfolioWorth(
  method: Ranking['method'],
  { value, priority, confidence }: Pick<RankedInitiative, 'value' | 'priority' | 'confidence'>,
): number {
  if (method === 'valueEffort') return Math.max(0, (value ?? 0) * confidence)
  const counted = method === 'weighted' || method === 'ice' || method === 'moscow' ? priority : value
  return Math.max(0, counted ?? 0)
}
