import { basename } from 'node:path'
import type { RowReader } from '#shared/edits/prepare-edit.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { Result } from '#shared/result.ts'
import type { ImportMapping } from './mapping.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import type { StartReader } from './reader-process.ts'

type ImportRequest = {
  readonly sheetPath: string
  readonly mapping: ImportMapping
  /** The rows of the workbook as it is. */
  readonly reader: RowReader
  readonly say: Say
  readonly startReader?: StartReader
}

/** Reads a spreadsheet and says what importing it would do. The workbook is not touched: the edit is the caller's to make. */
export async function importSpreadsheet(request: ImportRequest): Promise<Result<ImportPlan>> {
  const { sheetPath, mapping, reader, say, startReader } = request
  const sheets = await readSpreadsheet(sheetPath, startReader === undefined ? { say } : { say, startReader })
  if (!sheets.ok) return sheets
  return planImport(sheets.value, mapping, reader, say('import.label', { file: basename(sheetPath) }))
}
