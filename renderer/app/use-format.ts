import { useStore } from 'zustand'
import { NumberFormat } from '#shared/messages/number-format.ts'
import { useApp } from './app-context.ts'
import { createDateReader, type DatePattern, datePattern } from './read-date.ts'
import { useWorkbook } from './use-workbook.ts'

/** How numbers and dates are written and read in a locale. */
export type Format = {
  readonly writeNumber: (value: number, digits?: number) => string
  readonly writePercent: (share: number) => string
  /** Null where the text is no number. Takes the locale's separators, and plain `1234.5`. */
  readonly readNumber: (text: string) => number | null
  /** An ISO date or time as a day: 18 Nov 2026. */
  readonly writeDate: (iso: string) => string
  /** Null where the text is no day. @param near the day whose year is meant where none is written */
  readonly readDate: (text: string, near: string) => string | null
  readonly datePattern: DatePattern
  /** An ISO time as the clock shows it: 14:02. */
  readonly writeTime: (iso: string) => string
  /** An ISO time as calendar and clock of this place show it: 18 Nov 2026, 14:02. */
  readonly writeMoment: (iso: string) => string
  /** How large a file is: 412 kB. */
  readonly writeBytes: (bytes: number) => string
}

/** The format of the open workbook's locale, or of the screen's language where none is open. */
export function useFormat(): Format {
  const locale = useStore(useApp().speech, (state) => state.locale)
  const own = useWorkbook((workbook) => workbook.tables.workbook.workbook?.locale ?? '')
  return formatOf(own === '' ? locale : own)
}

/** Formats are dear to make and asked for by every figure on the screen: each is made once. */
const formats = new Map<string, Format>()

function formatOf(locale: string): Format {
  const known = formats.get(locale) ?? createFormat(locale)
  formats.set(locale, known)
  return known
}

/** @param locale BCP 47; one that is not known falls back to British English */
function createFormat(locale: string): Format {
  const known = isKnownLocale(locale) ? locale : 'en-GB'
  const decimal = new Intl.NumberFormat(known).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  const day = new Intl.DateTimeFormat(known, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(known, { dateStyle: 'medium', timeStyle: 'short' })
  const size = new Intl.NumberFormat(known, { style: 'unit', unit: 'kilobyte' })
  const time = new Intl.DateTimeFormat(known, { hour: '2-digit', minute: '2-digit' })
  const percent = new NumberFormat(known, { style: 'percent' })
  const numbers = new Map<number | undefined, NumberFormat>()
  const number = (digits: number | undefined): NumberFormat => {
    const made =
      numbers.get(digits) ??
      new NumberFormat(known, { minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? 6 })
    numbers.set(digits, made)
    return made
  }
  return {
    writeNumber: (value, digits) => number(digits).format(value),
    writePercent: (share) => percent.format(share),
    readNumber: (text) => readNumber(text, decimal),
    writeDate: (iso) => day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    readDate: createDateReader(known),
    datePattern: datePattern(known),
    writeTime: (iso) => time.format(new Date(iso)),
    writeMoment: (iso) => moment.format(new Date(iso)),
    writeBytes: (bytes) => size.format(Math.ceil(bytes / 1000)),
  }
}

function isKnownLocale(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0
  } catch {
    return false
  }
}

function readNumber(text: string, decimal: string): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f’']/g, '')
  const plain = decimal === ',' && bare.includes(',') ? bare.replaceAll('.', '').replace(',', '.') : bare
  const cleaned = decimal === '.' ? plain.replaceAll(/,(?=\d{3}(\D|$))/g, '') : plain
  if (!/^[-−]?(\d+\.?\d*|\.\d+)$/.test(cleaned)) return null
  return Number(cleaned.replace('−', '-'))
}
