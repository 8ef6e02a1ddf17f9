import type { Problem } from './problem.ts'

/**
 * Lists of activities in the order of times, without breaking a link: counting sorts, since times are small whole
 * numbers. Lists are overwritten by the next call.
 */
export class TimeOrder {
  readonly #problem: Problem
  readonly #keys: Int32Array
  readonly #list: Int32Array
  #counts: Int32Array
  #least = 0
  /** Whether starts alone, or finishes alone, order every link. */
  readonly #startsTell: boolean
  readonly #finishesTell: boolean

  constructor(problem: Problem) {
    const { size, durations, links, into, fixed } = problem
    this.#problem = problem
    this.#keys = new Int32Array(size)
    this.#list = new Int32Array(size)
    this.#counts = new Int32Array(1024)
    const free = fixed.every((start) => start < 0)
    let startsTell = free
    let finishesTell = free
    for (let place = 0; place < into.links.length; place += 1) {
      const link = links[into.links[place] as number]
      const distance = into.distances[place] as number
      if (link === undefined) continue
      if (distance < 0) startsTell = false
      if (distance < (durations[link.from] as number) - (durations[link.to] as number)) finishesTell = false
    }
    this.#startsTell = startsTell
    this.#finishesTell = finishesTell
  }

  /** By start, each after what it needs. @param starts any numbers: an activity that comes before its needs is put after them */
  byStart(starts: Int32Array, isSchedule: boolean): Int32Array {
    const { order, into, size } = this.#problem
    const keys = this.#keys
    keys.set(starts)
    if (!(isSchedule && this.#startsTell)) {
      for (let at = 0; at < size; at += 1) {
        const node = order[at] as number
        let key = keys[node] as number
        for (let place = into.offsets[node] as number; place < (into.offsets[node + 1] as number); place += 1) {
          const before = keys[into.sources[place] as number] as number
          if (before > key) key = before
        }
        keys[node] = key
      }
    }
    return this.#sorted(false)
  }

  /** By finish from the last to the first, each after what needs it. */
  byFinishBackwards(starts: Int32Array): Int32Array {
    const { order, graph, size, durations } = this.#problem
    const keys = this.#keys
    for (let node = 0; node < size; node += 1) keys[node] = (starts[node] as number) + (durations[node] as number)
    if (!this.#finishesTell) {
      for (let at = size - 1; at >= 0; at -= 1) {
        const node = order[at] as number
        let key = keys[node] as number
        for (let place = graph.offsets[node] as number; place < (graph.offsets[node + 1] as number); place += 1) {
          const after = keys[graph.targets[place] as number] as number
          if (after > key) key = after
        }
        keys[node] = key
      }
    }
    return this.#sorted(true)
  }

  /** All by their keys; those with the same key in topological order. @param isBackwards from the last to the first */
  #sorted(isBackwards: boolean): Int32Array {
    const { order, size } = this.#problem
    this.#count()
    const keys = this.#keys
    const counts = this.#counts
    const list = this.#list
    for (let at = size - 1; at >= 0; at -= 1) {
      const node = order[at] as number
      const bucket = (keys[node] as number) - this.#least
      const place = (counts[bucket] as number) - 1
      counts[bucket] = place
      // The last place of a bucket is the first of the list that runs backwards.
      list[isBackwards ? size - 1 - place : place] = node
    }
    return list
  }

  /** Makes `counts` the number of keys up to and with each. */
  #count(): void {
    const keys = this.#keys
    const { size } = this.#problem
    let least = 0x7fff_ffff
    let most = -0x8000_0000
    for (let at = 0; at < size; at += 1) {
      const key = keys[at] as number
      if (key < least) least = key
      if (key > most) most = key
    }
    const width = size === 0 ? 0 : most - least + 1
    if (width > this.#counts.length) this.#counts = new Int32Array(2 * width)
    const counts = this.#counts
    counts.fill(0, 0, width)
    for (let at = 0; at < size; at += 1) {
      const bucket = (keys[at] as number) - least
      counts[bucket] = (counts[bucket] as number) + 1
    }
    let sum = 0
    for (let bucket = 0; bucket < width; bucket += 1) {
      sum += counts[bucket] as number
      counts[bucket] = sum
    }
    this.#least = least
  }
}
