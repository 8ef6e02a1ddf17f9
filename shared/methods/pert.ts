/** A duration with its uncertainty, in the unit of the estimates. */
export type Estimate = { readonly expected: number; readonly deviation: number }

/** PERT: (O + 4M + P) / 6, standard deviation (P − O) / 6. METHOD C10. */
export function pert(optimistic: number, likely: number, pessimistic: number): Estimate {
  return { expected: (optimistic + 4 * likely + pessimistic) / 6, deviation: (pessimistic - optimistic) / 6 }
}

/** Estimates one after another: expectations add up, and of deviations the squares, as if each were independent. */
export function inSeries(estimates: readonly Estimate[]): Estimate {
  return {
    expected: estimates.reduce((sum, { expected }) => sum + expected, 0),
    deviation: Math.sqrt(estimates.reduce((sum, { deviation }) => sum + deviation * deviation, 0)),
  }
}
