import { inputSheetName } from '#electron/export/xlsx/sheet-mark.ts'
import { cellText } from '#electron/import/spreadsheet.ts'
import type { RowReader } from '#shared/edits/prepare-edit.ts'
import { type EntityName, isEntityName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { MarkedSheet } from './marked-sheets.ts'

/** Whose ids stand beside the rows of sheets that are no registers. */
const idsOf: Readonly<Record<string, EntityName>> = {
  [inputSheetName('assessment')]: 'practice',
  [inputSheetName('importance')]: 'practice',
  [inputSheetName('ranking')]: 'initiative',
}

/**
 * Whether sheets were exported from this workbook. What ships with the product is in every workbook and proves nothing; of
 * the other rows more must be known than not.
 */
export function isOfThisWorkbook(sheets: readonly MarkedSheet[], exported: RowReader): boolean {
  let known = 0
  let unknown = 0
  for (const { sheet, mark, headerRow, idColumn } of sheets) {
    const entity = idsOf[mark.entity] ?? mark.entity
    if (!isEntityName(entity) || entity === 'rating') continue
    for (const cells of sheet.rows.slice(headerRow + 1)) {
      const id = cellText(cells[idColumn] ?? null)
      if (id === '' || id.startsWith('@')) continue
      const row = exported.row(entity, id)
      if (row === undefined) unknown += 1
      else if (!isShipped(row)) known += 1
    }
  }
  return known >= unknown
}

function isShipped(row: Row): boolean {
  return typeof row.shippedKey === 'string' && row.shippedKey !== ''
}
