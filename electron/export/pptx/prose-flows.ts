import type { Callout, Prose } from '../block-kinds.ts'
import { toneColours } from '../tones.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import type { Flow } from './flow.ts'
import { goesOn } from './goes-on.ts'
import { paragraphsOf } from './paragraphs.ts'
import { textFlow } from './text-flow.ts'

/** A callout of half a slide stays in one piece. */
export const highestWhole = 200
/** Room that a heading wants below it, in lines of the body. */
const linesBelowHeading = 3

/** Text no wider than the eye follows, in the usual size. */
export const proseWidth = 660

export function proseWidthIn({ sizes }: DeckSetter): number {
  return Math.min(slideGeometry.inner, (proseWidth * sizes.body) / 14)
}

/** What is named item by item is looked up rather than read, and has all the width there is. */
export function widthOfProse(blocks: readonly Prose[], set: DeckSetter): number {
  const isLookedUp = blocks.some((block) => block.kind === 'list' && block.names !== undefined)
  return isLookedUp ? slideGeometry.inner : proseWidthIn(set)
}

/** What PowerPoint can write as the number of an item. */
const wholeNumber = /^[1-9]\d{0,3}$/

/** A heading, a paragraph, or the items of a list. */
export function proseFlows(block: Prose, width: number, set: DeckSetter): Flow[] {
  const { palette, sizes } = set
  switch (block.kind) {
    case 'heading': {
      const title = paragraphsOf(block.text, { size: sizes.heading, bold: true, colour: palette.ink })
      return [textFlow(title, { width, after: 5, keep: sizes.body * linesBelowHeading }, set)]
    }
    case 'paragraph': {
      const text = paragraphsOf(block.text, { size: sizes.body, colour: palette.text, after: 3 })
      return [textFlow(text, { width, after: 9 }, set)]
    }
    case 'list': {
      const look = { size: sizes.body, colour: palette.text, after: 5 }
      const widest = Math.max(0, ...(block.labels ?? []).map((label) => set.measure(label, sizes.body, 400)))
      const bullet = block.labels === undefined ? 16 : Math.max(16 + sizes.body * 0.6, widest + 10)
      const items = block.items.flatMap((item, at) => {
        const label = block.labels?.[at] ?? '•'
        if (label === '•') return paragraphsOf(item, { ...look, bullet })
        const name = block.names?.[at] ?? ''
        const named = name !== '' && item.startsWith(name) ? { name } : {}
        return wholeNumber.test(label)
          ? paragraphsOf(item, { ...look, bullet, number: Number(label), ...named })
          : paragraphsOf(`${label}  ${item}`, look)
      })
      return items.length === 0 ? [] : [textFlow(items, { width, after: 10 }, set)]
    }
  }
}

/** A coloured box with an edge: what the reader should take away. */
export function calloutFlow({ title, text, tone }: Callout, width: number, set: DeckSetter): Flow {
  const { palette, sizes } = set
  const colours = toneColours(tone, palette)
  const heading = { size: sizes.body, bold: true, colour: colours.ink, after: 3 }
  const paragraphs = text === '' ? [] : paragraphsOf(text, { size: sizes.body, colour: palette.text, after: 3 })
  return textFlow(
    paragraphs,
    {
      width,
      after: 12,
      inset: { x: 14, y: 9 },
      fill: colours.ground,
      wholeBelow: highestWhole,
      ...(title === ''
        ? {}
        : {
            heading: paragraphsOf(title, heading),
            again: paragraphsOf(goesOn(title, set), heading),
          }),
      beside: ({ x, y, height }) => [
        {
          kind: 'drawing',
          box: { x, y, width: 3, height },
          alt: null,
          scale: 1,
          shapes: [{ kind: 'rect', x: 0, y: 0, width: 3, height, fill: colours.mark }],
        },
      ],
    },
    set,
  )
}
