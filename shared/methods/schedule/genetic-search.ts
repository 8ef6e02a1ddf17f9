import { mutate, peakCrossover, workOf } from './crossover.ts'
import type { Effort } from './effort.ts'
import { Improver } from './improver.ts'
import { Population } from './population.ts'
import { never, type Problem } from './problem.ts'
import { Random } from './random.ts'
import type { ScheduleRequest } from './request.ts'
import { tailsOf } from './tails.ts'

type Watch = Pick<ScheduleRequest, 'onProgress' | 'signal'>

/** Progress is told, and the signal looked at, after so many children. */
const childrenPerLook = 16

/**
 * A hybrid genetic search for the shortest schedule, after Valls, Ballestín and Quintanilla, "A hybrid genetic algorithm
 * for the resource-constrained project scheduling problem", EJOR 185 (2008): random lists near the order of the latest
 * start; peak crossover; every child justified twice; a new population where the old one stands still.
 */
export class GeneticSearch {
  readonly best: Int32Array
  bestCost = Number.POSITIVE_INFINITY
  readonly #problem: Problem
  readonly #improver: Improver
  readonly #random: Random
  readonly #population: Population
  readonly #effort: Effort
  readonly #wishes: Int32Array
  readonly #tails: Int32Array
  readonly #work: Float64Array

  constructor(problem: Problem, effort: Effort, seed: number) {
    this.#problem = problem
    this.#effort = effort
    this.#improver = new Improver(problem)
    this.#random = new Random(seed)
    this.#population = new Population(effort.population, problem.size)
    this.#wishes = new Int32Array(problem.size)
    this.#tails = tailsOf(problem)
    this.#work = workOf(problem)
    this.best = new Int32Array(problem.size)
  }

  /** Until the effort is spent or nothing can be shorter. @returns false if the signal ended it */
  run(lowerBound: number, { onProgress, signal }: Watch): boolean {
    const { schedules, population, patience } = this.#effort
    const done = () => this.#improver.made >= schedules || this.bestCost <= lowerBound
    let looks = 0
    const goesOn = (): boolean => {
      looks += 1
      if (looks % childrenPerLook !== 1) return true
      onProgress?.(Math.min(1, this.#improver.made / schedules))
      return signal?.aborted !== true
    }
    while (!done()) {
      this.#population.clear()
      let least = Number.POSITIVE_INFINITY
      for (let member = 0; member < population && !done(); member += 1) {
        if (!goesOn()) return false
        this.#sample(member === 0)
        least = Math.min(least, this.#build())
      }
      for (let idle = 0; idle < patience * population && !done(); idle += 1) {
        if (!goesOn()) return false
        this.#breed()
        const cost = this.#build()
        if (cost < least) idle = 0
        least = Math.min(least, cost)
      }
    }
    return true
  }

  #build(): number {
    const cost = this.#improver.build(this.#wishes)
    this.#population.offer(this.#improver.starts, cost)
    if (cost < this.bestCost) {
      this.bestCost = cost
      this.best.set(this.#improver.starts)
    }
    return cost
  }

  /** The order of the latest start, more or less; the first of all exactly. Before fixed dates, none later than they allow. */
  #sample(exact: boolean): void {
    const tails = this.#tails
    const { latest } = this.#problem
    const longest = tails.reduce((most, tail) => Math.max(most, tail), 0)
    const noise = exact ? 0 : this.#random.next() * longest * 0.8
    for (let node = 0; node < tails.length; node += 1) {
      const wish = longest - (tails[node] as number) + this.#random.next() * noise
      const limit = latest[node] as number
      this.#wishes[node] = limit < never ? Math.min(wish, limit) : wish
    }
  }

  #breed(): void {
    const { members } = this.#population
    const mother = this.#population.pick(this.#random)
    let father = this.#population.pick(this.#random)
    if (father === mother) father = (father + 1 + this.#random.below(members.length - 1)) % members.length
    const parents = [members[mother] as Int32Array, members[father] as Int32Array] as const
    peakCrossover(this.#problem, this.#work, parents, this.#random, this.#wishes)
    mutate(this.#wishes, this.#random)
  }
}
