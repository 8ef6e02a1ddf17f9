import { wrapText } from '#shared/charts/fit-text.ts'
import type { Prose } from '../block-kinds.ts'
import { leading, type Typesetter } from './typesetter.ts'

/** From line to line, as a share of the letters' own. */
export const lineHeightOf = ({ looseness }: Typesetter): number => 1 + 0.18 * looseness

/** The height a block will take, near enough to choose a layout by. */
export function proseHeight(block: Prose, width: number, set: Typesetter): number {
  switch (block.kind) {
    case 'heading':
      return linesOf(block.text, set.sizes.heading, 600, width, set) * set.sizes.heading * leading + 12
    case 'paragraph':
      return (
        linesOf(block.text, set.sizes.body, 400, width, set) * set.sizes.body * leading * lineHeightOf(set) +
        6 * set.looseness
      )
    case 'list':
      return block.items.reduce(
        (sum, item) =>
          sum + itemHeight(item, width - set.sizes.body, set, block.names !== undefined) + 3 * set.looseness,
        7,
      )
  }
}

/** @param isNamed whether it may begin with a name in strong letters, which are wider */
export function itemHeight(text: string, width: number, set: Typesetter, isNamed = false): number {
  return linesOf(text, set.sizes.body, isNamed ? 600 : 400, width, set) * set.sizes.body * leading * lineHeightOf(set)
}

function linesOf(text: string, size: number, weight: 400 | 600, room: number, { measure }: Typesetter): number {
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, wrapText(part, room, 10_000, { size, weight }, measure).length), 0)
}
