import { choiceLabel } from '#shared/messages/labels.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { EntityName, TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { nameOf } from '#shared/report/report-context.ts'
import { normaliseText } from '../normalise-text.ts'
import { checkValue, type Reading, readField } from '../read-field.ts'
import { cellText, type SheetCell } from '../spreadsheet.ts'

export type PrintedField = { readonly entity: EntityName; readonly name: string; readonly field: Field }

/**
 * Reads a cell as people fill it in where the export printed a field: choices and flags by their labels, rows by their
 * names, numbers and days as the sheet has them.
 * @param say in the language of the sheet
 */
export function printedValue(printed: PrintedField, cell: SheetCell, workbook: Workbook, say: Say): Reading {
  const { entity, name, field } = printed
  const text = cellText(cell).trim()
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return refused('errorCell')
  if (text === '') return emptyValue(field, name)
  const wanted = normaliseText(text)
  switch (field.kind) {
    case 'choice': {
      const found = field.values?.find((value) => normaliseText(choiceLabel(say, entity, name, value)) === wanted)
      if (found !== undefined) return { ok: true, value: found }
      const labels = (field.values ?? []).map((value) => choiceLabel(say, entity, name, value)).join(', ')
      const read = readField(field, cell, text, format)
      return read.ok ? read : { ok: false, reason: 'notAChoice', params: { expected: labels } }
    }
    case 'flag':
      if (wanted === normaliseText(say('report.yes'))) return { ok: true, value: true }
      if (wanted === normaliseText(say('report.no'))) return { ok: true, value: false }
      return readField(field, cell, text, format)
    case 'reference':
      return namedRow(field.refersTo as TableName, wanted, workbook)
    default:
      return readField(field, cell, text, format)
  }
}

const format = { decimal: '.', lines: ' ' } as const

function refused(reason: 'errorCell' | 'ambiguous' | 'pointsNowhere', target = ''): Reading {
  return { ok: false, reason, params: target === '' ? {} : { target } }
}

/** Nothing, where the field may be empty. */
function emptyValue(field: Field, name: string): Reading {
  const nothing = checkValue(field, null)
  if (nothing.ok) return nothing
  const empty = checkValue(field, '')
  return empty.ok ? empty : { ok: false, reason: 'mayNotBeEmpty', params: { field: name } }
}

function namedRow(target: TableName, wanted: string, workbook: Workbook): Reading {
  const found = (rowsOf(workbook, target) as unknown as readonly Row[]).filter(
    (row) => normaliseText(nameOf(target, row)) === wanted,
  )
  if (found.length > 1) return refused('ambiguous', target)
  return found[0] === undefined ? refused('pointsNowhere', target) : { ok: true, value: found[0].id }
}
