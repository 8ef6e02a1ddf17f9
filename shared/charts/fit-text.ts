import { endsInDate, wordsAndDates } from './dates-in-text.ts'
import { firstLetters } from './letters.ts'
import type { Measure } from './scene.ts'

const ellipsis = '…'

/** Letters between which a line may break without a space, as part of a class of letters. */
export const eastAsianRanges =
  '\\u2e80-\\u303f\\u3041-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff01-\\uff60\\u{20000}-\\u{3ffff}'

const hasEastAsian = new RegExp(`[${eastAsianRanges}]`, 'u')
/** Before and after such a letter, but not before a mark that ends something or after one that begins something. */
const eastAsianBreak = new RegExp(
  `(?:(?<=[${eastAsianRanges}])|(?=[${eastAsianRanges}]))(?<![「『（［｛〈《【〔“‘(\\[])(?![」』）］｝〉》】〕、。，．・：；？！ー々ゝゞ”’)\\].,!?ぁぃぅぇぉっゃゅょァィゥェォッャュョ])`,
  'u',
)

/** A word in the parts that lines may break between without a space: East Asian letters one by one; most words are one part. */
export function eastAsianParts(word: string): readonly string[] {
  return hasEastAsian.test(word) ? word.split(eastAsianBreak) : [word]
}

/** A text as parts that stay on a line: words, dates that fit, and East Asian letters one by one. `glue` stands before each but at the beginning of a line. */
function unbroken(text: string, fits: (date: string) => boolean): { readonly part: string; readonly glue: '' | ' ' }[] {
  return wordsAndDates(text, fits).flatMap((word) =>
    eastAsianParts(word)
      .filter((part) => part !== '')
      .map((part, index) => ({ part, glue: index === 0 ? (' ' as const) : ('' as const) })),
  )
}

/** Dates may be parted there. */
const anyDate = (): boolean => false

/** Text as written in a box: the font it has there. */
export type Type = { readonly size: number; readonly weight: 400 | 600 }

/** The text itself if it fits into `maxWidth`, else its beginning with an ellipsis; nothing if not even that fits. */
export function fitText(text: string, maxWidth: number, type: Type, measure: Measure): string {
  const width = (part: string) => measure(part, type.size, type.weight)
  const whole = text.replace(/\s+/gu, ' ').trim()
  if (width(whole) <= maxWidth) return whole
  const letters = firstLetters(whole, (part) => width(part) <= maxWidth)
  let fits = 0
  let tooMany = letters.length
  while (fits + 1 < tooMany) {
    const middle = (fits + tooMany) >> 1
    if (width(shortened(letters, middle)) <= maxWidth) fits = middle
    else tooMany = middle
  }
  if (fits > 0) return shortened(letters, fits)
  return width(ellipsis) <= maxWidth ? ellipsis : ''
}

function shortened(letters: readonly string[], count: number): string {
  return letters.slice(0, count).join('').trimEnd() + ellipsis
}

/** Lines of a text, broken at spaces and between East Asian letters, else within a word. What exceeds `maxLines` ends in an ellipsis on the last line. */
export function wrapText(text: string, maxWidth: number, maxLines: number, type: Type, measure: Measure): string[] {
  const width = (part: string) => measure(part, type.size, type.weight)
  const words = unbroken(text, (date) => width(date) <= maxWidth)
  const joined = (start: string, from: number) =>
    words.slice(from).reduce((line, { part, glue }) => (line === '' ? part : line + glue + part), start)
  const lines: string[] = []
  let line = ''
  for (const [index, { part: word, glue }] of words.entries()) {
    const longer = line === '' ? word : line + glue + word
    if (width(longer) <= maxWidth) {
      line = longer
      continue
    }
    if (lines.length === maxLines - 1) return [...lines, fitText(joined(line, index), maxWidth, type, measure)]
    if (line !== '') lines.push(line)
    line = word
    while (width(line) > maxWidth && line.length > 1) {
      if (lines.length >= maxLines - 1) return [...lines, fitText(joined(line, index + 1), maxWidth, type, measure)]
      const head = breakWord(line, maxWidth, width)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line !== '') lines.push(line)
  return accompanied(lines, text, (last) => width(last) <= maxWidth)
}

/** No last word alone on its line: one from the line before goes along, where that keeps two at least. */
function accompanied(lines: string[], text: string, fits: (line: string) => boolean): string[] {
  const [before = '', last = ''] = lines.slice(-2)
  const at = before.lastIndexOf(' ')
  const together = `${before.slice(at + 1)} ${last}`
  const isAlone = lines.length > 1 && !last.includes(' ') && before.indexOf(' ') < at
  // Lines that part without a space are none of words: they stay as they are.
  if (!isAlone || endsInDate(before) || !fits(together) || !text.replace(/\s+/gu, ' ').includes(`${before} ${last}`))
    return lines
  return [...lines.slice(0, -2), before.slice(0, at), together]
}

/** The lines of a text where all of it has room and no word is broken; else null. */
export function wholeLines(
  text: string,
  maxWidth: number,
  maxLines: number,
  type: Type,
  measure: Measure,
): readonly string[] | null {
  if (unbroken(text, anyDate).some(({ part }) => measure(part, type.size, type.weight) > maxWidth)) return null
  const lines = wrapText(text, maxWidth, maxLines, type, measure)
  const bare = (written: string): string => written.replace(/\s+/gu, '')
  return bare(lines.join('')) === bare(text) ? lines : null
}

/** As much of a word as fits, at least one letter. */
function breakWord(word: string, maxWidth: number, width: (text: string) => number): string {
  const letters = firstLetters(word, (part) => width(part) <= maxWidth)
  let fits = 1
  let tooMany = letters.length
  while (fits + 1 < tooMany) {
    const middle = (fits + tooMany) >> 1
    if (width(letters.slice(0, middle).join('')) <= maxWidth) fits = middle
    else tooMany = middle
  }
  return letters.slice(0, fits).join('')
}

/** The width of the widest line. */
export function widestLine(lines: readonly string[], type: Type, measure: Measure): number {
  return lines.reduce((widest, line) => Math.max(widest, measure(line, type.size, type.weight)), 0)
}

/** The size, at most the type's, at which the longest word of a text stays in one piece; no smaller than three quarters of it. */
export function sizeForWords(text: string, maxWidth: number, type: Type, measure: Measure): number {
  const widest = unbroken(text, anyDate).reduce(
    (most, { part }) => Math.max(most, measure(part, type.size, type.weight)),
    0,
  )
  return widest <= maxWidth ? type.size : Math.max(type.size * 0.75, (type.size * maxWidth) / widest)
}

/**
 * The size, at most the type's, at which all of a text has room in a box without a word in two pieces; no smaller than `least` of it.
 * Where there is none, the size at which words stay whole.
 */
export function sizeForBlock(
  text: string,
  box: { readonly width: number; readonly height: number; readonly lineHeight: number; readonly least: number },
  type: Type,
  measure: Measure,
): number {
  const words = sizeForWords(text, box.width, type, measure)
  for (let size = words; size >= type.size * box.least; size -= type.size * 0.04) {
    const most = Math.max(1, Math.floor(box.height / (size * box.lineHeight)))
    if (wholeLines(text, box.width, most, { ...type, size }, measure) !== null) return size
  }
  return words
}
