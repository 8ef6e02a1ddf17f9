/** What formats call languages, by their numbers in Windows. Months of others have the language of the program that shows them. */
const languages: Readonly<Record<string, string>> = {
  cs: '405',
  da: '406',
  de: '407',
  en: '809',
  es: 'C0A',
  fi: '40B',
  fr: '40C',
  it: '410',
  nb: '414',
  nl: '413',
  pl: '415',
  pt: '816',
  sv: '41D',
}

/**
 * How a sheet writes days: as all documents do in a region, with the month as a word, which nobody reads as a day, in the
 * language of the workbook and not of the program that shows it.
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
  if (codes.includes(null)) return 'yyyy-mm-dd'
  const language = languages[new Intl.Locale(locale).language]
  const own = codes.includes('mmm') && language !== undefined ? `[$-${language}]` : ''
  return own + codes.join('').trimEnd()
}

function literal(text: string): string {
  return text === ' ' ? text : `"${text.replaceAll('"', '')}"`
}
