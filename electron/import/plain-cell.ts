import type { CellValue } from 'exceljs'
import type { SheetCell } from './spreadsheet.ts'

/** A parser's cell value as plain data: rich text as text, links as what they show, dates as ISO text. */
export function plainCell(value: CellValue | undefined): SheetCell {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return plainDate(value)
  if (typeof value !== 'object') return typeof value === 'number' && !Number.isFinite(value) ? null : value
  if ('richText' in value) return value.richText.map((run) => run.text ?? '').join('')
  if ('error' in value) return { error: String(value.error) }
  if ('text' in value) return plainCell(value.text as CellValue)
  if ('result' in value) return plainCell(value.result as CellValue)
  return null
}

/** Spreadsheets have wall-clock dates; the parser puts them into UTC, so there they are read. */
function plainDate(date: Date): SheetCell {
  if (Number.isNaN(date.getTime())) return { error: '#DATE!' }
  const iso = date.toISOString()
  if (!/^\d{4}-/.test(iso)) return { error: '#DATE!' }
  return { date: iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16) }
}
