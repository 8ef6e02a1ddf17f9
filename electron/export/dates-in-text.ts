const day = '\\d{1,2}[.,]?'
const month = '\\p{L}{3,9}\\.?'
const date = `(?:${day} ${month}|${month} ${day}) [12]\\d{3}(?!\\d)`
const anywhere = new RegExp(`(?<![\\p{L}\\d])${date}`, 'gu')
const atStart = new RegExp(`^${date}`, 'u')

/** What is written as a date within a text, with the day or the month first: 1 Mar 2027, 1. März 2027 or Mar 1, 2027. */
export function datesIn(text: string): readonly string[] {
  return text.match(anywhere) ?? []
}

export function beginsWithDate(text: string): boolean {
  return atStart.test(text)
}
