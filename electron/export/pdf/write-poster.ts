import { writeFile } from 'node:fs/promises'
import type { Say } from '#shared/messages/translate.ts'
import type { Poster } from '#shared/report/poster.ts'
import { locateFonts } from '../fonts.ts'
import { hanShapesIn, mapValues } from '../map-texts.ts'
import { substitutesText } from '../substitutes.ts'
import { openTypeface } from '../typeface.ts'
import { posterDocument } from './poster-document.ts'
import { printPdf } from './print-pdf.ts'
import { sanitiseText } from './sanitise-text.ts'
import { createTypesetter } from './typesetter.ts'

/** Prints a poster into a file; the same poster gives the same bytes. @param progressed told the share that is done, 0 to 1 */
export async function writePoster(
  poster: Poster,
  say: Say,
  path: string,
  progressed: (done: number) => void,
): Promise<void> {
  const fonts = locateFonts(import.meta.dirname, poster.house?.font)
  const typeface = openTypeface(fonts, hanShapesIn(poster, poster.locale))
  const lost = new Set<number>()
  const { at, locale, currency, house, ...texts } = poster
  const clean = mapValues(texts, (text) => sanitiseText(text, typeface.has, lost))
  const set = createTypesetter(
    { locale, currency, paper: 'A4', ...(house === undefined ? {} : { house }) },
    say,
    typeface.measure,
  )
  const definition = posterDocument({ ...clean, at, locale, currency }, substitutesText(lost, say), set)
  await writeFile(path, await printPdf(definition, fonts, typeface, progressed))
}
