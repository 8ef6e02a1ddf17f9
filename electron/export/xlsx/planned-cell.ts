import { assertNever } from '#shared/assert-never.ts'
import type { Cell, NumberFormat } from '#shared/report/report.ts'
import { excelDate, excelNumber, excelText, safeLink } from './excel-text.ts'
import type { LiveValue, PlannedCell } from './sheet-plan.ts'
import type { StyleName } from './styles.ts'

/** A cell of the report as a cell of a sheet. Numbers stay numbers and dates stay dates. Texts must fit: @see textPieces */
export function plannedCell(cell: Cell): PlannedCell | null {
  switch (cell.kind) {
    case 'empty':
      return { value: null, style: 'text' }
    case 'text': {
      const link = safeLink(cell.text)
      if (link !== undefined) return { value: excelText(cell.text), style: 'link', link }
      return { value: excelText(cell.text), style: cell.strong ? 'strong' : 'text' }
    }
    case 'number':
      return { value: excelNumber(cell.value), style: numberStyle(cell.format) }
    case 'level':
      return { value: excelNumber(cell.value), style: 'level' }
    case 'date':
      return { value: excelDate(cell.date) ?? excelText(cell.date), style: 'date' }
    case 'tag':
      return { value: excelText(cell.text), style: `tag-${cell.tone}` }
    default:
      return assertNever(cell)
  }
}

function numberStyle(format: NumberFormat): StyleName {
  switch (format.kind) {
    case 'integer':
      return 'integer'
    case 'level':
      return 'decimal1'
    case 'money':
    case 'moneyShort':
      return 'money'
    case 'percent':
      return format.digits === 0 ? 'percent0' : 'percent1'
    case 'decimal':
      return format.digits === 0
        ? 'integer'
        : format.digits === 1
          ? 'decimal1'
          : format.digits === 2
            ? 'decimal2'
            : 'decimal3'
    default:
      return assertNever(format)
  }
}

/** A text cell with a look. */
export function words(text: string, style: StyleName = 'text'): PlannedCell {
  return { value: excelText(text), style }
}

/** Something a reader may change; null leaves it empty. */
export function input(value: number | string | null, style: StyleName = 'input'): PlannedCell {
  return { value: typeof value === 'string' ? excelText(value) : value, style }
}

/** A formula with its result; null is the empty text that the formula gives then. */
export function live(formula: string, result: number | string | null, style: StyleName = 'computed'): PlannedCell {
  const value: LiveValue = { formula, result: typeof result === 'number' ? result : excelText(result ?? '') }
  return { value, style }
}

/** A formula whose `#N/A` keeps a chart from drawing anything; null is that. */
export function drawn(formula: string, result: number | null, style: StyleName = 'computed'): PlannedCell {
  const value: LiveValue = { formula, result: result ?? { error: '#N/A' } }
  return { value, style }
}
