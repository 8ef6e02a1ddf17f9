import type { Measure } from './scene.ts'

const ellipsis = '…'

/** Text as written in a box: the font it has there. */
export type Type = { readonly size: number; readonly weight: 400 | 600 }

/** The text itself if it fits into `maxWidth`, else its beginning with an ellipsis; nothing if not even that fits. */
export function fitText(text: string, maxWidth: number, type: Type, measure: Measure): string {
  const width = (part: string) => measure(part, type.size, type.weight)
  const whole = text.replace(/\s+/gu, ' ').trim()
  if (width(whole) <= maxWidth) return whole
  const letters = Array.from(whole)
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

/** Lines of a text, broken at spaces, else within a word. What exceeds `maxLines` ends in an ellipsis on the last line. */
export function wrapText(text: string, maxWidth: number, maxLines: number, type: Type, measure: Measure): string[] {
  const width = (part: string) => measure(part, type.size, type.weight)
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const lines: string[] = []
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (width(longer) <= maxWidth) {
      line = longer
      continue
    }
    const rest = words.slice(index).join(' ')
    if (lines.length === maxLines - 1)
      return [...lines, fitText(line === '' ? rest : `${line} ${rest}`, maxWidth, type, measure)]
    if (line !== '') lines.push(line)
    line = word
    while (width(line) > maxWidth && line.length > 1) {
      if (lines.length >= maxLines - 1)
        return [...lines, fitText([line, ...words.slice(index + 1)].join(' '), maxWidth, type, measure)]
      const head = breakWord(line, maxWidth, width)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** As much of a word as fits, at least one letter. */
function breakWord(word: string, maxWidth: number, width: (text: string) => number): string {
  const letters = Array.from(word)
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
  const widest = text.split(/\s+/u).reduce((most, word) => Math.max(most, measure(word, type.size, type.weight)), 0)
  return widest <= maxWidth ? type.size : Math.max(type.size * 0.75, (type.size * maxWidth) / widest)
}
