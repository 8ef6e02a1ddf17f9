import type { Problem } from './problem.ts'

/**
 * The first period from `from` on in which an activity finds room for all it holds; -1 where it finds none before the
 * horizon. Windows are looked at from their end, so that one full cell rules out every start before it at once.
 * @param cells what there is: `[period * resources + resource]`
 */
export function firstFit(
  { durations, uses, horizon, resources }: Problem,
  cells: Float64Array,
  node: number,
  from: number,
): number {
  const width = resources.length
  const begin = uses.offsets[node] as number
  const end = uses.offsets[node + 1] as number
  const last = horizon - (durations[node] as number)
  let start = from
  for (let use = begin; use < end && start <= last; ) {
    const amount = uses.amount[use] as number
    const column = uses.resource[use] as number
    const first = (start + (uses.from[use] as number)) * width + column
    let cell = (start + (uses.to[use] as number) - 1) * width + column
    while (cell >= first && (cells[cell] as number) >= amount) cell -= width
    if (cell < first) use += 1
    else {
      start += (cell - first) / width + 1
      use = begin
    }
  }
  return start <= last ? start : -1
}

/** The last period up to `from` with room, seen from the other end; -1 where there is none from the first allowed one on. */
export function lastFit(
  { uses, release, resources }: Problem,
  cells: Float64Array,
  node: number,
  from: number,
): number {
  const width = resources.length
  const begin = uses.offsets[node] as number
  const end = uses.offsets[node + 1] as number
  const least = release[node] as number
  let start = from
  for (let use = begin; use < end && start >= least; ) {
    const amount = uses.amount[use] as number
    const column = uses.resource[use] as number
    const stop = (start + (uses.to[use] as number)) * width + column
    let cell = (start + (uses.from[use] as number)) * width + column
    while (cell < stop && (cells[cell] as number) >= amount) cell += width
    if (cell >= stop) use += 1
    else {
      start -= (stop - cell) / width
      use = begin
    }
  }
  return start >= least ? start : -1
}
