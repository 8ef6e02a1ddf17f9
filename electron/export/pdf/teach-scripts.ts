import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import documentModule from 'pdfmake/js/PDFDocument.js'
import breakerModule from 'pdfmake/js/TextBreaker.js'
import { hasLeftward, inVisualOrder, levelsOf, levelsOfFields } from '../bidi-text.ts'
import { type FontFiles, fileIn } from '../fonts.ts'
import { splitByLevel, type Typeface } from '../typeface.ts'
import { leftwardFont, writeExactly } from './exact-text.ts'
import type { Figure } from './teach-whole-figures.ts'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const LayoutBuilder = 'default' in layoutModule ? layoutModule.default : layoutModule
const PDFDocument = 'default' in documentModule ? documentModule.default : documentModule
const TextBreaker = 'default' in breakerModule ? breakerModule.default : breakerModule

type Taught = { readonly typeface: Typeface; readonly fallbacks: FontFiles['fallbacks'] }

/** A word as pdfmake breaks texts into. */
export type Word = {
  text: string
  lineEnd?: boolean
  /** Not to be parted from the next. */
  noNewLine?: boolean
  noWrap?: boolean
  font?: string
  level?: number
  leftwardParagraph?: boolean
  /** What it was put together from, where it is a figure with what belongs to it. */
  figure?: Figure
  /** Of a text that is not to be parted from the next one. */
  namesNext?: boolean
  /** Of a text whose line ends are no ends of paragraphs: it was broken into lines before. */
  inLines?: boolean
  /** Of a text that is a field beside others: its direction is its own affair. */
  isField?: boolean
  /** Of a text that is a date: its words are not to be parted. */
  isDate?: boolean
}

let current: Taught | null = null
let taught = false

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

/**
 * Teaches pdfmake 0.3.11 what it does not know: that letters its font lacks come from another one, and that some scripts are
 * read from right to left. Words are split where the font or the direction changes, before they are measured; each line is
 * put into the order in which it is seen when it is full. Like tagging it reaches into pdfmake's insides.
 */
export function teachScripts(typeface: Typeface, fallbacks: FontFiles['fallbacks']): void {
  current = { typeface, fallbacks }
  if (taught) return
  taught = true
  const { getBreaks } = TextBreaker.prototype
  TextBreaker.prototype.getBreaks = function (texts, styles) {
    const words = withSigns(getBreaks.call(this, texts, styles))
    return current === null ? words : splitWords(texts, words, current.typeface)
  }
  const { buildNextLine } = LayoutBuilder.prototype
  LayoutBuilder.prototype.buildNextLine = function (node) {
    const line = buildNextLine.call(this, node)
    if (line?.inlines.some(({ level = 0, leftwardParagraph }) => level > 0 || leftwardParagraph === true)) turn(line)
    return line
  }
  const { font } = PDFDocument.prototype
  PDFDocument.prototype.font = function (file, ...rest) {
    font.call(this, file, ...rest)
    if (current?.fallbacks.some(({ regular, strong }) => file === regular || file === strong) === true) {
      writeExactly(this._font)
      // Lines are as high as Inter has them: boxes are measured so.
      Object.assign(this._font, interMetrics)
    }
    return this
  }
}

/** A minus stays with its amount: a line would end between “-” and “£5”. */
function withSigns(words: Word[]): Word[] {
  words.forEach((word, index) => {
    if (/^[([≈~<>≤≥±]*[-−]$/.test(word.text) && /^[\p{Sc}\d]/u.test(words[index + 1]?.text ?? '')) word.noNewLine = true
  })
  return words
}

const interMetrics = { ascender: 968.75, descender: -241.2109375, lineGap: 0 }

/** Nearly all texts: nothing is to be done, and nothing made for it. */
function isPlain(text: string, runs: Typeface['runs']): boolean {
  if (hasLeftward(text)) return false
  return runs(text).every(({ family }) => family === null)
}

type Item = string | { readonly text?: unknown; readonly isField?: boolean }

function splitWords(texts: readonly Item[], words: Word[], { runs }: Typeface): Word[] {
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

/** A word that is measured, on its line. */
export type Inline = Word & {
  x: number
  width: number
  leadingCut: number
  trailingCut: number
  alignment: string
}
export type Line = {
  inlines: Inline[]
  inlineWidths: number
  leadingCut: number
  trailingCut: number
  readonly getHeight: () => number
}

function turn(line: Line): void {
  withoutOuterSpace(line)
  let x = 0
  line.inlines = inVisualOrder(line.inlines.map((inline) => Object.assign(inline, { level: inline.level ?? 0 })))
  for (const inline of line.inlines) {
    inline.x = x
    x += inline.width
    const drawn = inline as unknown as { font: Parameters<typeof leftwardFont>[0] }
    if (inline.level !== undefined && inline.level % 2 === 1) drawn.font = leftwardFont(drawn.font)
    if (inline.leftwardParagraph === true && inline.noWrap !== true && inline.alignment === 'left')
      inline.alignment = 'right'
  }
}

/** Spaces at the ends of a line take no room, wherever the end is seen. */
function withoutOuterSpace(line: Line): void {
  const [first, last] = [line.inlines[0], line.inlines.at(-1)]
  if (first === undefined || last === undefined) return
  const cut = (inline: Inline, width: number, text: string): void => {
    inline.text = text
    inline.width -= width
    line.inlineWidths -= width
  }
  if (line.leadingCut > 0) cut(first, line.leadingCut, first.text.trimStart())
  if (line.trailingCut > 0 && last.text !== '') cut(last, line.trailingCut, last.text.trimEnd())
  for (const inline of [first, last]) Object.assign(inline, { leadingCut: 0, trailingCut: 0 })
  line.leadingCut = 0
  line.trailingCut = 0
}
