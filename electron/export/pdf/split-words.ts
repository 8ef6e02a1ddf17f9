import { hasLeftward, levelsOf, levelsOfFields } from '../bidi-text.ts'
import { splitByLevel, type Typeface } from '../typeface.ts'
import type { Word } from './words.ts'

/** Nearly all texts: nothing is to be done, and nothing made for it. */
function isPlain(text: string, runs: Typeface['runs']): boolean {
  if (hasLeftward(text)) return false
  return runs(text).every(({ family }) => family === null)
}

type Item = string | { readonly text?: unknown; readonly isField?: boolean }

/** Words parted where their font or their direction changes. @param texts what they were broken from */
export function splitWords(texts: readonly Item[], words: Word[], { runs }: Typeface): Word[] {
  if (words.every(({ text }) => isPlain(text, runs))) return words
  const own = texts.map((item) => String((typeof item === 'string' ? item : item.text) ?? ''))
  const whole = own.join('')
  const areFields = texts.some((item) => typeof item === 'object' && item.isField === true)
  const inLines = words.some((word) => word.inLines === true)
  const inOne = () => levelsOf(inLines ? whole.replaceAll('\n', ' ') : whole)
  const levels = !hasLeftward(whole) ? null : areFields ? levelsOfFields(own) : inOne()
  let at = 0
  return words.flatMap((word) => {
    const start = at
    at += word.text.length
    if (word.lineEnd === true && whole[at] === '\n') at += 1
    const parts =
      levels === null ? [{ text: word.text, level: 0 }] : splitByLevel(word.text, (i) => levels.at(start + i))
    const pieces = parts.flatMap(({ text, level }) =>
      (level % 2 === 0 ? [text] : text.split(/(?<= )/u)).flatMap((piece) =>
        runs(piece).map((run) => ({ ...run, level })),
      ),
    )
    const [first] = pieces
    if (first === undefined || (levels === null && pieces.length === 1 && first.family === null)) return [word]
    const leftwardParagraph = levels !== null && levels.paragraphAt(start) % 2 === 1
    return pieces.map(({ text, family, level }, index): Word => {
      const { lineEnd, noNewLine, ...style } = word
      const isLast = index === pieces.length - 1
      return {
        ...style,
        text,
        ...(family === null ? {} : { font: family }),
        // A single picture of several code units is not to be broken in two.
        ...(family === 'Emoji' && text.length < 16 ? { noWrap: true } : {}),
        ...(levels === null ? {} : { level, leftwardParagraph }),
        ...(isLast
          ? { ...(lineEnd === true ? { lineEnd } : {}), ...(noNewLine === true ? { noNewLine } : {}) }
          : { noNewLine: true }),
      }
    })
  })
}
