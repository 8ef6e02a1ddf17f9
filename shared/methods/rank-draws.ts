/** Two that stand in another order than agreed in a share of the draws. */
export type Swap = { readonly ahead: number; readonly behind: number; readonly share: number }

/** What many drawn orders say of the agreed one. Arrays have a number for each thing, by its number. */
export type RankDraws = {
  readonly draws: number
  readonly top: number
  /** Share of draws in which it is among the first `top`. */
  readonly topShare: Float64Array
  /** Share of draws in which it is the very first. */
  readonly firstShare: Float64Array
  /** Ranks that 5, 50 and 95 % of the draws do not go beyond: the least rank with at least that share of draws at or before it. */
  readonly low: Int32Array
  readonly median: Int32Array
  readonly high: Int32Array
  /** Of the agreed first `top`, the share that is there in a draw, on average. */
  readonly overlap: number
  /** Share of draws with exactly the agreed first `top`. */
  readonly setHolds: number
  /** Pairs by how often they swap, most often first. */
  readonly swaps: readonly Swap[]
}

/** Pairs are counted among the first so many of the agreed order: every pair of a list that a room can talk about. */
const pairedRanks = 200

/**
 * Acceptability of ranks by simulation, as stochastic multicriteria acceptability analysis counts it (Lahdelma and
 * Salminen, "SMAA-2", 2001): each draw is a whole order of the same things.
 * @param size how many numbers there are; those outside `agreed` keep 0
 * @param agreed the order without chance
 * @param top how many count as the top, at most as many as there are
 * @param order fills the array with the things of `agreed` in the order of a draw
 * @param swapFrom the least share of draws to call a pair a swap
 */
export function rankDraws(
  size: number,
  agreed: Int32Array,
  { draws, top, swapFrom }: { readonly draws: number; readonly top: number; readonly swapFrom: number },
  order: (draw: number, into: Int32Array) => void,
): RankDraws {
  const count = agreed.length
  const placeOf = new Int32Array(size).fill(-1)
  agreed.forEach((node, place) => {
    placeOf[node] = place
  })
  const ranks = new Int32Array(count * count)
  const paired = Math.min(count, pairedRanks)
  const swapped = new Int32Array(paired * paired)
  const drawn = new Int32Array(count)
  const sorted = new Int32Array(paired)
  let kept = 0
  let whole = 0
  for (let draw = 0; draw < draws; draw += 1) {
    order(draw, drawn)
    let stays = 0
    let sortedCount = 0
    for (let place = 0; place < count; place += 1) {
      const thing = placeOf[drawn[place] as number] as number
      if (thing < paired) {
        sortedCount += 1
        sortIn(sorted, sortedCount, thing, paired, swapped)
      }
      ranks[thing * count + place] = (ranks[thing * count + place] as number) + 1
      if (place < top && thing < top) stays += 1
    }
    kept += stays
    if (stays === top) whole += 1
  }
  return {
    draws,
    top,
    ...byThing(size, agreed, ranks, { draws, top }),
    overlap: top > 0 ? kept / (draws * top) : 1,
    setHolds: whole / draws,
    swaps: swapsOf(agreed, swapped, paired, draws * swapFrom).map((swap) => ({ ...swap, share: swap.share / draws })),
  }
}

/**
 * Puts a thing among those sorted by their agreed place and counts the pairs it makes: sorting by insertion passes exactly
 * those that stand the other way round, which are far fewer than all pairs.
 * @param size how many there are with it
 */
function sortIn(sorted: Int32Array, size: number, thing: number, paired: number, swapped: Int32Array): void {
  const line = thing * paired
  let at = size - 1
  while (at > 0) {
    const before = sorted[at - 1] as number
    if (before < thing) break
    sorted[at] = before
    swapped[line + before] = (swapped[line + before] as number) + 1
    at -= 1
  }
  sorted[at] = thing
}

function swapsOf(agreed: Int32Array, swapped: Int32Array, paired: number, least: number): readonly Swap[] {
  const found: Swap[] = []
  for (let ahead = 0; ahead < paired; ahead += 1) {
    for (let behind = ahead + 1; behind < paired; behind += 1) {
      const share = swapped[ahead * paired + behind] as number
      if (share > 0 && share >= least) {
        found.push({ ahead: agreed[ahead] as number, behind: agreed[behind] as number, share })
      }
    }
  }
  return found.sort((a, b) => b.share - a.share)
}

function byThing(
  size: number,
  agreed: Int32Array,
  ranks: Int32Array,
  { draws, top }: { readonly draws: number; readonly top: number },
): Pick<RankDraws, 'topShare' | 'firstShare' | 'low' | 'median' | 'high'> {
  const count = agreed.length
  const topShare = new Float64Array(size)
  const firstShare = new Float64Array(size)
  const [low, median, high] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  agreed.forEach((node, thing) => {
    const line = ranks.subarray(thing * count, (thing + 1) * count)
    let seen = 0
    line.forEach((times, place) => {
      const before = seen
      seen += times
      for (const [into, share] of [
        [low, 0.05],
        [median, 0.5],
        [high, 0.95],
      ] as const) {
        if (before < share * draws && seen >= share * draws) into[node] = place + 1
      }
      if (place + 1 === top) topShare[node] = seen / draws
    })
    firstShare[node] = (line[0] as number) / draws
  })
  return { topShare, firstShare, low, median, high }
}
