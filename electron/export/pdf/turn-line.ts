import { inVisualOrder } from '../bidi-text.ts'
import { leftwardFont } from './exact-text.ts'
import type { Inline, Line } from './words.ts'

/** Puts the words of a line into the order in which they are seen. */
export function turn(line: Line): void {
  withoutOuterSpace(line)
  let x = 0
  line.inlines = inVisualOrder(line.inlines.map((inline) => Object.assign(inline, { level: inline.level ?? 0 })))
  for (const inline of line.inlines) {
    inline.x = x
    x += inline.width
    const drawn = inline as unknown as { font: Parameters<typeof leftwardFont>[0] }
    if (inline.level !== undefined && inline.level % 2 === 1) drawn.font = leftwardFont(drawn.font)
    if (inline.leftwardParagraph === true && inline.noWrap !== true && inline.alignment === 'left')
      inline.alignment = 'right'
  }
}

/** Spaces at the ends of a line take no room, wherever the end is seen. */
function withoutOuterSpace(line: Line): void {
  const [first, last] = [line.inlines[0], line.inlines.at(-1)]
  if (first === undefined || last === undefined) return
  const cut = (inline: Inline, width: number, text: string): void => {
    inline.text = text
    inline.width -= width
    line.inlineWidths -= width
  }
  if (line.leadingCut > 0) cut(first, line.leadingCut, first.text.trimStart())
  if (line.trailingCut > 0 && last.text !== '') cut(last, line.trailingCut, last.text.trimEnd())
  for (const inline of [first, last]) Object.assign(inline, { leadingCut: 0, trailingCut: 0 })
  line.leadingCut = 0
  line.trailingCut = 0
}
