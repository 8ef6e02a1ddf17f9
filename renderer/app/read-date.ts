import { dateOfDay, dayNumber } from '#shared/methods/calendar.ts'

type Part = 'day' | 'month' | 'year'

/** How a locale writes a day in figures: the order of its parts, and what stands between them. */
export type DatePattern = { readonly order: readonly Part[]; readonly between: string }

/** @param locale BCP 47, known */
export function datePattern(locale: string): DatePattern {
  const parts = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }).formatToParts()
  const order = parts.map(({ type }) => type).filter((type) => type === 'day' || type === 'month' || type === 'year')
  return { order, between: parts.find(({ type }) => type === 'literal')?.value.trim() || ' ' }
}

/**
 * Reads days as people of a locale write them: in figures in the locale's order, with or without signs between them, with
 * the month's name or its beginning, and as an ISO date. Without a year, it is the year of `near`.
 * @param locale BCP 47, known
 * @returns an ISO date; null where the text is no day
 */
export function createDateReader(locale: string): (text: string, near: string) => string | null {
  const { order } = datePattern(locale)
  const months = [...monthNames(locale), ...monthNames('en')]
  return (text, near) => {
    const all =
      text
        .trim()
        .toLocaleLowerCase(locale)
        .match(/\d+|\p{L}[\p{L}\p{M}]*/gu) ?? []
    // Some languages put little words between: "9 de marzo de 2027".
    const words = all.length > 3 ? all.filter((word) => /^\d/.test(word) || monthOf(word, months) > 0) : all
    const [first = ''] = words
    if (words.length === 1 && /^\d{6}$|^\d{8}$/.test(first)) return fromParts(cut(first, order), near)
    if (words.length < 2 || words.length > 3) return null
    if (/^\d{4}$/.test(first) && words.length === 3)
      return fromParts(zip(words, ['year', 'month', 'day'], months), near)
    return fromParts(zip(words, partsFor(words, order), months), near)
  }
}

/** Which part each word is: a name is the month wherever it stands, and figures keep the locale's order around it. */
function partsFor(words: readonly string[], order: readonly Part[]): readonly Part[] {
  const named = words.findIndex((word) => !/^\d/.test(word))
  const rest = (named < 0 ? order : (['day', 'year'] as const)).filter((part) => words.length === 3 || part !== 'year')
  return named < 0 ? rest : rest.toSpliced(named, 0, 'month')
}

function cut(figures: string, order: readonly Part[]): Partial<Record<Part, number>> {
  const yearLength = figures.length - 4
  let from = 0
  return Object.fromEntries(
    order.map((part) => {
      const length = part === 'year' ? yearLength : 2
      from += length
      return [part, Number(figures.slice(from - length, from))]
    }),
  )
}

function zip(
  words: readonly string[],
  parts: readonly Part[],
  months: readonly string[],
): Partial<Record<Part, number>> {
  return Object.fromEntries(
    words.map((word, at) => [parts[at] ?? 'day', /^\d/.test(word) ? Number(word) : monthOf(word, months)]),
  )
}

/** A name or at least three letters of its beginning; what begins no month is month 0, which no day has. */
function monthOf(word: string, months: readonly string[]): number {
  const at = word.length < 3 ? months.indexOf(word) : months.findIndex((month) => month.startsWith(word))
  return at < 0 ? 0 : (at % 12) + 1
}

/** Twelve names, and twelve short ones as they stand in a date: `mrt` is not how `maart` begins. */
function monthNames(locale: string): readonly string[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, at) => {
      const name = format.formatToParts(Date.UTC(2020, at, 1)).find(({ type }) => type === 'month')?.value ?? ''
      return name.toLocaleLowerCase(locale).replaceAll('.', '')
    })
  })
}

function fromParts({ day = 0, month = 0, year }: Partial<Record<Part, number>>, near: string): string | null {
  const whole = year === undefined ? Number(near.slice(0, 4)) : year < 100 ? 2000 + year : year
  const two = (value: number): string => String(value).padStart(2, '0')
  const iso = `${String(whole).padStart(4, '0')}-${two(month)}-${two(day)}`
  return whole <= 9999 && month >= 1 && month <= 12 && dateOfDay(dayNumber(iso)) === iso ? iso : null
}
