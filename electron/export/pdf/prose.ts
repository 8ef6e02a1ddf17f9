import type { Content } from 'pdfmake/interfaces'
import type { Prose } from '../block-kinds.ts'
import { breakable } from './breakable.ts'
import { listedItems, mostTogether, withoutLoneEnds } from './list-items.ts'
import { lineHeightOf } from './prose-height.ts'
import { type TagStep, tagged } from './tag.ts'
import type { Typesetter } from './typesetter.ts'

/** A heading, a paragraph or a list. @param key makes ids of this block's parts unique in the document */
export function proseNode(
  block: Prose,
  width: number,
  within: readonly TagStep[],
  key: string,
  set: Typesetter,
): Content {
  const { palette } = set
  switch (block.kind) {
    case 'heading':
      return tagged(
        {
          text: breakable(block.text, width, set.sizes.heading, 600, set),
          fontSize: set.sizes.heading,
          bold: true,
          color: palette.ink,
          margin: [0, 8, 0, 4],
        },
        { role: 'H2', within },
      )
    case 'paragraph':
      return tagged(
        {
          text: breakable(block.text, width, set.sizes.body, 400, set),
          fontSize: set.sizes.body,
          color: palette.text,
          lineHeight: lineHeightOf(set),
          margin: [0, 0, 0, 6 * set.looseness],
        },
        { role: 'P', within },
      )
    case 'list': {
      const { nodes, heights } = listedItems(block, width, within, key, set)
      return { stack: withoutLoneEnds(nodes, heights, set.page.body * mostTogether), margin: [0, 1, 0, 6] }
    }
  }
}
