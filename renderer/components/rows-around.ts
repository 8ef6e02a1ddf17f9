import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/** So many rows come and go together. */
const blockRows = 6

/**
 * The rows that a long list draws: those in sight with some around them, and one more wherever it is. They come in blocks:
 * rows that came one by one would be a second picture after each step of the mark, and the next key would have to wait for
 * the display's beat.
 * @param kept the row with the focus, which would lose it if it went; outside of the list: none
 * @returns indexes in order, each once
 */
export function rowsAround(range: Range, kept: number): number[] {
  const startIndex = Math.floor(range.startIndex / blockRows) * blockRows
  const inSight = Math.ceil((range.endIndex - range.startIndex + 1) / blockRows) * blockRows
  // Both ends move on at the same step of the mark.
  const endIndex = Math.min(startIndex + inSight + blockRows, range.count) - 1
  const shown = defaultRangeExtractor({ ...range, startIndex, endIndex })
  if (kept < 0 || kept >= range.count || shown.includes(kept)) return shown
  return [...shown, kept].toSorted((a, b) => a - b)
}
