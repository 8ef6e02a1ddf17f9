import type { Problem } from './problem.ts'
import { SerialSchedule } from './serial-schedule.ts'
import { TimeOrder } from './time-order.ts'

/** Turns wishes for starts into schedules and improves them. Counts the schedules it makes. */
export class Improver {
  /** Schedules made so far, forwards and backwards. */
  made = 0
  /** Of the last one: its makespan, or if something is broken more than any makespan that breaks nothing. */
  cost = 0
  /** The last schedule; overwritten by the next. */
  readonly starts: Int32Array
  readonly #serial: SerialSchedule
  readonly #order: TimeOrder
  readonly #perBroken: number

  constructor(problem: Problem) {
    this.#serial = new SerialSchedule(problem)
    this.#order = new TimeOrder(problem)
    this.starts = new Int32Array(problem.size)
    this.#perBroken = problem.horizon + 1
  }

  /** Places everything in the order of some wishes, then justifies it twice. @returns the cost */
  build(wishes: Int32Array): number {
    const makespan = this.#serial.forward(this.#order.byStart(wishes, false))
    this.made += 1
    this.starts.set(this.#serial.starts)
    this.cost = makespan + this.#serial.broken * this.#perBroken
    if (this.#serial.broken === 0) this.#justify(makespan)
    return this.cost
  }

  /**
   * Double justification (Valls, Ballestín and Quintanilla 2005): everything as late as the makespan allows, from the last
   * finish on, and then as early as it can be again, from the first start on. Never longer than before.
   */
  #justify(makespan: number): void {
    this.made += 1
    if (!this.#serial.backward(this.#order.byFinishBackwards(this.starts), makespan)) return
    const again = this.#serial.forward(this.#order.byStart(this.#serial.starts, true))
    this.made += 1
    // Where demands or links are unusual, putting things back may fail: the schedule before it stands.
    if (this.#serial.broken > 0 || again > makespan) return
    this.starts.set(this.#serial.starts)
    this.cost = again
  }
}
