import { plannedCell } from '#electron/export/xlsx/planned-cell.ts'
import type { LiveValue, PlannedValue } from '#electron/export/xlsx/sheet-plan.ts'
import { cellText, type SheetCell } from '#electron/import/spreadsheet.ts'
import type { Cell } from '#shared/report/report.ts'

/** Whether a cell of a sheet still is what the export wrote into it. */
export function isAsWritten(cell: SheetCell, written: Cell | undefined): boolean {
  return isAsPlanned(cell, written === undefined ? null : (plannedCell(written)?.value ?? null))
}

/** The same for a value as it was planned; of a formula its result. */
export function isAsPlanned(cell: SheetCell, planned: PlannedValue): boolean {
  const value = shownValue(planned)
  if (typeof value === 'number') return typeof cell === 'number' && isSameNumber(cell, value)
  if (value instanceof Date) {
    return typeof cell === 'object' && cell !== null && 'date' in cell && cell.date.slice(0, 10) === isoDay(value)
  }
  return plainText(cellText(cell)) === plainText(value === null ? '' : unescaped(String(value)))
}

function shownValue(planned: PlannedValue): Exclude<PlannedValue, LiveValue> {
  if (planned === null || typeof planned !== 'object' || !('formula' in planned)) return planned
  return typeof planned.result === 'object' ? planned.result.error : planned.result
}

/** Fifteen digits are what a spreadsheet keeps. */
function isSameNumber(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-14
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** What a program may change without anybody having edited: the kind of line ends, and spaces at the ends. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** As the reader gives it: the export keeps literal escapes from being read as such. */
function unescaped(text: string): string {
  return text.replace(/_x005F_(?=x[0-9A-Fa-f]{4}_)/g, '_')
}

/** What the export wrote, as a person would read it aloud. */
export function writtenText(written: Cell | undefined): string {
  return plannedText(written === undefined ? null : (plannedCell(written)?.value ?? null))
}

export function plannedText(planned: PlannedValue): string {
  const value = shownValue(planned)
  if (value === null) return ''
  return value instanceof Date ? isoDay(value) : unescaped(String(value))
}
