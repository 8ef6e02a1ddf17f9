import { closeSync, openSync, writeFileSync } from 'node:fs'
import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'
import { locateFonts } from '../fonts.ts'
import { layDeck } from './make-pptx.ts'
import { writeDeck } from './write-deck.ts'

/** What laying out takes of the time. */
const ofLayout = 0.4

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
  const planned = layDeck(report, say, locateFonts(import.meta.dirname, report.house?.font))
  progressed(ofLayout)
  const file = openSync(path, 'w')
  try {
    await writeDeck(
      planned,
      (bytes) => writeFileSync(file, bytes),
      (share) => progressed(ofLayout + share * (1 - ofLayout)),
    )
  } finally {
    closeSync(file)
  }
}
