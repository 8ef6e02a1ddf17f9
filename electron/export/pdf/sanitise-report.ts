import type { Report } from '#shared/report/report.ts'
import { sanitiseText } from './sanitise-text.ts'

/** A report whose every text can be printed, and the code points that could not be, in order. */
export type PrintableReport = { readonly report: Report; readonly lost: readonly number[] }

/** The one door for text into the PDF: after it, no part of the writer needs to mistrust a text. */
export function sanitiseReport(report: Report, has: (codePoint: number) => boolean): PrintableReport {
  const lost = new Set<number>()
  const { logo, at, locale, currency, paper, audience, ...texts } = report
  const clean = sanitise(texts, (text) => sanitiseText(text, has, lost)) as typeof texts
  return { report: { ...clean, logo, at, locale, currency, paper, audience }, lost: [...lost].sort((a, b) => a - b) }
}

function sanitise(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((item) => sanitise(item, clean))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sanitise(item, clean)]))
  }
  return value
}
