import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'
import type { FontFiles } from '../fonts.ts'
import { hanShapesIn } from '../map-texts.ts'
import { openTypeface } from '../typeface.ts'
import { printPdf } from './print-pdf.ts'
import { sanitiseReport } from './sanitise-report.ts'
import { toPdfDocument } from './to-pdf-document.ts'
import { createTypesetter } from './typesetter.ts'

/** A finished PDF, and the code points that the font has no letter for: they are boxes in it, and it says so. */
export type MadePdf = { readonly bytes: Uint8Array; readonly substituted: readonly number[] }

/** Prints a report; the same report gives the same bytes. @param onProgress told the share of drawing that is done, 0 to 1 */
export async function makePdf(
  report: Report,
  say: Say,
  fonts: FontFiles,
  onProgress: (done: number) => void = () => {},
): Promise<MadePdf> {
  const typeface = openTypeface(fonts, hanShapesIn(report, report.locale))
  const printable = sanitiseReport(report, typeface.has)
  const set = createTypesetter(printable.report, say, typeface.measure)
  const bytes = await printPdf(toPdfDocument(printable.report, printable.lost, set), fonts, typeface, onProgress)
  return { bytes, substituted: printable.lost }
}
