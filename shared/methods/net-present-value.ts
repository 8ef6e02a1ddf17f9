/**
 * Σ CF_t ÷ (1 + r)^t. METHOD C11. The first flow, t = 0, is not discounted.
 * @param flows one a year, in money
 * @param rate yearly, 0.1 for 10 %
 */
export function netPresentValue(flows: readonly number[], rate: number): number {
  return flows.reduce((sum, flow, year) => sum + flow / (1 + rate) ** year, 0)
}
