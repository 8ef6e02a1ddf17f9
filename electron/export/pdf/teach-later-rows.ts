import type { TableCell } from 'pdfmake/interfaces'
import { LayoutBuilder, TableProcessor } from './pdfmake-parts.ts'
import type { TableNode } from './pdfmake-types.ts'

/** Rows that are made when they are set. They have no cell over several rows or columns, and cells that carry their own style. */
export type LaterRows = { readonly count: number; readonly make: (row: number) => readonly TableCell[] }

let taught = false

/**
 * pdfmake wants all cells of a table before it sets the first, and keeps them. This teaches it `later` rows of a table, below
 * those of its body: each is made when it is its turn, and forgotten two rows further on. To be taught after whole rows.
 */
export function teachLaterRows(): void {
  if (taught) return
  taught = true
  const { processTable } = LayoutBuilder.prototype
  LayoutBuilder.prototype.processTable = function (node: TableNode) {
    const { body, later } = node.table
    if (later !== undefined) {
      const first = body.length
      // Stands for a row before and after its turn: pdfmake looks at the cells above and below for their borders.
      const blank = (body[0] ?? []).map(() => ({}))
      for (let row = 0; row < later.count; row += 1) body.push(blank)
      const made = (row: number): readonly object[] =>
        later.make(row - first).map((cell) => this.docMeasure.measureNode(this.docPreprocessor.preprocessNode(cell)))
      node.setting = {
        cells: (row) => (row < first ? (body[row] ?? []) : made(row)),
        begin: (row) => {
          if (row < first) return
          body[row] = made(row)
        },
        end: (row) => {
          if (row < first) return
          if (row > first) body[row - 1] = blank
          node.positions.length = 0
          const { page } = this.writer.context()
          node._bottomByPage = { [page]: node._bottomByPage?.[page] ?? 0 }
          this.rowSet?.()
        },
      }
    }
    processTable.call(this, node)
  }
  const { beginRow, endRow } = TableProcessor.prototype
  TableProcessor.prototype.beginRow = function (row, writer) {
    this.tableNode.setting?.begin(row)
    beginRow.call(this, row, writer)
  }
  TableProcessor.prototype.endRow = function (row, writer, pageBreaks) {
    endRow.call(this, row, writer, pageBreaks)
    this.tableNode.setting?.end(row)
  }
}
