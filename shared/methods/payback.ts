/**
 * When what was spent has come back: the time at which the running total reaches 0 for good, each flow after the first
 * spread evenly over the period that ends at its number. METHOD C11.
 * @param flows by period; the first falls at time 0
 * @param later what each period brings after those given; 0: nothing is known of later
 * @returns periods, 0 where nothing is ever owed; null where it never comes back
 */
export function payback(flows: readonly number[], later = 0): number | null {
  let total = 0
  let reached: number | null = null
  flows.forEach((flow, period) => {
    const before = total
    total += flow
    if (total < 0) reached = null
    else if (period === 0) reached = 0
    else if (before < 0) reached = period - 1 + -before / flow
  })
  if (flows.length === 0) return 0
  if (reached !== null || later <= 0) return reached
  return flows.length - 1 + -total / later
}
