export type RiskBand = 'red' | 'amber' | 'green'

/** Likelihood times impact, each 1 to 5: 1 to 25. METHOD C11. */
export function riskScore(likelihood: number, impact: number): number {
  return likelihood * impact
}

/** The colour of a score; each band begins at its threshold. METHOD C11. */
export function riskBand(score: number, thresholds: { readonly red: number; readonly amber: number }): RiskBand {
  if (score >= thresholds.red) return 'red'
  return score >= thresholds.amber ? 'amber' : 'green'
}
