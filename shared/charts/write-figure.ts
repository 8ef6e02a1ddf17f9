import { NumberFormat } from '../messages/number-format.ts'

/** A figure on a chart. Decimal text goes to the formatter, so that halves round as a spreadsheet rounds them. */
export function writeFigure(value: number, digits: number, locale = 'en-GB'): string {
  if (!Number.isFinite(value)) return '–'
  return formatOf(locale, digits).format(value.toPrecision(15) as Intl.StringNumericLiteral)
}

/** A share as a whole percentage, with the space before its sign where the language has one. */
export function writeShare(share: number, locale = 'en-GB'): string {
  if (!Number.isFinite(share)) return '–'
  return formatOf(locale, 0, 'percent').format(share.toPrecision(15) as Intl.StringNumericLiteral)
}

const formats = new Map<string, NumberFormat>()

/** Making one takes a hundred times as long as writing with it. */
function formatOf(locale: string, digits: number, style: 'decimal' | 'percent' = 'decimal'): NumberFormat {
  const key = `${locale} ${digits} ${style}`
  const known = formats.get(key)
  if (known) return known
  const made = new NumberFormat(locale, { style, minimumFractionDigits: digits, maximumFractionDigits: digits })
  formats.set(key, made)
  return made
}

/** A level or a mean of levels: one decimal. */
export function writeLevel(value: number, locale?: string): string {
  return writeFigure(value, 1, locale)
}

/** A whole level as in a rating: no decimal unless it has one. */
export function writeRating(value: number, locale?: string): string {
  return writeFigure(value, Number.isInteger(value) ? 0 : 1, locale)
}
