import type { FontFiles } from '../fonts.ts'
import type { Typeface } from '../typeface.ts'
import { createByteSink } from './byte-sink.ts'
import { fallbackFamilies } from './fallback-families.ts'
import { openPdf } from './open-pdf.ts'
import { createPagePress } from './page-press.ts'
import type { PdfDocument } from './pdf-document.ts'
import { teachTagging } from './tagging.ts'
import { teachDrawnStrong } from './teach-drawn-strong.ts'
import { teachGoingOn } from './teach-going-on.ts'
import { teachKeepingWithNext } from './teach-keeping-with-next.ts'
import { teachLaterRows } from './teach-later-rows.ts'
import { teachPlainLetters } from './teach-plain-letters.ts'
import { teachQuickWords } from './teach-quick-words.ts'
import { teachScripts } from './teach-scripts.ts'
import { teachWholeFigures } from './teach-whole-figures.ts'
import { teachWholeRows } from './teach-whole-rows.ts'
import { family } from './typesetter.ts'

/**
 * Prints a document and gives its bytes; the same document gives the same bytes.
 * @param onProgress the share that is done, 0 to 1
 */
export async function printPdf(
  document: PdfDocument,
  fonts: FontFiles,
  typeface: Typeface,
  onProgress: (share: number) => void,
): Promise<Uint8Array> {
  teachTagging()
  teachPlainLetters()
  teachScripts(typeface, fonts.fallbacks)
  teachWholeFigures()
  teachDrawnStrong()
  teachQuickWords()
  teachWholeRows()
  teachGoingOn()
  teachKeepingWithNext()
  teachLaterRows()
  const own = { normal: fonts.regular, bold: fonts.strong, italics: fonts.regular, bolditalics: fonts.strong }
  const sink = createByteSink()
  const { pdf, written } = openPdf(document, { ...fallbackFamilies(fonts), [family]: own }, sink)
  const all = document.parts.reduce((sum, { weight }) => sum + weight, 0)
  let [parts, rows] = [0, 0]
  const press = createPagePress(pdf, document, typeface, () => {
    rows += 1
    onProgress(Math.min(parts + rows, all) / (all + 1))
  })
  for (const { weight, make, closer = [], goesOn = false } of document.parts) {
    press.print([make, ...closer], goesOn)
    parts += weight
    rows = 0
    onProgress(parts / (all + 1))
  }
  press.finish()
  await written
  return sink.bytes()
}
