/** Something to be put into a wave. Sizes by resource: days of each team, and money, in one list of numbers. */
export type WaveItem = {
  readonly id: string
  readonly demand: readonly number[]
  readonly needs: readonly string[]
}

/** What a wave can carry of each resource; infinite where there is no limit. */
export type WaveRoom = { readonly room: readonly number[] }

/**
 * Fills waves in order of rank: each item goes into the first wave that is not before a wave of what it needs and that
 * still has room; an item that fits nowhere, or needs one that does not, is left out. METHOD C10, wave rule.
 * @param items in the order of their rank, each after what it needs
 * @returns for each item the number of its wave, or null
 */
export function fillWaves(items: readonly WaveItem[], waves: readonly WaveRoom[]): ReadonlyMap<string, number | null> {
  const left = waves.map(({ room }) => [...room])
  const placed = new Map<string, number | null>()
  for (const item of items) {
    const earliest = item.needs.reduce((latest, id) => {
      const wave = placed.get(id)
      return wave === undefined ? latest : Math.max(latest, wave ?? waves.length)
    }, 0)
    placed.set(item.id, firstWithRoom(item.demand, left, earliest))
  }
  return placed
}

function firstWithRoom(demand: readonly number[], left: number[][], earliest: number): number | null {
  for (let wave = earliest; wave < left.length; wave += 1) {
    const room = left[wave] ?? []
    // A hair of tolerance: sums of decimal days must not push out what exactly fits.
    if (!demand.every((amount, at) => amount <= (room[at] ?? 0) + 1e-9)) continue
    demand.forEach((amount, at) => {
      room[at] = (room[at] ?? 0) - amount
    })
    return wave
  }
  return null
}
