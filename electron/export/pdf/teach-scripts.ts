import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import documentModule from 'pdfmake/js/PDFDocument.js'
import breakerModule from 'pdfmake/js/TextBreaker.js'
import type { FontFiles } from '../fonts.ts'
import type { Typeface } from '../typeface.ts'
import { writeExactly } from './exact-text.ts'
import { splitWords } from './split-words.ts'
import { turn } from './turn-line.ts'
import type { Word } from './words.ts'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const LayoutBuilder = 'default' in layoutModule ? layoutModule.default : layoutModule
const PDFDocument = 'default' in documentModule ? documentModule.default : documentModule
const TextBreaker = 'default' in breakerModule ? breakerModule.default : breakerModule

type Taught = { readonly typeface: Typeface; readonly fallbacks: FontFiles['fallbacks'] }

let current: Taught | null = null
let taught = false

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
