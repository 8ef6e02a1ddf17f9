/** A figure on a chart. Decimal text goes to the formatter, so that halves round as a spreadsheet rounds them. */
export function writeFigure(value: number, digits: number, locale = 'en-GB'): string {
  if (!Number.isFinite(value)) return '–'
  return formatOf(locale, digits).format(value.toPrecision(15) as Intl.StringNumericLiteral)
}

const formats = new Map<string, Intl.NumberFormat>()

/** Making one takes a hundred times as long as writing with it. */
function formatOf(locale: string, digits: number): Intl.NumberFormat {
  const key = `${digits} ${locale}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
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
