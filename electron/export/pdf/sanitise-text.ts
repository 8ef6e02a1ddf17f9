import { eastAsianRanges } from '#shared/charts/fit-text.ts'
import { lettersOf } from '#shared/charts/letters.ts'

/** Stands for a letter that the font doesn't have: visible, so that nobody takes the text for whole. */
const substitute = '□'

const invisible = /[^\P{C}\n\p{Cn}\p{Co}]|[\u{fe00}-\u{fe0f}]|[\u{e0100}-\u{e01ef}]/gu

/** They have no letter of their own. */
function isJoiner(letter: string): boolean {
  return letter === '\u200c' || letter === '\u200d'
}

function shapes(mark: string, before: string): boolean {
  if (mark === '\u200d' && /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u.test(before)) return true
  return (mark === '\u200c' || mark === '\u200d') && /[\p{Script=Arabic}\p{Script=Devanagari}]$/u.test(before)
}

const zeroWidthSpace = '\u200b'

/**
 * Text as the PDF writer can take it: it prints control characters, soft hyphens and letters without a font as boxes.
 * @param has whether a font has a letter
 * @param lost gathers the code points that had to be substituted
 */
export function sanitiseText(text: string, has: (codePoint: number) => boolean, lost: Set<number>): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/\t/gu, ' ')
    // Ligatures that come with text copied from documents.
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    // Controls, soft hyphens, joiners, variation selectors, direction marks, tags: they have no shape of their own. Joiners
    // stay where they shape the letters beside them: in pictures of several, in Arabic and in Indic scripts.
    .replace(invisible, (mark, at: number, whole: string) =>
      shapes(mark, whole.slice(Math.max(0, at - 4), at)) ? mark : '',
    )
  let printable = ''
  for (const letter of clean) {
    const codePoint = letter.codePointAt(0) ?? 0
    if (letter === '\n' || isJoiner(letter) || has(codePoint)) printable += letter
    else {
      lost.add(codePoint)
      printable += substitute
    }
  }
  return printable
}

/** What lines don't break in by themselves: East Asian letters may be parted anywhere but at some marks, which writers know. */
const longToken = new RegExp(`[^\\s${eastAsianRanges}]{8,}`, 'gu')

/**
 * Lets tokens that are too wide for their column break anywhere, by a space without width every few letters; a column would
 * otherwise grow off the page without a word. Letters with their marks and joined emoji stay whole.
 */
export function breakLongTokens(text: string, maxWidth: number, widthOf: (token: string) => number): string {
  return text.replace(longToken, (token) =>
    widthOf(token) <= maxWidth ? token : lettersOf(token).map(eachFourth).join(''),
  )
}

function eachFourth(letter: string, index: number): string {
  return index > 0 && index % 4 === 0 ? zeroWidthSpace + letter : letter
}
