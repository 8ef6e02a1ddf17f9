import type { Content } from 'pdfmake/interfaces'
import { substitutesText } from '../substitutes.ts'
import { breakable } from './breakable.ts'
import { linesOf } from './lines-of.ts'
import { type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

/**
 * Which letters the document had to leave to a box, so that nobody looks for them in vain; nothing where there are none. A line of small print,
 * which never ends a document: it might be alone on a page there.
 */
export function substitutesNodes(
  lost: readonly number[],
  margin: readonly [left: number, top: number, right: number, bottom: number],
  within: readonly TagStep[],
  set: Typesetter,
): Content[] {
  if (lost.length === 0) return []
  const { palette, page, sizes } = set
  const small = {
    text: breakable(substitutesText(lost, set.say), page.inner, sizes.small, 400, set),
    fontSize: sizes.small,
    color: palette.muted,
    margin: [...margin] as [number, number, number, number],
  }
  return [tagged(small, { role: 'P', within })]
}

/** How high that is, at most. */
export function substitutesHeight(lost: readonly number[], set: Typesetter): number {
  if (lost.length === 0) return 0
  return linesOf(substitutesText(lost, set.say), set.page.inner, 400, set) * set.sizes.small * leading
}
