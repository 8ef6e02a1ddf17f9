import type { Metric } from '#shared/report/report.ts'
import { toneColours } from '../tones.ts'
import type { Part } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import { type Flow, solid } from './flow.ts'
import { paragraphsOf, textHeight } from './paragraphs.ts'
import { textFlow } from './text-flow.ts'

const gap = 14
const inset = { x: 12, y: 8 }
/** What is higher than this is no figure at a glance; it is set as text instead. */
const tallest = 170

/** Cards beside each other: of half a slide, of less, and where a few more save a second row. */
const mostAcross = { wide: 4, narrow: 2, oneRow: 6 } as const
/** What is wider than this bears them. */
const widths = { wide: 500, oneRow: 800 } as const

function cardsAcross(count: number, width: number): number {
  if (width > widths.oneRow && count <= mostAcross.oneRow) return Math.max(1, count)
  return Math.min(width > widths.wide ? mostAcross.wide : mostAcross.narrow, Math.max(1, count))
}

/** Figures in cards, as many beside each other as the width bears. */
export function metricsFlows(items: readonly Metric[], width: number, set: DeckSetter): Flow[] {
  const across = cardsAcross(items.length, width)
  const card = (width - (across - 1) * gap) / across
  if (items.some((item) => cardHeight(item, card, set) > tallest)) return items.map((item) => asText(item, width, set))
  const rows: Flow[] = []
  for (let at = 0; at < items.length; at += across) {
    const row = items.slice(at, at + across)
    const height = row.reduce((most, item) => Math.max(most, cardHeight(item, card, set)), 0)
    rows.push(
      solid(height, 12, ({ x, y }) =>
        row.flatMap((item, index) => cardParts(item, { x: x + index * (card + gap), y, width: card, height }, set)),
      ),
    )
  }
  return rows
}

function cardText(item: Metric, width: number, set: DeckSetter) {
  const { palette, sizes, format, measure } = set
  const figure = format.cell(item.value)
  const room = width - 2 * inset.x
  const wide = Math.max(1, measure(figure, sizes.figure, 600))
  const size = Math.max(sizes.body, Math.min(sizes.figure, (sizes.figure * room) / wide))
  const colour = item.tone === undefined ? palette.ink : toneColours(item.tone, palette).ink
  return [
    ...paragraphsOf(figure, { size, bold: true, colour, after: 1 }),
    ...paragraphsOf(item.label, { size: Math.min(sizes.body, 13), colour: palette.muted }),
  ]
}

function cardHeight(item: Metric, width: number, set: DeckSetter): number {
  return textHeight(cardText(item, width, set), width - 2 * inset.x, set) + 2 * inset.y
}

function cardParts(
  item: Metric,
  box: { x: number; y: number; width: number; height: number },
  set: DeckSetter,
): Part[] {
  const { x, y, width, height } = box
  const mark = item.tone === undefined ? set.palette.accent : toneColours(item.tone, set.palette).mark
  return [
    {
      kind: 'text',
      box,
      paragraphs: cardText(item, width, set),
      valign: 'top',
      inset,
      fill: set.palette.sunken,
    },
    {
      kind: 'drawing',
      box: { x, y, width: 3, height },
      alt: null,
      scale: 1,
      shapes: [{ kind: 'rect', x: 0, y: 0, width: 3, height, fill: mark }],
    },
  ]
}

function asText(item: Metric, width: number, set: DeckSetter): Flow {
  const { palette, sizes, format } = set
  const paragraphs = [
    ...paragraphsOf(format.cell(item.value), { size: sizes.body, bold: true, colour: palette.ink, after: 2 }),
    ...paragraphsOf(item.label, { size: sizes.body, colour: palette.text }),
  ]
  return textFlow(paragraphs, { width, after: 9 }, set)
}
