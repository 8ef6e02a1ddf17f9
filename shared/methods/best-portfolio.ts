import type { DependencyGraph } from './dependency-graph.ts'

/** What may be chosen, by number. */
export type PortfolioItems = {
  /** Not negative. */
  readonly values: ArrayLike<number>
  /** Not negative. */
  readonly costs: ArrayLike<number>
  /** Must be in, with all it needs. */
  readonly mandated: (item: number) => boolean
  /** Cannot be in; what needs it does not wait for it. */
  readonly excluded: (item: number) => boolean
}

/** `overBudget`: what is mandated, with all it needs, costs more than there is. */
export type BestPortfolio =
  | {
      readonly kind: 'found'
      readonly items: readonly number[]
      readonly value: number
      readonly cost: number
      /** Whether nothing better exists. False: the search stopped at its limit of effort. */
      readonly exact: boolean
      /** No portfolio is worth more than this. */
      readonly atMost: number
    }
  | { readonly kind: 'overBudget'; readonly needed: number }

const [open, taken, left] = [0, 1, 2] as const

/**
 * The most value within a budget when some things need others: the precedence-constrained 0/1 knapsack problem, by depth-first
 * branch and bound. The bound is the fractional knapsack over everything still open (Dantzig 1957), needs aside, which no
 * real portfolio exceeds; what an inclusion needs is included with it, what an exclusion leaves without its need is
 * excluded with it. Kellerer, Pferschy and Pisinger, "Knapsack problems" (2004), chapters 5 and 13.5.
 * @param graph without loops, from what is needed to what needs it
 * @param most how many branches are looked at before the search gives up being exact
 */
export function bestPortfolio(
  graph: DependencyGraph,
  items: PortfolioItems,
  budget: number,
  most: number,
): BestPortfolio {
  return new Search(graph, items, budget, most).result()
}

class Search {
  readonly #items: PortfolioItems
  readonly #budget: number
  readonly #most: number
  readonly #state: Uint8Array
  readonly #needs: readonly (readonly number[])[]
  readonly #neededBy: readonly (readonly number[])[]
  /** From the most value for its money to the least. */
  readonly #byWorth: readonly number[]
  readonly #trail: number[] = []
  #value = 0
  #cost = 0
  #branches = 0
  #best: readonly number[] = []
  #bestValue = -1
  #bestCost = 0

  constructor({ size, offsets, targets }: DependencyGraph, items: PortfolioItems, budget: number, most: number) {
    this.#items = items
    this.#budget = budget
    this.#most = most
    this.#state = new Uint8Array(size)
    const needs: number[][] = Array.from({ length: size }, () => [])
    const neededBy: number[][] = Array.from({ length: size }, () => [])
    for (let from = 0; from < size; from += 1) {
      for (let place = offsets[from] ?? 0; place < (offsets[from + 1] ?? 0); place += 1) {
        const to = targets[place] ?? 0
        if (items.excluded(from) || items.excluded(to)) continue
        needs[to]?.push(from)
        neededBy[from]?.push(to)
      }
    }
    this.#needs = needs
    this.#neededBy = neededBy
    const worth = (item: number) => {
      const [value = 0, cost = 0] = [items.values[item], items.costs[item]]
      return cost > 0 ? value / cost : value > 0 ? Number.POSITIVE_INFINITY : -1
    }
    this.#byWorth = Array.from({ length: size }, (_, item) => item).sort((a, b) => {
      const [first, second] = [worth(a), worth(b)]
      return first === second ? a - b : second - first
    })
  }

  result(): BestPortfolio {
    for (const item of this.#byWorth) if (this.#items.excluded(item)) this.#state[item] = left
    for (const item of this.#byWorth) if (this.#items.mandated(item) && this.#isOpen(item)) this.#take(item)
    if (this.#cost > this.#budget * (1 + 1e-12) + 1e-9) return { kind: 'overBudget', needed: this.#cost }
    const atMost = this.#bound()
    this.#search(0)
    const exact = this.#branches <= this.#most
    return {
      kind: 'found',
      items: [...this.#best].sort((a, b) => a - b),
      value: this.#bestValue,
      cost: this.#bestCost,
      exact,
      atMost: exact ? this.#bestValue : atMost,
    }
  }

  #isOpen(item: number): boolean {
    return this.#state[item] === open
  }

  /** Takes an item and all it needs; every step goes on the trail, so that it can be undone. */
  #take(item: number): void {
    this.#state[item] = taken
    this.#trail.push(item)
    this.#value += this.#items.values[item] ?? 0
    this.#cost += this.#items.costs[item] ?? 0
    for (const needed of this.#needs[item] ?? []) if (this.#isOpen(needed)) this.#take(needed)
  }

  /** Leaves an item and all that needs it. */
  #leave(item: number): void {
    this.#state[item] = left
    this.#trail.push(item)
    for (const needing of this.#neededBy[item] ?? []) if (this.#isOpen(needing)) this.#leave(needing)
  }

  #undo(length: number, value: number, cost: number): void {
    while (this.#trail.length > length) this.#state[this.#trail.pop() ?? 0] = open
    this.#value = value
    this.#cost = cost
  }

  #bound(): number {
    let room = this.#budget - this.#cost
    let value = this.#value
    for (const item of this.#byWorth) {
      if (!this.#isOpen(item)) continue
      const cost = this.#items.costs[item] ?? 0
      if (cost > room) return value + (cost > 0 ? ((this.#items.values[item] ?? 0) * Math.max(0, room)) / cost : 0)
      room -= cost
      value += this.#items.values[item] ?? 0
    }
    return value
  }

  #search(from: number): void {
    this.#branches += 1
    if (this.#branches > this.#most) return
    if (this.#value > this.#bestValue + 1e-9) {
      this.#bestValue = this.#value
      this.#bestCost = this.#cost
      this.#best = this.#byWorth.filter((item) => this.#state[item] === taken)
    }
    if (this.#bound() <= this.#bestValue + 1e-9) return
    let at = from
    while (at < this.#byWorth.length && !this.#isOpen(this.#byWorth[at] ?? 0)) at += 1
    const item = this.#byWorth[at]
    if (item === undefined) return
    const [length, value, cost] = [this.#trail.length, this.#value, this.#cost]
    this.#take(item)
    if (this.#cost <= this.#budget * (1 + 1e-12) + 1e-9) this.#search(at + 1)
    this.#undo(length, value, cost)
    this.#leave(item)
    this.#search(at + 1)
    this.#undo(length, value, cost)
  }
}
