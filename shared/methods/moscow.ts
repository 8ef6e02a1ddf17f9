/** Must, should, could, won't this time. METHOD C8 (82). */
export const moscowClasses = ['must', 'should', 'could', 'wont'] as const

export type Moscow = (typeof moscowClasses)[number]

/** A number to rank by: 3 for must, down to 0 for won't. */
export function moscowPriority(moscow: Moscow): number {
  return 3 - moscowClasses.indexOf(moscow)
}

/**
 * The share of effort in each class, 0 to 1. DSDM's guide value is at most 60 % for must. Where no effort is known, the
 * shares are of the number of initiatives.
 */
export function moscowShares(
  items: readonly { readonly moscow: Moscow; readonly effort: number }[],
): Readonly<Record<Moscow, number>> {
  const anyEffort = items.some(({ effort }) => effort > 0)
  const shares: Record<Moscow, number> = { must: 0, should: 0, could: 0, wont: 0 }
  let all = 0
  for (const { moscow, effort } of items) {
    const size = anyEffort ? effort : 1
    shares[moscow] += size
    all += size
  }
  for (const moscow of moscowClasses) shares[moscow] = all > 0 ? shares[moscow] / all : 0
  return shares
}
