/**
 * How a sheet writes days: as all documents do in a region, with the month as a word, which nobody reads as a day. Its name
 * is in the language of the program that shows it.
 * @param locale BCP 47
 */
export function dateFormat(locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const parts = format.formatToParts(Date.UTC(2026, 10, 22))
  const codes = parts.map(({ type, value }): string | null => {
    if (type === 'day') return value === '22' ? 'd' : null
    if (type === 'year') return value === '2026' ? 'yyyy' : null
    if (type === 'month') return /^\d/.test(value) ? 'm' : 'mmm'
    return type === 'literal' ? literal(value) : null
  })
  // Other calendars and digits have no code.
  return codes.includes(null) ? 'yyyy-mm-dd' : codes.join('').trimEnd()
}

function literal(text: string): string {
  return text === ' ' ? text : `"${text.replaceAll('"', '')}"`
}
