import { LayoutBuilder, Line, TextBreaker, TextInlines } from './pdfmake-parts.ts'
import { type Joint, jointsOf } from './whole-figures.ts'
import type { Inline, Word } from './words.ts'

let taught = false

/**
 * pdfmake ends a line wherever a text may be parted: after the dash of “0–100”, between a figure and its range in brackets, or within a date.
 * This teaches it to set them as one word, and to take it apart again where it is wider than its column. A text that names the
 * next one, as a field its value, stays with the beginning of it. To be taught after what looks at the letters of words, and
 * before what measures them.
 */
export function teachWholeFigures(): void {
  if (taught) return
  taught = true
  const { getBreaks } = TextBreaker.prototype
  TextBreaker.prototype.getBreaks = function (texts, styles) {
    const words = getBreaks.call(this, texts, styles)
    const whole = words.some(({ text }) => /\d/u.test(text)) ? withWholeFigures(words) : words
    keepNames(whole)
    return whole
  }
  const { buildNextLine } = LayoutBuilder.prototype
  const seen = new WeakSet<object>()
  LayoutBuilder.prototype.buildNextLine = function (node) {
    const inlines = node._inlines
    if (inlines !== undefined && !seen.has(inlines)) {
      seen.add(inlines)
      const width = this.writer.context().availableWidth
      for (let at = inlines.length - 1; at >= 0; at -= 1) {
        const inline = inlines[at]
        if (inline?.figure !== undefined && inline.width - inline.trailingCut > width)
          inlines.splice(at, 1, ...takenApart(inline, inline.figure, width))
      }
    }
    return buildNextLine.call(this, node)
  }
  // pdfmake takes the spaces between words that stay together off their width: the last one would then be cut in two.
  Line.prototype.hasEnoughSpaceForInline = function (inline, next = []) {
    if (this.inlines.length === 0) return true
    if (this.newLineForced === true) return false
    let [width, last] = [inline.width, inline]
    for (let at = 0; last.noNewLine === true; at += 1) {
      const following = next[at]
      if (following === undefined) break
      width += following.width
      last = following
    }
    return this.inlineWidths + width - this.leadingCut - last.trailingCut <= this.maxWidth
  }
}

/** A longer name may be parted within. */
const longestName = 40

/** A text that names the next one stays with its first word, and stays whole where it is short. */
function keepNames(words: readonly Word[]): void {
  for (let at = 0; at < words.length; at += 1) {
    const start = at
    while (words[at]?.namesNext === true) at += 1
    const name = words.slice(start, at)
    const isShort = name.reduce((sum, { text }) => sum + text.length, 0) <= longestName
    for (const word of isShort ? name : name.slice(-1)) word.noNewLine = true
  }
}

/** What a word was put together from. */
export type Figure = { readonly parts: readonly string[]; readonly joints: readonly Joint[] }

function withWholeFigures(words: readonly Word[]): Word[] {
  const joints = jointsOf(words.map(({ text }) => text))
  const whole: Word[] = []
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    const inDate = before?.isDate === true && word.isDate === true
    const [last, joint] = [whole.at(-1), inDate ? 'loose' : (joints[at - 1] ?? 'none')]
    if (last === undefined || before === undefined || joint === 'none' || !sameStyle(before, word)) {
      // A date in letters of two fonts is not one word, but of one line.
      if (inDate && last !== undefined) last.noNewLine = true
      whole.push(word)
      continue
    }
    const { parts, joints: own } = last.figure ?? { parts: [last.text], joints: [] }
    whole[whole.length - 1] = {
      ...word,
      text: last.text + word.text,
      figure: { parts: [...parts, word.text], joints: [...own, joint] },
    }
  }
  return whole
}

/** Words on two lines, in other letters or on other ground are not one. */
function sameStyle(before: Word, word: Word): boolean {
  if (before.lineEnd === true || before.noNewLine === true) return false
  const styleOf = ({ text, lineEnd, noNewLine, figure, ...style }: Word): string => JSON.stringify(style)
  return styleOf(before) === styleOf(word)
}

/** A word as those it was put together from: before its bracket, or between all of them where that is not enough. */
function takenApart(inline: Inline, { parts, joints }: Figure, width: number): Inline[] {
  const pieces = parts.reduce<string[][]>((groups, part, at) => {
    if (at === 0 || joints[at - 1] === 'loose') groups.push([part])
    else groups.at(-1)?.push(part)
    return groups
  }, [])
  const measurer = new TextInlines(null)
  const widthOf = (text: string): number => measurer.widthOfText(text, inline)
  const texts = pieces.flatMap((own) => (widthOf(own.join('').trimEnd()) <= width ? [own.join('')] : own))
  const { figure, lineEnd, noNewLine, ...style } = inline
  return texts.map((text, at) => ({
    ...style,
    text,
    width: widthOf(text),
    leadingCut: widthOf(/^\s*/u.exec(text)?.[0] ?? ''),
    trailingCut: widthOf(/\s*$/u.exec(text)?.[0] ?? ''),
    ...(at === texts.length - 1
      ? { ...(lineEnd === undefined ? {} : { lineEnd }), ...(noNewLine === undefined ? {} : { noNewLine }) }
      : {}),
  }))
}
