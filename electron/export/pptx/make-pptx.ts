import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'
import type { FontFiles } from '../fonts.ts'
import { mapTexts } from '../map-texts.ts'
import { openTypeface } from '../typeface.ts'
import { deckMeasure } from './deck-measure.ts'
import { createDeckSetter } from './deck-setter.ts'
import { deckText } from './deck-text.ts'
import { planDeck } from './plan-deck.ts'
import { type PlannedDeck, writeDeck } from './write-deck.ts'

/** Lays a report out as slides. @param fonts by which widths are measured, as in the PDF */
export function layDeck(report: Report, say: Say, fonts: FontFiles): PlannedDeck {
  const clean = mapTexts(report, deckText)
  const set = createDeckSetter(clean, say, deckMeasure(openTypeface(fonts), clean.house))
  return { report: clean, deck: planDeck(clean, set), set }
}

/** Makes the deck; the same report gives the same bytes. */
export async function makePptx(report: Report, say: Say, fonts: FontFiles): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  await writeDeck(
    layDeck(report, say, fonts),
    (bytes) => pieces.push(bytes),
    () => {},
  )
  return Buffer.concat(pieces)
}
