import type { Content } from 'pdfmake/interfaces'
import { LayoutBuilder, TableProcessor } from './pdfmake-parts.ts'
import type { TableNode } from './pdfmake-types.ts'

/** What a table with rows that may break says of them: rows of its body, heads included. */
export type GoingOn = {
  /** What such a row needs on the page that it begins on: else it begins on the next. */
  readonly leastOf: (row: number) => number
  /** The same for the first row, with what stands above it. */
  readonly leastAtStart: number
  /** What stands in its first column where it goes on, with so much room. */
  readonly again: (row: number, room: number) => Content | null
}

/** Where a row breaks: it ends at a height of a page and goes on at one of the next. */
type PageBreak = { readonly prevPage: number; readonly prevY: number; readonly y: number }

type Placed = { readonly positions?: readonly { readonly pageNumber: number }[] }

let taught = false

/**
 * pdfmake breaks a row wherever the page ends, after its first line, too, and where it goes on nothing says what it is. This teaches it that
 * a row begins with some lines or on the next page, and that its first column names it again. To be taught before later rows.
 */
export function teachGoingOn(): void {
  if (taught) return
  taught = true
  const { processTable } = LayoutBuilder.prototype
  LayoutBuilder.prototype.processTable = function (node: TableNode) {
    const { goingOn } = node.table
    if (goingOn !== undefined) {
      node.rowBroke = (row, breaks) => nameAgain(this, node, row, breaks as readonly PageBreak[])
      if (this.writer.transactionLevel === 0 && this.writer.context().availableHeight < goingOn.leastAtStart)
        this.writer.moveToNextPage()
    }
    processTable.call(this, node)
  }
  const { beginRow, endRow } = TableProcessor.prototype
  TableProcessor.prototype.beginRow = function (row, writer) {
    const { goingOn, headerRows = 0 } = this.tableNode.table
    // The row right below the head would leave that alone.
    if (goingOn !== undefined && row > headerRows && writer.transactionLevel === 0) {
      if (writer.context().availableHeight < goingOn.leastOf(row)) writer.moveToNextPage()
    }
    beginRow.call(this, row, writer)
  }
  TableProcessor.prototype.endRow = function (row, writer, pageBreaks) {
    endRow.call(this, row, writer, pageBreaks)
    if (Array.isArray(pageBreaks) && pageBreaks.length > 0 && writer.transactionLevel === 0)
      this.tableNode.rowBroke?.(row, pageBreaks)
  }
}

function nameAgain(
  builder: InstanceType<typeof LayoutBuilder>,
  node: TableNode,
  row: number,
  breaks: readonly PageBreak[],
): void {
  const { writer, docMeasure, docPreprocessor } = builder
  const { table, _layout: layout } = node
  const context = writer.context()
  const { page, x, y } = context
  const first = table.body[row]?.[0] as Placed | undefined
  const named = Math.max(0, ...(first?.positions ?? []).map(({ pageNumber }) => pageNumber - 1))
  const top = layout.paddingTop(row, node)
  for (const [index, { prevPage, y: from }] of breaks.entries()) {
    const at = prevPage + 1
    if (named >= at) continue
    const end = breaks[index + 1]?.prevY ?? y - layout.paddingBottom(row, node)
    const again = table.goingOn?.again(row, end - from - top) ?? null
    if (again === null) continue
    context.page = at
    writer.beginUnbreakableBlock(context.availableWidth, end)
    builder.processNode(docMeasure.measureNode(docPreprocessor.preprocessNode(again)))
    writer.commitUnbreakableBlock(x + layout.paddingLeft(0, node), from + top)
  }
  context.page = page
}
