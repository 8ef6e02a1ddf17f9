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
    const cell = uses.resource[use] as number
    const first = start + (uses.from[use] as number)
    let at = start + (uses.to[use] as number) - 1
    while (at >= first && (cells[at * width + cell] as number) >= amount) at -= 1
    if (at < first) use += 1
    else {
      start = at - (uses.from[use] as number) + 1
      use = begin
    }
  }
  return start <= last ? start : -1
}
