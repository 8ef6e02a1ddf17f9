import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { FontFiles } from '../fonts.ts'
import type { Typeface } from '../typeface.ts'
import { teachTagging } from './tagging.ts'
import { teachPlainLetters } from './teach-plain-letters.ts'
import { teachQuickWords } from './teach-quick-words.ts'
import { fallbackFamilies, teachScripts } from './teach-scripts.ts'
import { teachWholeRows } from './teach-whole-rows.ts'
import { family } from './typesetter.ts'

/**
 * Lays a document out and gives its bytes; the same definition gives the same bytes. pdfmake is one for the whole process, so
 * its fonts and policies are set anew each time: no address is ever fetched, no file read but the fonts.
 * @param onProgress the share of drawing that is done, 0 to 1
 */
export async function printPdf(
  definition: TDocumentDefinitions,
  fonts: FontFiles,
  typeface: Typeface,
  onProgress: (share: number) => void,
): Promise<Uint8Array> {
  teachTagging()
  teachPlainLetters()
  teachScripts(typeface, fonts.fallbacks)
  teachQuickWords()
  teachWholeRows()
  const behind = fallbackFamilies(fonts)
  const allowed = new Set([
    fonts.regular,
    fonts.strong,
    ...Object.values(behind).flatMap((font) => Object.values(font)),
  ])
  const printer = pdfmake as unknown as Printer
  printer.setUrlAccessPolicy(() => false)
  printer.setLocalAccessPolicy((path) => allowed.has(path))
  printer.setFonts({
    ...behind,
    [family]: { normal: fonts.regular, bold: fonts.strong, italics: fonts.regular, bolditalics: fonts.strong },
  })
  printer.setProgressCallback(onProgress)
  return printer.createPdf(definition).getBuffer()
}

/** What we use of pdfmake on Node; its types describe the browser. */
type Printer = {
  readonly setUrlAccessPolicy: (allows: (url: string) => boolean) => void
  readonly setLocalAccessPolicy: (allows: (path: string) => boolean) => void
  readonly setFonts: (
    fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>,
  ) => void
  readonly setProgressCallback: (callback: (share: number) => void) => void
  readonly createPdf: (definition: TDocumentDefinitions) => { readonly getBuffer: () => Promise<Uint8Array> }
}
