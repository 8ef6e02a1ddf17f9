import type { Content, TableCell } from 'pdfmake/interfaces'
import { wrapText } from '#shared/charts/fit-text.ts'
import type { Callout } from '../block-kinds.ts'
import { toneColours } from '../tones.ts'
import { breakable } from './breakable.ts'
import { type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

const padding = { x: 11, y: 8 }
const edge = 2.4
const lineHeight = 1.15

/** A coloured box with an edge: what the reader should take away. It may break across pages, so nothing in it is lost. */
export function callout(block: Callout, width: number, within: readonly TagStep[], set: Typesetter): Content {
  return callouts([block], width, 0, within, set)
}

/** Boxes side by side, as high as the highest of them. @param width of each */
export function callouts(
  blocks: readonly Callout[],
  width: number,
  gutter: number,
  within: readonly TagStep[],
  set: Typesetter,
): Content {
  const inside = width - 2 * padding.x - edge
  const isBox = (column: number) => column % 2 === 0
  return {
    table: {
      widths: blocks.flatMap((_, at) => (at === 0 ? [inside] : [gutter, inside])),
      body: [
        blocks.flatMap((block, at) => {
          const box = boxOf(block, inside, within, set)
          return at === 0 ? [box] : [{ text: '' }, box]
        }),
      ],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (isBox(line) && line < 2 * blocks.length - 1 ? edge : 0),
      vLineColor: (line) => toneColours(blocks[line / 2]?.tone ?? 'neutral', set.palette).mark,
      paddingLeft: (column) => (isBox(column) ? padding.x : 0),
      paddingRight: (column) => (isBox(column) ? padding.x : 0),
      paddingTop: () => padding.y,
      paddingBottom: () => padding.y,
    },
    margin: [0, 4, 0, 8],
  }
}

function boxOf(block: Callout, inside: number, within: readonly TagStep[], set: Typesetter): TableCell {
  const { palette } = set
  const tone = toneColours(block.tone, palette)
  const title = {
    text: breakable(block.title, inside, set.sizes.body, 600, set),
    bold: true,
    fontSize: set.sizes.body,
    color: tone.ink,
    margin: [0, 0, 0, 2] as [number, number, number, number],
  }
  // A paragraph for each line: pdfmake breaks a single long one in a time that grows with its square.
  const lines = block.text.split('\n').map((line) => ({
    text: breakable(line, inside, set.sizes.body, 400, set),
    fontSize: set.sizes.body,
    color: palette.text,
    lineHeight,
  }))
  return {
    stack: [tagged(title, { role: 'H3', within }), ...lines.map((text) => tagged(text, { role: 'P', within }))],
    fillColor: tone.ground,
  }
}

export function calloutHeight(block: Callout, width: number, set: Typesetter): number {
  const { measure } = set
  const inside = width - 2 * padding.x - edge
  const lines = block.text
    .split('\n')
    .reduce(
      (sum, part) =>
        sum + Math.max(1, wrapText(part, inside, 10_000, { size: set.sizes.body, weight: 400 }, measure).length),
      0,
    )
  return 2 * padding.y + 12 + set.sizes.body * leading * (1.2 + lines * lineHeight) + 2
}
