/** Stands for a letter that the font doesn't have: visible, so that nobody takes the text for whole. */
const substitute = '□'

const zeroWidthSpace = '\u200b'

/**
 * Text as the PDF writer can take it. It knows no fallback font and prints control characters and soft hyphens as boxes. The
 * order of words in right-to-left scripts is not its business either: the font has no letters for them, so they are substituted.
 * @param has whether the font has a letter
 * @param lost gathers the code points that had to be substituted
 */
export function sanitiseText(text: string, has: (codePoint: number) => boolean, lost: Set<number>): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/\t/gu, ' ')
    // Controls, soft hyphens, joiners, variation selectors, direction marks, tags: they have no shape of their own.
    .replace(/[^\P{C}\n\p{Cn}\p{Co}]|[\u{fe00}-\u{fe0f}]|[\u{e0100}-\u{e01ef}]/gu, '')
  let printable = ''
  for (const letter of clean) {
    const codePoint = letter.codePointAt(0) ?? 0
    if (letter === '\n' || has(codePoint)) printable += letter
    else {
      lost.add(codePoint)
      printable += substitute
    }
  }
  return printable
}

/**
 * Lets tokens that are too wide for their column break anywhere, by a space without width every few letters; a column would
 * otherwise grow off the page without a word. Pairs of surrogates stay together.
 */
export function breakLongTokens(text: string, maxWidth: number, widthOf: (token: string) => number): string {
  return text.replace(/\S{8,}/gu, (token) =>
    widthOf(token) <= maxWidth ? token : (token.match(/\P{M}\p{M}*/gu) ?? [token]).map(eachFourth).join(''),
  )
}

function eachFourth(letter: string, index: number): string {
  return index > 0 && index % 4 === 0 ? zeroWidthSpace + letter : letter
}
