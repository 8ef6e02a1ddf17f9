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
      if (!this.#comesFirst(node, this.#nodes[parent] as number)) break
      this.#nodes[at] = this.#nodes[parent] as number
      at = parent
    }
    this.#nodes[at] = node
  }

  /** Takes the first one out. The heap must not be empty. */
  pop(): number {
    const first = this.#nodes[0] as number
    this.size -= 1
    const last = this.#nodes[this.size] as number
    let at = 0
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      const right = child + 1
      if (right < this.size && this.#comesFirst(this.#nodes[right] as number, this.#nodes[child] as number)) {
        child = right
      }
      if (!this.#comesFirst(this.#nodes[child] as number, last)) break
      this.#nodes[at] = this.#nodes[child] as number
      at = child
    }
    this.#nodes[at] = last
    return first
  }
}
