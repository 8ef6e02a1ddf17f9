import tableModule from 'pdfmake/js/TableProcessor.js'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const TableProcessor = 'default' in tableModule ? tableModule.default : tableModule

let taught = false

/**
 * pdfmake keeps either all rows of a table whole or none, and the first rows with their head. This teaches it three things more:
 * `keepLastRows` of a table keeps the last ones together, so that no table ends with one row alone on a page, `wholeRows`
 * says for each row whether it is kept whole, and `pairs` which stay with the one below. Neither may be said of what can be higher than a page: it would not be drawn. The
 * last rows kept must not be among the first ones.
 */
export function teachWholeRows(): void {
  if (taught) return
  taught = true
  const { beginRow, endRow } = TableProcessor.prototype
  TableProcessor.prototype.beginRow = function (row, writer) {
    const { body, keepLastRows = 0, pairs, wholeRows } = this.tableNode.table
    if (keepLastRows > 1 && row === body.length - keepLastRows) writer.beginUnbreakableBlock()
    if (pairs?.has(row)) writer.beginUnbreakableBlock()
    if (wholeRows?.[row]) writer.beginUnbreakableBlock()
    beginRow.call(this, row, writer)
  }
  TableProcessor.prototype.endRow = function (row, writer, pageBreaks) {
    endRow.call(this, row, writer, pageBreaks)
    const { body, keepLastRows = 0, pairs, wholeRows } = this.tableNode.table
    if (wholeRows?.[row]) writer.commitUnbreakableBlock()
    if (pairs?.has(row - 1)) writer.commitUnbreakableBlock()
    if (keepLastRows > 1 && row === body.length - 1) writer.commitUnbreakableBlock()
  }
}
