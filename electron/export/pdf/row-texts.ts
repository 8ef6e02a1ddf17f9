import type { LayoutBuilder } from './pdfmake-parts.ts'
import type { Line, TableNode, TextNode } from './pdfmake-types.ts'
import type { TextLines } from './row-plan.ts'

export type Builder = InstanceType<typeof LayoutBuilder>
/** How pdfmake makes the next line of a text. */
export type NextLine = (this: Builder, node: TextNode) => Line | null

/** No page has more words than that in one of several columns: no more are looked at. */
const mostWords = 1_500

/** The columns of a row as wide as they are set, or will be: they have the widths that were asked for. */
function columnsOf(node: TableNode, cells: readonly object[]): { readonly cell: TextNode; readonly width: number }[] {
  return cells.map((cell, at) => {
    const { width = 0, _calcWidth = width } = node.table.widths[at] ?? {}
    return { cell: cell as TextNode, width: _calcWidth }
  })
}

/** Whether a row surely has room, without setting its lines: no line is less than two thirds full, but for the last one of a paragraph. */
export function surelyFits(node: TableNode, cells: readonly object[], room: number): boolean {
  return columnsOf(node, cells).every(({ cell: { _inlines = [] }, width }) => {
    const [first] = _inlines as readonly { readonly height?: number }[]
    let [words, ends] = [0, 1]
    for (const inline of _inlines) {
      words += inline.width
      if (inline.lineEnd === true) ends += 1
    }
    return (words / Math.max(1, width) / 0.66 + ends) * (first?.height ?? 0) * 1.3 <= room
  })
}

/** The lines of a row's texts as they will be set; null where it holds more than texts. */
export function textsOfRow(
  builder: Builder,
  node: TableNode,
  cells: readonly object[],
  nextLine: NextLine,
): TextLines[] | null {
  const texts = columnsOf(node, cells)
  if (texts.some(({ cell }) => cell._inlines === undefined)) return null
  const context = builder.writer.context() as { availableWidth: number; readonly availableHeight: number }
  const before = context.availableWidth
  const lines = texts.map(({ cell: { _inlines = [] }, width }): TextLines => {
    context.availableWidth = width
    // Lines are taken off a copy: setting them takes words apart.
    const rest = { _inlines: _inlines.slice(0, mostWords).map((inline) => ({ ...inline })) } as unknown as TextNode
    const heights: number[] = []
    for (let line = nextLine.call(builder, rest); line !== null; line = nextLine.call(builder, rest))
      heights.push(line.getHeight())
    return { heights, hasMore: _inlines.length > mostWords }
  })
  context.availableWidth = before
  return lines
}
