import type { Random } from './random.ts'

/** Schedules that a genetic search breeds from, by their starts. */
export class Population {
  readonly members: readonly Int32Array[]
  readonly #costs: Float64Array

  constructor(count: number, size: number) {
    this.members = Array.from({ length: count }, () => new Int32Array(size))
    this.#costs = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  }

  clear(): void {
    this.#costs.fill(Number.POSITIVE_INFINITY)
  }

  /** The better one of two at random. */
  pick(random: Random): number {
    const a = random.below(this.members.length)
    const b = random.below(this.members.length)
    return (this.#costs[a] as number) <= (this.#costs[b] as number) ? a : b
  }

  /** Takes the place of the worst, unless it is worse itself or there already. */
  offer(starts: Int32Array, cost: number): void {
    const costs = this.#costs
    let worst = 0
    for (let at = 0; at < costs.length; at += 1) {
      if ((costs[at] as number) > (costs[worst] as number)) worst = at
      if (costs[at] === cost && same(this.members[at] as Int32Array, starts)) return
    }
    if (cost > (costs[worst] as number)) return
    this.members[worst]?.set(starts)
    costs[worst] = cost
  }
}

function same(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}
