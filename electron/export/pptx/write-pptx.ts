import { writeFile } from 'node:fs/promises'
import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'
import { locateFonts } from '../fonts.ts'
import { makePptx } from './make-pptx.ts'

/**
 * Writes a report as a deck into a file. Who calls sees to it that a half-written file is never taken for a whole one.
 * @param progressed told the share that is done, 0 to 1
 */
export async function writePptx(
  report: Report,
  say: Say,
  path: string,
  progressed: (done: number) => void,
): Promise<void> {
  await writeFile(path, await makePptx(report, say, locateFonts(import.meta.dirname, report.house?.font), progressed))
}
