import type { Report } from '#shared/report/report.ts'
import { type HanShapes, hanShapesOf } from './fallback-fonts.ts'

/** A report with every text that a reader sees changed in the same way. Codes, dates and pictures stay as they are. */
export function mapTexts(report: Report, change: (text: string) => string): Report {
  const { logo, house, at, locale, currency, paper, audience, archival, ...texts } = report
  return {
    ...mapValues(texts, change),
    logo,
    ...(house === undefined ? {} : { house: { ...house, coverText: change(house.coverText) } }),
    at,
    locale,
    currency,
    paper,
    audience,
    ...(archival === true ? { archival } : {}),
  }
}

/** The same data with every text in it changed. What has no text that changes is not copied: reports are large. */
export function mapValues<T>(value: T, change: (text: string) => string): T {
  return mapped(value, change) as T
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) {
    const items = value.map((item) => mapped(item, change))
    return items.every((item, at) => item === value[at]) ? value : items
  }
  if (typeof value === 'object' && value !== null) {
    const before = Object.entries(value)
    const after = before.map(([key, item]) => [key, mapped(item, change)] as const)
    return after.every(([, item], at) => item === before[at]?.[1]) ? value : Object.fromEntries(after)
  }
  return value
}

/** Whose shapes of Chinese characters a document of these texts takes. */
export function hanShapesIn(texts: unknown, locale: string): HanShapes {
  return hanShapesOf(locale, (letters) => someText(texts, letters))
}

function someText(value: unknown, letters: RegExp): boolean {
  if (typeof value === 'string') return letters.test(value)
  if (Array.isArray(value)) return value.some((item) => someText(item, letters))
  return typeof value === 'object' && value !== null && Object.values(value).some((item) => someText(item, letters))
}
