import { firstFit, lastFit } from './first-fit.ts'
import { never, type Problem } from './problem.ts'

/**
 * The serial schedule generation scheme (Kelley 1963; Kolisch 1996): activities are taken from a list, each put where it
 * fits first, or from the far end where it fits last. Arrays are allocated once; what it gives back is overwritten by
 * the next call.
 */
export class SerialSchedule {
  readonly problem: Problem
  readonly starts: Int32Array
  /** Periods by which starts are later than the fixed dates after them allow; more than the horizon where there is no room at all. */
  broken = 0
  readonly #free: Float64Array
  readonly #unplaced: Uint8Array
  /** Cells up to here are no longer those of an empty plan. */
  #used: number

  constructor(problem: Problem) {
    this.problem = problem
    this.starts = new Int32Array(problem.size)
    this.#free = problem.room.slice()
    this.#unplaced = new Uint8Array(problem.size)
    this.#used = 0
  }

  /** @param list every activity after all it needs @returns the makespan */
  forward(list: Int32Array): number {
    const { problem, starts } = this
    const { size, durations, release, fixed, latest, into, horizon } = problem
    this.#clear()
    this.broken = 0
    let makespan = 0
    for (let at = 0; at < size; at += 1) {
      const node = list[at] as number
      const pinned = fixed[node] as number
      let start = release[node] as number
      for (let place = into.offsets[node] as number; place < (into.offsets[node + 1] as number); place += 1) {
        const least = (starts[into.sources[place] as number] as number) + (into.distances[place] as number)
        if (least > start) start = least
      }
      if (pinned >= 0) {
        if (start > pinned) this.broken += start - pinned
        start = pinned
      } else {
        const found = firstFit(problem, this.#free, node, start)
        this.#unplaced[node] = found < 0 ? 1 : 0
        if (found < 0) this.broken += horizon
        else {
          start = found
          this.#take(node, start)
        }
        if ((latest[node] as number) < never && start > (latest[node] as number)) {
          this.broken += start - (latest[node] as number)
        }
      }
      starts[node] = start
      const finish = start + (durations[node] as number)
      if (finish > makespan) makespan = finish
    }
    return makespan
  }

  /**
   * The other way round: each as late as it can be so that all is finished before `end`.
   * @param list every activity after all that need it @returns whether all found room; if not, `starts` are of no use
   */
  backward(list: Int32Array, end: number): boolean {
    const { problem, starts } = this
    const { size, durations, fixed, latest, graph, distances } = problem
    this.#clear()
    for (let at = 0; at < size; at += 1) {
      const node = list[at] as number
      const pinned = fixed[node] as number
      if (pinned >= 0) {
        starts[node] = pinned
        continue
      }
      let start = end - (durations[node] as number)
      if ((latest[node] as number) < start) start = latest[node] as number
      for (let place = graph.offsets[node] as number; place < (graph.offsets[node + 1] as number); place += 1) {
        const most = (starts[graph.targets[place] as number] as number) - (distances[place] as number)
        if (most < start) start = most
      }
      const found = lastFit(problem, this.#free, node, start)
      if (found < 0) return false
      this.#take(node, found)
      starts[node] = found
    }
    return true
  }

  /** What is left of every resource after the last call. */
  get free(): Float64Array {
    return this.#free
  }

  /** Where the last call broke something: what starts too late for a fixed date, or found no room at all. */
  misplaced(): readonly number[] {
    const { size, latest } = this.problem
    const late: number[] = []
    for (let node = 0; node < size; node += 1) {
      if (this.#unplaced[node] === 1 || (this.starts[node] as number) > (latest[node] as number)) late.push(node)
    }
    return late
  }

  #take(node: number, start: number): void {
    const { uses, resources, durations } = this.problem
    const width = resources.length
    const free = this.#free
    const end = uses.offsets[node + 1] as number
    for (let use = uses.offsets[node] as number; use < end; use += 1) {
      const amount = uses.amount[use] as number
      const stop = (start + (uses.to[use] as number)) * width
      for (
        let cell = (start + (uses.from[use] as number)) * width + (uses.resource[use] as number);
        cell < stop;
        cell += width
      ) {
        free[cell] = (free[cell] as number) - amount
      }
    }
    const finish = (start + (durations[node] as number)) * width
    if (finish > this.#used) this.#used = finish
  }

  #clear(): void {
    this.#free.set(this.problem.room.subarray(0, this.#used))
    this.#used = 0
  }
}
