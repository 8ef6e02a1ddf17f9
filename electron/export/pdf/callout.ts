import type { Content } from 'pdfmake/interfaces'
import { wrapText } from '#shared/charts/fit-text.ts'
import type { Callout } from '../block-kinds.ts'
import { toneColours } from '../tones.ts'
import { breakable } from './prose.ts'
import { type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

const padding = { x: 11, y: 8 }
const lineHeight = 1.15

/** A coloured box with an edge: what the reader should take away. It may break across pages, so nothing in it is lost. */
export function callout(block: Callout, width: number, within: readonly TagStep[], set: Typesetter): Content {
  const { palette } = set
  const tone = toneColours(block.tone, palette)
  const inside = width - 2 * padding.x - 3
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
    table: {
      widths: [inside],
      body: [
        [
          {
            stack: [tagged(title, { role: 'H3', within }), ...lines.map((text) => tagged(text, { role: 'P', within }))],
            fillColor: tone.ground,
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 ? 2.4 : 0),
      vLineColor: () => tone.mark,
      paddingLeft: () => padding.x,
      paddingRight: () => padding.x,
      paddingTop: () => padding.y,
      paddingBottom: () => padding.y,
    },
    margin: [0, 4, 0, 8],
  }
}

export function calloutHeight(block: Callout, width: number, set: Typesetter): number {
  const { measure } = set
  const inside = width - 2 * padding.x - 3
  const lines = block.text
    .split('\n')
    .reduce(
      (sum, part) =>
        sum + Math.max(1, wrapText(part, inside, 10_000, { size: set.sizes.body, weight: 400 }, measure).length),
      0,
    )
  return 2 * padding.y + 12 + set.sizes.body * leading * (1.2 + lines * lineHeight) + 2
}
