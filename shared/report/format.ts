import { assertNever } from '../assert-never.ts'
import { moneyStyle } from '../messages/money-style.ts'
import { NumberFormat as NumberWriter } from '../messages/number-format.ts'
import { dayNumber } from '../methods/calendar.ts'
import type { Cell, NumberFormat } from './report.ts'

/** How numbers, money and dates are written: by the workbook's locale and currency, in one place for all documents. */
export type Formatter = {
  readonly number: (value: number, format: NumberFormat) => string
  /** `3 Dec 2026` in the locale's way. */
  readonly date: (isoDate: string) => string
  /** A cell as it is printed; empty for an empty cell. */
  readonly cell: (cell: Cell) => string
}

const msPerDay = 86_400_000

/** @param currency ISO 4217; empty: money is written as plain numbers */
export function createFormatter(locale: string, currency: string): Formatter {
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const numberFormats = new Map<string, NumberWriter>()
  const formatterFor = (format: NumberFormat): NumberWriter => {
    const key = JSON.stringify(format)
    const known = numberFormats.get(key) ?? new NumberWriter(locale, optionsOf(format, currency))
    numberFormats.set(key, known)
    return known
  }
  // Fifteen digits, as a spreadsheet keeps them: 6.415 is written as 6.42 on paper as in Excel, whatever its binary form.
  const number = (value: number, format: NumberFormat): string => {
    const digits = value.toPrecision(15) as Intl.StringNumericLiteral
    // Where a language has no short form, as German for thousands, a tenth of a unit would be all that is added.
    const isShort = format.kind !== 'moneyShort' || hasShortForm(formatterFor(format).formatToParts(digits))
    return formatterFor(isShort ? format : { kind: 'money' }).format(digits)
  }
  const date = (isoDate: string): string => dates.format(dayNumber(isoDate) * msPerDay)
  const cell = (each: Cell): string => {
    switch (each.kind) {
      case 'number':
        return each.words ?? number(each.value, each.format)
      case 'level':
        return number(each.value, { kind: 'level' })
      case 'date':
        return date(each.date)
      case 'text':
      case 'tag':
        return each.text
      case 'empty':
        return ''
      default:
        return assertNever(each)
    }
  }
  return { number, date, cell }
}

function hasShortForm(parts: readonly Intl.NumberFormatPart[]): boolean {
  return parts.some(({ type }) => type === 'compact')
}

function optionsOf(format: NumberFormat, currency: string): Intl.NumberFormatOptions {
  switch (format.kind) {
    case 'integer':
      return { maximumFractionDigits: 0 }
    case 'decimal':
      return { minimumFractionDigits: format.digits, maximumFractionDigits: format.digits }
    case 'level':
      return { minimumFractionDigits: 1, maximumFractionDigits: 1 }
    case 'percent':
      return { style: 'percent', minimumFractionDigits: format.digits, maximumFractionDigits: format.digits }
    case 'money':
      return moneyStyle(currency)
    case 'moneyShort':
      return { ...moneyStyle(currency), notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 }
    default:
      return assertNever(format)
  }
}
