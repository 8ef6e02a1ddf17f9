import { numberAt } from './number-at.ts'

/** A binary heap of node numbers, the one that comes first on top. */
export class NodeHeap {
  #nodes: Int32Array
  #comesFirst: (a: number, b: number) => boolean
  size = 0

  constructor(capacity: number, comesFirst: (a: number, b: number) => boolean) {
    this.#nodes = new Int32Array(capacity)
    this.#comesFirst = comesFirst
  }

  push(node: number): void {
    let at = this.size
    this.size += 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#comesFirst(node, numberAt(this.#nodes, parent))) break
      this.#nodes[at] = numberAt(this.#nodes, parent)
      at = parent
    }
    this.#nodes[at] = node
  }

  /** Takes the first one out. The heap must not be empty. */
  pop(): number {
    const first = numberAt(this.#nodes, 0)
    this.size -= 1
    const last = numberAt(this.#nodes, this.size)
    let at = 0
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      const right = child + 1
      if (right < this.size && this.#comesFirst(numberAt(this.#nodes, right), numberAt(this.#nodes, child))) {
        child = right
      }
      if (!this.#comesFirst(numberAt(this.#nodes, child), last)) break
      this.#nodes[at] = numberAt(this.#nodes, child)
      at = child
    }
    this.#nodes[at] = last
    return first
  }
}
