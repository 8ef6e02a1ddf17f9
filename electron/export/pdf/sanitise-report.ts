import type { Report } from '#shared/report/report.ts'
import { mapTexts } from '../map-texts.ts'
import { sanitiseText } from './sanitise-text.ts'

/** A report whose every text can be printed, and the code points that could not be, in order. */
export type PrintableReport = { readonly report: Report; readonly lost: readonly number[] }

/** The one door for text into the PDF: after it, no part of the writer needs to mistrust a text. */
export function sanitiseReport(report: Report, has: (codePoint: number) => boolean): PrintableReport {
  const lost = new Set<number>()
  const clean = mapTexts(report, (text) => sanitiseText(text, has, lost))
  return { report: clean, lost: [...lost].sort((a, b) => a - b) }
}
