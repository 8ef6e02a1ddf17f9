import type { Content, CustomTableLayout } from 'pdfmake/interfaces'
import { fitText } from '#shared/charts/fit-text.ts'
import type { Prose } from '../block-kinds.ts'
import { breakable } from './breakable.ts'
import { leastLines } from './going-on.ts'
import { itemHeight, lineHeightOf } from './prose-height.ts'
import { type TagStep, tagged } from './tag.ts'
import type { GoingOn } from './teach-going-on.ts'
import { leading, type Typesetter } from './typesetter.ts'

/** The items of a list one by one, with their heights. An item that is short does not break. */
export function listedItems(
  block: Extract<Prose, { kind: 'list' }>,
  width: number,
  within: readonly TagStep[],
  key: string,
  set: Typesetter,
): {
  readonly nodes: readonly Content[]
  readonly heights: readonly number[]
  readonly isShort: (at: number) => boolean
} {
  const list = { role: 'L', id: key } as const
  const labels = block.items.map((_, index) => block.labels?.[index] ?? '•')
  const bullet = Math.max(...labels.map((label) => labelWidth(label, set)))
  const nodes = block.items.map((item, index) =>
    listItem(
      { text: item, name: block.names?.[index] ?? '' },
      { text: labels[index] ?? '•', width: bullet },
      width,
      [...within, list, { role: 'LI', id: `${key}.${index}` }],
      set,
    ),
  )
  const heights = block.items.map((item) => itemHeight(item, width - bullet, set, block.names !== undefined))
  return { nodes, heights, isShort: (at) => (heights[at] ?? 0) < set.page.body * mostTogether }
}

/** No more than this share of a page is kept together. */
export const mostTogether = 0.3

/** The first two items of a list stand on one page, and so do the last two, where they are short. */
export function withoutLoneEnds(items: readonly Content[], heights: readonly number[], most: number): Content[] {
  const pair = (at: number): Content[] => {
    const [own, height] = [items.slice(at, at + 2), (heights[at] ?? 0) + (heights[at + 1] ?? 0)]
    return height < most ? [{ stack: own, unbreakable: true }] : own
  }
  if (items.length < 2) return [...items]
  if (items.length < 4) return [...pair(0), ...items.slice(2)]
  return [...pair(0), ...items.slice(2, -2), ...pair(items.length - 2)]
}

/** What is said of something, and its name, where that is how it begins. */
type Item = { readonly text: string; readonly name: string }

function listItem(
  { text, name }: Item,
  label: { readonly text: string; readonly width: number },
  width: number,
  within: readonly TagStep[],
  set: Typesetter,
): Content {
  const { palette } = set
  const bullet = label.width
  const margin: [number, number, number, number] = [0, 0, 0, 3 * set.looseness]
  const labelled = { text: label.text, fontSize: set.sizes.body, color: palette.accent, bold: true }
  const room = width - bullet
  const isNamed = name !== '' && text.startsWith(name)
  const rest = isNamed ? text.slice(name.length) : text
  const said = {
    text: [
      ...(isNamed ? [{ text: breakable(name, room, set.sizes.body, 600, set), bold: true, color: palette.ink }] : []),
      { text: breakable(rest, room, set.sizes.body, 400, set) },
    ],
    fontSize: set.sizes.body,
    color: palette.text,
    lineHeight: lineHeightOf(set),
  }
  const parts = [
    tagged({ ...labelled, width: bullet }, { role: 'Lbl', within }),
    tagged({ ...said, width: room }, { role: 'LBody', within }),
  ]
  // Else its label may stay behind at the foot of a page.
  if (itemHeight(text, room, set, isNamed) < set.page.body * mostTogether)
    return { columnGap: 0, unbreakable: true, columns: parts, margin }
  // What may be higher than a page has to break: as a row does, with its label and its name, or how it begins, once more where it goes on.
  const lineHeight = set.sizes.body * leading * lineHeightOf(set)
  const goingOn: GoingOn = {
    leastAtStart: leastLines(lineHeight, set),
    again: () => [
      {
        content: labelled,
        width: bullet,
        height: lineHeight,
        column: 0,
        x: 0,
      },
    ],
    headOf: (_, column) => (column === 1 ? headOfItem({ text, name }, room, set) : null),
  }
  const row = { widths: [bullet, room], body: [parts], goingOn }
  return { table: row, layout: withoutLines, margin }
}

/** So much of a text is enough to know it again. */
const headShare = 0.5

/** On one line, above the rest of an item: its name or its first words, and that it goes on. */
function headOfItem({ text, name }: Item, room: number, set: Typesetter): Content {
  const { measure, palette, sizes } = set
  const sign = `  ${set.say('pdf.continued')}`
  const weight = name === '' ? 400 : 600
  const most = Math.min(room * (name === '' ? headShare : 1), room - measure(sign, sizes.body, 400) - 1)
  const again = fitText(name === '' ? text : name, most, { size: sizes.body, weight }, measure)
  return {
    text: [
      { text: again, bold: weight === 600, color: weight === 600 ? palette.ink : palette.muted, noWrap: true },
      { text: sign, color: palette.muted, noWrap: true },
    ],
    fontSize: sizes.body,
    lineHeight: lineHeightOf(set),
  }
}

/** A table that only sets its parts beside or below each other. */
export const withoutLines: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

function labelWidth(label: string, { sizes, measure }: Typesetter): number {
  return Math.max(sizes.body, measure(label, sizes.body, 600) + sizes.body * 0.6)
}
