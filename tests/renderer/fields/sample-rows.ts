import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { RowOf, TableName } from '#shared/model/entities.ts'
import { rowsOf, workbookOf } from '#shared/model/workbook.ts'

/** The workbook that the screen shows, as it is at first. */
export const sample = workbookOf(0, sampleWorkbook(createTranslator('en')))

/** The first row of an entity in the workbook that the screen shows, or the first that is so. */
export function first<N extends TableName>(name: N, is: (row: RowOf<N>) => boolean = () => true): RowOf<N> {
  const found = rowsOf(sample, name).find(is)
  if (found === undefined) throw new Error(`the sample has no such ${name}`)
  return found
}
