/** A figure that is not certain: its least, likely and greatest value. METHOD C11 has money in such ranges. */
export type Range = { readonly low: number; readonly likely: number; readonly high: number }

export const zeroRange: Range = { low: 0, likely: 0, high: 0 }

/**
 * A range from what was entered: a missing likely figure is the middle of the others, a missing end is the likely one.
 * @returns null where nothing was entered
 */
export function rangeOf(low: number | null, likely: number | null, high: number | null): Range | null {
  const middle = likely ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high))
  return middle === null ? null : { low: low ?? middle, likely: middle, high: high ?? middle }
}

export function addRanges(a: Range, b: Range): Range {
  return { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high }
}

/** @param factor not negative */
export function scaleRange(range: Range, factor: number): Range {
  return { low: range.low * factor, likely: range.likely * factor, high: range.high * factor }
}

/** What is left of a gain after a cost, from the worst case (least gain, most cost) to the best. */
export function lessRange(gain: Range, cost: Range): Range {
  return { low: gain.low - cost.high, likely: gain.likely - cost.likely, high: gain.high - cost.low }
}
