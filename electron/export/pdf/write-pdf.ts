import { writeFile } from 'node:fs/promises'
import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'
import { locateFonts } from '../fonts.ts'
import { makePdf } from './make-pdf.ts'

/**
 * Prints a report into a file. Who calls sees to it that a half-written file is never taken for a whole one.
 * @param progressed told the share that is done, 0 to 1
 */
export async function writePdf(
  report: Report,
  say: Say,
  path: string,
  progressed: (done: number) => void,
): Promise<void> {
  const { bytes } = await makePdf(
    report,
    say,
    locateFonts(import.meta.dirname, report.house?.font),
    everyHundredth(progressed),
  )
  await writeFile(path, bytes)
}

/** pdfmake tells of every line it draws; listeners want to hear of steps. */
function everyHundredth(progressed: (done: number) => void): (done: number) => void {
  let told = -1
  return (done) => {
    const step = Math.floor(done * 100)
    if (step === told) return
    told = step
    progressed(done)
  }
}
