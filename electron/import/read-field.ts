import { expectedValue } from '#shared/edits/expected-value.ts'
import type { MessageParams } from '#shared/messages/translate.ts'
import type { Value } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'
import { fieldSchema } from '#shared/model/schema.ts'
import { parseNumber } from '#shared/pasted/parse-number.ts'
import type { ImportProblemReason } from './import-problem.ts'
import type { ColumnMapping } from './mapping.ts'
import { normaliseText } from './normalise-text.ts'
import { parseDate, plainDateFormats } from './parse-date.ts'
import type { SheetCell } from './spreadsheet.ts'

/** A value of the model, or why the cell gives none. */
export type Reading =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: ImportProblemReason; readonly params: MessageParams }

type Format = Pick<ColumnMapping, 'dates' | 'decimal' | 'lines' | 'translate'>

/**
 * Reads a cell that has something in it as a value of a field.
 * @param text what is read, with spaces and unwanted characters taken off its ends
 */
export function readField(field: Field, cell: SheetCell, text: string, format: Format): Reading {
  const translated = translate(text, format)
  const read = translated === undefined ? convert(field, cell, text, format) : { ok: true as const, value: translated }
  if (!read.ok) return read
  return checkValue(field, read.value)
}

/** A value that may stand in the field, or the reason why not. */
export function checkValue(field: Field, value: Value): Reading {
  if (fieldSchema(field).safeParse(value).success) return { ok: true, value }
  const isLong = typeof value === 'string' && field.maxLength !== undefined && value.length > field.maxLength
  if (isLong) return refused('tooLong', { length: value.length, limit: field.maxLength ?? 0 })
  return refused('badValue', { expected: expectedValue(field) })
}

function refused(reason: ImportProblemReason, params: MessageParams = {}): Reading {
  return { ok: false, reason, params }
}

function translate(text: string, { translate: table }: Format): Value | undefined {
  if (table === undefined) return undefined
  const wanted = normaliseText(text)
  return Object.entries(table).find(([from]) => normaliseText(from) === wanted)?.[1]
}

function convert(field: Field, cell: SheetCell, text: string, format: Format): Reading {
  switch (field.kind) {
    case 'text':
      return { ok: true, value: storable(text).replace(/[^\S\n]*\n\s*/g, format.lines) }
    case 'longText':
      return { ok: true, value: storable(text) }
    case 'reference':
      return { ok: true, value: text }
    case 'choice': {
      const found = field.values?.find((each) => normaliseText(each) === normaliseText(text))
      return found === undefined
        ? refused('notAChoice', { expected: expectedValue(field) })
        : { ok: true, value: found }
    }
    case 'integer':
    case 'number': {
      const number = typeof cell === 'number' ? cell : parseNumber(text, format.decimal)
      return number === null ? refused('notANumber') : { ok: true, value: number }
    }
    case 'flag': {
      const flag = typeof cell === 'boolean' ? cell : flags[normaliseText(text)]
      return flag === undefined ? refused('notYesOrNo') : { ok: true, value: flag }
    }
    case 'date': {
      const isDate = typeof cell === 'object' && cell !== null && 'date' in cell
      const date = isDate ? cell.date.slice(0, 10) : parseDate(text, [...(format.dates ?? []), ...plainDateFormats])
      return date === null ? refused('notADate') : { ok: true, value: date }
    }
  }
}

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  x: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  '0': false,
}

/** Line ends as one character, and none of the control characters that no field may hold. */
function storable(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n')
  return lines.replace(/[^\P{Cc}\n\t]/gu, '').toWellFormed()
}
