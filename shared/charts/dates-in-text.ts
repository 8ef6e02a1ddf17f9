const day = '\\d{1,2}[.,]?'
const month = '\\p{L}{3,9}\\.?'
const date = `(?:${day} ${month}|${month} ${day}) [12]\\d{3}(?!\\d)`
const anywhere = new RegExp(`(?<![\\p{L}\\d])${date}`, 'gu')
const atStart = new RegExp(`^${date}`, 'u')

/** Stands for the spaces of a date: no text has it. */
const mark = '\ufdd0'

/** What is written as a date within a text, with the day or the month first: 1 Mar 2027, 1. März 2027 or Mar 1, 2027. */
export function datesIn(text: string): readonly string[] {
  return text.match(anywhere) ?? []
}

export function beginsWithDate(text: string): boolean {
  return atStart.test(text)
}

export function endsInDate(text: string): boolean {
  return /[12]\d{3}$/u.test(text) && datesIn(text).some((found) => text.endsWith(found))
}

/** A text as words, with the dates in it as one each where they have room. */
export function wordsAndDates(text: string, fits: (date: string) => boolean): string[] {
  const parts = (own: string): string[] => own.split(/\s+/u).filter((word) => word !== '')
  if (!/[12]\d{3}/u.test(text)) return parts(text)
  const marked = text.replaceAll(anywhere, (found) => (fits(found) ? found.replaceAll(' ', mark) : found))
  return parts(marked).map((word) => word.replaceAll(mark, ' '))
}
