import type { Entity, Value } from '#shared/model/entity.ts'
import { fillTemplate } from './fill-template.ts'
import type { ColumnMapping, SheetMapping } from './mapping.ts'
import { normaliseText, stripEnds } from './normalise-text.ts'
import { checkValue, type Reading, readField } from './read-field.ts'
import { cellText, type SheetCell } from './spreadsheet.ts'
import { noResult } from './strip-sheet.ts'
import type { TableRow } from './table-of-sheet.ts'

type Fault = Extract<Reading, { ok: false }>
/** Told what a column's cell could not be read as. */
export type ReportField = (column: string | null, value: string, fault: Fault, kept: boolean) => void

/**
 * The fields of a row that the mapping names and the sheet fills.
 * @param place of the row among those with ids of their own, counted from 0
 */
export function readFields(
  entity: Entity,
  mapping: SheetMapping,
  row: TableRow,
  place: number,
  report: ReportField,
): Record<string, Value> {
  const fields: Record<string, Value> = {}
  for (const [name, column] of Object.entries(mapping.columns)) {
    const field = entity.fields[name]
    if (field === undefined) continue
    const source = sourceOf(column, row, place)
    if (source === undefined) continue
    const { cell, text, fixed } = source
    const where = column.column ?? column.columns?.join(', ') ?? null
    if (typeof cell === 'object' && cell !== null && 'error' in cell) {
      const reason = cell.error === noResult ? 'noResult' : 'errorCell'
      report(where, cell.error, { ok: false, reason, params: {} }, false)
      continue
    }
    if (text === '') {
      const empty = column.default ?? (column.whenEmpty === 'clear' ? (field.initial as Value | undefined) : undefined)
      if (empty !== undefined) fields[name] = empty
      continue
    }
    const reading = fixed === undefined ? readField(field, cell, text, column) : checkValue(field, fixed)
    if (reading.ok) {
      fields[name] = reading.value
      if (column.otherwise !== undefined && !(column.otherwise in mapping.columns)) fields[column.otherwise] = ''
      continue
    }
    const refuge = column.otherwise === undefined ? undefined : entity.fields[column.otherwise]
    const kept = refuge && readField(refuge, text, text, { ...column, translate: undefined })
    if (column.otherwise !== undefined && kept?.ok) {
      fields[column.otherwise] = kept.value
      if (field.optional) fields[name] = (field.initial ?? null) as Value
    }
    report(where, text, reading, kept?.ok ?? false)
  }
  return fields
}

type Source = { readonly cell: SheetCell; readonly text: string; readonly fixed?: Value }

/** What a column's mapping takes its value from; undefined where the sheet lacks the column. */
function sourceOf(column: ColumnMapping, row: TableRow, place: number): Source | undefined {
  if (column.constant !== undefined) return { cell: null, text: String(column.constant), fixed: column.constant }
  if (column.order !== undefined) {
    const { from, modulo } = column.order
    const number = from + (modulo === undefined ? place : place % modulo)
    return { cell: number, text: String(number), fixed: number }
  }
  const clean = (cell: SheetCell): string => stripEnds(cellText(cell), column.strip)
  if (column.column !== undefined) {
    const cell = row.cell(column.column)
    return cell === undefined ? undefined : { cell, text: clean(cell) }
  }
  const read = (name: string): string | undefined => {
    const cell = row.cell(name)
    return cell === undefined ? undefined : clean(cell)
  }
  const text =
    column.template === undefined
      ? (column.columns ?? [])
          .map((name) => read(name) ?? '')
          .filter((part) => part !== '')
          .join(column.join)
      : (fillTemplate(column.template, read) ?? '')
  return { cell: text, text }
}

/** The row with empty cells taken from the rows above it, where the mapping wants that. @param above what was last seen, kept from row to row */
export function fillDown(row: TableRow, mapping: SheetMapping, above: Map<string, SheetCell>): TableRow {
  const down = Object.values(mapping.columns).filter((column) => column.fillDown && column.column !== undefined)
  if (down.length === 0) return row
  for (const { column = '' } of down) {
    const cell = row.cell(column)
    if (cell !== undefined && cellText(cell).trim() !== '') above.set(normaliseText(column), cell)
  }
  return { number: row.number, cell: (name) => above.get(normaliseText(name)) ?? row.cell(name) }
}
