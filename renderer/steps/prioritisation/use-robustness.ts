import type { Ranking } from '#shared/methods/readings/ranking.ts'
import { robustnessInput } from '#shared/methods/readings/robustness.ts'
import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import { useApp } from '../../app/app-context.ts'
import { useCalculation } from '../../app/calculations/use-calculation.ts'

/** How solid an order is; null until it is known for this order. METHOD C9. */
export function useRobustness(ranking: Ranking): Robustness | null {
  const { session } = useApp()
  return useCalculation('robustness', ranking, () => robustnessInput(session.store.getState().workbook)) ?? null
}
