import { z } from 'zod'
import type { InputSheet } from './input-rows.ts'

/**
 * What a sheet of a register says of itself in a hidden column, so that edits made in it can be read back: above, which
 * register of which revision it is, and beside each row the row's id.
 */
const sheetMarkSchema = z.strictObject({
  /** Of the model; whether it knows it is the reader's to find out. */
  entity: z.string().max(60),
  revision: z.int().min(0),
  /** BCP 47: the language of the labels in the sheet. */
  locale: z.string().max(60),
  /** Its one row stands upright: a field a line, the title before the value. */
  upright: z.literal(true).optional(),
})

export type SheetMark = z.infer<typeof sheetMarkSchema>

const sign = 'opsbook 1 '

export function writeMark(mark: SheetMark): string {
  return sign + JSON.stringify(mark)
}

/** The mark in a cell, or null where it is none that this program knows. */
export function readMark(cell: unknown): SheetMark | null {
  if (typeof cell !== 'string' || !cell.startsWith(sign) || cell.length > 1_000) return null
  try {
    return sheetMarkSchema.parse(JSON.parse(cell.slice(sign.length)))
  } catch {
    return null
  }
}

const inputPrefix = 'sheet:'

/** How the mark of a sheet of formulas names it: a word that no entity has. */
export function inputSheetName(sheet: InputSheet): string {
  return inputPrefix + sheet
}
