/** Month names that `MMMM` and `MMM` understand. Short forms are the first three letters. */
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

type Parts = { year?: number; month?: number; day?: number }

type Token = { readonly pattern: string; readonly put: (parts: Parts, text: string) => void }

const tokens: Readonly<Record<string, Token>> = {
  YYYY: { pattern: '(\\d{4})', put: (parts, text) => (parts.year = Number(text)) },
  MMMM: { pattern: '([A-Za-z]{3,9})\\.?', put: (parts, text) => (parts.month = monthNumber(text)) },
  MMM: { pattern: '([A-Za-z]{3,4})\\.?', put: (parts, text) => (parts.month = monthNumber(text)) },
  MM: { pattern: '(\\d{2})', put: (parts, text) => (parts.month = Number(text)) },
  M: { pattern: '(\\d{1,2})', put: (parts, text) => (parts.month = Number(text)) },
  DD: { pattern: '(\\d{2})', put: (parts, text) => (parts.day = Number(text)) },
  D: { pattern: '(\\d{1,2})', put: (parts, text) => (parts.day = Number(text)) },
}

/** Formats that can mean one thing only, understood without being named. */
export const plainDateFormats = ['YYYY-MM-DD', 'MMMM D, YYYY', 'D MMMM YYYY'] as const

/**
 * A date from its text. @param formats of YYYY, MMMM (English name), MMM, MM, M, DD, D, and what stands between them
 * @returns `2027-03-31`, or null where no format fits or there is no such day
 */
export function parseDate(text: string, formats: readonly string[]): string | null {
  for (const format of formats) {
    const parts = match(text.trim(), format)
    if (parts?.year === undefined || parts.month === undefined || parts.day === undefined) continue
    const iso = `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`
    if (isDay(iso)) return iso
  }
  return null
}

function match(text: string, format: string): Parts | null {
  const found: Token[] = []
  const pattern = format.replace(/YYYY|MMMM|MMM|MM|M|DD|D|\s+|[^A-Za-z\s]/g, (piece) => {
    const token = tokens[piece]
    if (token) found.push(token)
    return token?.pattern ?? (piece.trim() === '' ? '\\s+' : piece.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'))
  })
  const values = new RegExp(`^${pattern}$`, 'u').exec(text)
  if (values === null) return null
  const parts: Parts = {}
  for (const [at, token] of found.entries()) token.put(parts, values[at + 1] ?? '')
  return parts
}

function monthNumber(name: string): number {
  const start = name.toLowerCase()
  return (
    months.findIndex(
      (month) => month === start || month.slice(0, 3) === start || (start === 'sept' && month === 'september'),
    ) + 1
  )
}

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
