/** A share of the way from `min` to `max`, kept within 0 and 1; 0 where there is no way. */
export function shareOf(value: number, min: number, max: number): number {
  if (!(max > min) || !Number.isFinite(value)) return 0
  return Math.min(1, Math.max(0, (value - min) / (max - min)))
}

/** Where a value of `min`…`max` lies between two places. */
export function place(value: number, min: number, max: number, from: number, to: number): number {
  return from + shareOf(value, min, max) * (to - from)
}

/** A number kept within bounds; when they cross, the upper one holds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/**
 * From where to where an axis goes so that its values fill it: in whole steps, a little beyond the outermost, and within the scale.
 * @param scale what the values can be
 * @param least so long it is at least
 */
export function rangeAround(
  values: readonly number[],
  {
    step,
    scale: [low, high],
    least,
  }: { readonly step: number; readonly scale: readonly [number, number]; readonly least: number },
): readonly [number, number] {
  if (values.length === 0) return [low, high]
  const beyond = step / 5
  const from = clamp(Math.floor((Math.min(...values) - beyond) / step) * step, low, high - least)
  const to = clamp(Math.ceil((Math.max(...values) + beyond) / step) * step, from + least, high)
  return [from, to]
}

/** Whole values to label on an axis, at most `most` of them, ends included where they are whole. */
export function wholeTicks(min: number, max: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((size) => (max - min) / size <= most) ?? Math.max(1, max - min)
  const ticks: number[] = []
  for (let tick = Math.ceil(min / step) * step; tick <= max + 1e-9; tick += step) ticks.push(tick)
  return ticks
}
