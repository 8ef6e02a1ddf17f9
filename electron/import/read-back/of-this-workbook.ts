import type { RowReader } from '#shared/edits/prepare-edit.ts'
import type { Row } from '#shared/model/entity.ts'
import { cellText } from '../spreadsheet.ts'
import type { MarkedSheet } from './marked-sheets.ts'

/**
 * Whether sheets were exported from this workbook. What ships with the product is in every workbook and proves nothing; of
 * the other rows more must be known than not.
 */
export function isOfThisWorkbook(sheets: readonly MarkedSheet[], exported: RowReader): boolean {
  let known = 0
  let unknown = 0
  for (const { sheet, mark, headerRow, idColumn } of sheets) {
    if (mark.entity === 'rating') continue
    for (const cells of sheet.rows.slice(headerRow + 1)) {
      const id = cellText(cells[idColumn] ?? null)
      if (id === '') continue
      const row = exported.row(mark.entity, id)
      if (row === undefined) unknown += 1
      else if (!isShipped(row)) known += 1
    }
  }
  return known >= unknown
}

function isShipped(row: Row): boolean {
  return typeof row.shippedKey === 'string' && row.shippedKey !== ''
}
