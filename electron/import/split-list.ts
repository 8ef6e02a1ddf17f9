import { stripEnds } from './normalise-text.ts'

/** Longer ranges than any register has are taken as text, not as a way to make millions of rows. */
const longestRange = 1_000

/**
 * The items of a list in a cell. @param ranges whether `1–40` stands for the whole numbers from 1 to 40; hyphen, en
 * dash, em dash and minus all do
 */
export function splitList(
  text: string,
  how: { readonly split: readonly string[]; readonly ranges: boolean; readonly strip: string },
): readonly string[] {
  const pieces = how.split.reduce<readonly string[]>(
    (parts, by) => parts.flatMap((part) => part.split(by)),
    text.split(/\r\n|\r|\n/),
  )
  const items = pieces.map((piece) => stripEnds(piece, how.strip)).filter((piece) => piece !== '')
  return [...new Set(how.ranges ? items.flatMap(expandRange) : items)]
}

function expandRange(item: string): readonly string[] {
  const [, from, to] = /^(\d{1,9})\s*[-‐‑‒–—−]\s*(\d{1,9})$/.exec(item) ?? []
  if (from === undefined || to === undefined) return [item]
  const count = Number(to) - Number(from) + 1
  if (count < 1 || count > longestRange) return [item]
  return Array.from({ length: count }, (_, at) => String(Number(from) + at))
}
