import type { Table } from '#shared/report/report.ts'
import { fittedWidths } from '../fitted-widths.ts'
import { type DeckSetter, headSize } from './deck-setter.ts'

/** Of a cell, in points. */
export const tableInset = { x: 6, y: 3.5 }

/** The widths of a table's columns with their padding, as in the PDF: by what stands in them. */
export function tableWidths(table: Table, width: number, padding: number, set: DeckSetter): number[] {
  const { measure, format, sizes } = set
  const type = { measure, write: format.cell, size: sizes.table, headSize: headSize(sizes) }
  return fittedWidths(table, width, padding, type).widths.map((inner) => inner + 2 * padding)
}
