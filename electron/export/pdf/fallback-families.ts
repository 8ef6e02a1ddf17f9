import { type FontFiles, fileIn } from '../fonts.ts'

/** The families behind Inter, as pdfmake registers them. */
export function fallbackFamilies(
  files: FontFiles,
): Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>> {
  return Object.fromEntries(
    files.fallbacks.map(({ family }) => {
      const [normal, bold] = [fileIn(files, family, 400), fileIn(files, family, 600)]
      return [family, { normal, bold, italics: normal, bolditalics: bold }]
    }),
  )
}
