import tableModule from 'pdfmake/js/TableProcessor.js'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const TableProcessor = 'default' in tableModule ? tableModule.default : tableModule

let taught = false

/**
 * pdfmake keeps the first rows of a table with its head. This teaches it to keep the last ones together too, so that no table
 * ends with one row alone on a page: `keepLastRows` of a table, which must be lower than a page and not be among the first.
 */
export function teachLastRows(): void {
  if (taught) return
  taught = true
  const { beginRow, endRow } = TableProcessor.prototype
  TableProcessor.prototype.beginRow = function (row, writer) {
    const { body, keepLastRows = 0 } = this.tableNode.table
    if (keepLastRows > 1 && row === body.length - keepLastRows) writer.beginUnbreakableBlock()
    beginRow.call(this, row, writer)
  }
  TableProcessor.prototype.endRow = function (row, writer, pageBreaks) {
    endRow.call(this, row, writer, pageBreaks)
    const { body, keepLastRows = 0 } = this.tableNode.table
    if (keepLastRows > 1 && row === body.length - 1) writer.commitUnbreakableBlock()
  }
}
