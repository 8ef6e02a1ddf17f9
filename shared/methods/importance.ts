/** Importance of practices from the goals they serve and from what stakeholders say. METHOD C3. All 0 to 100. */

/** A goal's weight and how strongly the practice serves it: 2 as a main contributor, 1 as a helper, 0 not at all. */
export type GoalLink = { readonly weight: number; readonly strength: number }

/**
 * 100 · Σ w·m ÷ (2 · Σ w): the share of all the goals' weight that the practice serves.
 * @param links every goal in scope, those the practice does not serve with strength 0
 * @returns null where no goal weighs anything
 */
export function cascadeImportance(links: readonly GoalLink[]): number | null {
  let served = 0
  let all = 0
  for (const { weight, strength } of links) {
    served += weight * strength
    all += weight
  }
  return all > 0 ? (100 * served) / (2 * all) : null
}

/**
 * The cascade blended with what stakeholders say; whichever is known where only one is.
 * @param cascadeShare the share of the cascade, 0 to 1
 */
export function importance(cascade: number | null, stakeholder: number | null, cascadeShare: number): number | null {
  if (cascade === null || stakeholder === null) return cascade ?? stakeholder
  return cascadeShare * cascade + (1 - cascadeShare) * stakeholder
}

/**
 * Stretches importances so that the least is 0 and the greatest 100; 50 for all where they are equal. Only for the rule of
 * targets: elsewhere the least important practice would weigh nothing.
 */
export function rescaledImportances(importances: readonly (number | null)[]): readonly (number | null)[] {
  const known = importances.filter((value) => value !== null)
  const least = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const greatest = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return importances.map((value) => {
    if (value === null) return null
    return greatest > least ? (100 * (value - least)) / (greatest - least) : 50
  })
}

/**
 * Importance as a mark from 1 (the least important practice in scope) to 5 (the most important), for pictures.
 * @param rescaled 0 to 100 over the practices in scope @see rescaledImportances
 */
export function importanceMark(rescaled: number): number {
  return 1 + Math.round((4 * rescaled) / 100)
}
