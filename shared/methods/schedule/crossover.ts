import type { Problem } from './problem.ts'
import type { Random } from './random.ts'

/** How much of its resources each activity holds: shares of what there is, times periods. */
export function workOf({ size, uses, resources, capacity, steadyFrom }: Problem): Float64Array {
  const work = new Float64Array(size)
  for (let node = 0; node < size; node += 1) {
    for (let use = uses.offsets[node] as number; use < (uses.offsets[node + 1] as number); use += 1) {
      const there = capacity[steadyFrom * resources.length + (uses.resource[use] as number)] as number
      const share = Math.min(1, (uses.amount[use] as number) / there)
      work[node] = (work[node] as number) + share * ((uses.to[use] as number) - (uses.from[use] as number))
    }
  }
  return work
}

/**
 * Peak crossover: the stretch of the father in which resources are used most is kept as it is; what he does before and
 * after it is done before and after it, in the mother's order (Valls, Ballestín and Quintanilla 2008, with the keys of
 * Debels and Vanhoucke 2005). Of two stretches at random, a quarter to three quarters of him long, the fuller counts.
 */
export function peakCrossover(
  { size, durations, horizon }: Problem,
  work: Float64Array,
  [mother, father]: readonly [Int32Array, Int32Array],
  random: Random,
  child: Int32Array,
): void {
  let end = 0
  for (let node = 0; node < size; node += 1) {
    end = Math.max(end, (father[node] as number) + (durations[node] as number))
  }
  const length = Math.max(1, Math.round(end * (0.25 + 0.5 * random.next())))
  let from = 0
  let most = -1
  for (let tried = 0; tried < 2; tried += 1) {
    const begin = random.below(Math.max(1, end - length + 1))
    const held = workWithin(father, work, begin, begin + length)
    if (held > most) {
      most = held
      from = begin
    }
  }
  const far = 2 * horizon
  for (let node = 0; node < size; node += 1) {
    const own = mother[node] as number
    const start = father[node] as number
    child[node] = start < from ? own - far : start < from + length ? start : own + far
  }
}

function workWithin(starts: Int32Array, work: Float64Array, from: number, until: number): number {
  let held = 0
  for (let node = 0; node < starts.length; node += 1) {
    const start = starts[node] as number
    if (start >= from && start < until) held += work[node] as number
  }
  return held
}

/**
 * Swaps the wishes of a few activities, in half of the children, so that what a converged population lost can return: each
 * with the one of three whose wish is nearest, since far swaps tear a good list apart.
 */
export function mutate(wishes: Int32Array, random: Random): void {
  if (wishes.length === 0 || random.next() >= 0.5) return
  for (let swaps = 1 + random.below(3); swaps > 0; swaps -= 1) {
    const one = random.below(wishes.length)
    const wish = wishes[one] as number
    let other = random.below(wishes.length)
    for (let tried = 0; tried < 2; tried += 1) {
      const rival = random.below(wishes.length)
      const isNearer = Math.abs((wishes[rival] as number) - wish) < Math.abs((wishes[other] as number) - wish)
      if (rival !== one && isNearer) other = rival
    }
    wishes[one] = wishes[other] as number
    wishes[other] = wish
  }
}
