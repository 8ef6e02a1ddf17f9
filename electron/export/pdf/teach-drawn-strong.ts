import type { FallbackFamily } from '../fallback-fonts.ts'
import { PDFDocument } from './pdfmake-parts.ts'
import type { OpenedFont } from './pdfmake-types.ts'

/** Scripts whose strong letters do not ship, since they would double what does. */
const scripts: ReadonlySet<string> = new Set<FallbackFamily>(['Japanese', 'Korean', 'Chinese'])
/** How wide the edge of letters is drawn, as a share of their size: a little, else fine strokes run together. */
export const edge = 0.028

const strongOf = new WeakMap<OpenedFont, OpenedFont>()
const drawn = Symbol('drawn strong')

let taught = false

/** Teaches pdfmake to set headings in scripts without strong letters in regular ones whose edges are drawn, too. */
export function teachDrawnStrong(): void {
  if (taught) return
  taught = true
  const { provideFont, text } = PDFDocument.prototype
  PDFDocument.prototype.provideFont = function (family, bold, italics) {
    const font = provideFont.call(this, family, bold, italics)
    return bold && scripts.has(family) ? strong(font) : font
  }
  PDFDocument.prototype.text = function (words, x, y, options) {
    if (!isDrawnStrong(this._font)) return text.call(this, words, x, y, options)
    this.save()
    this.lineWidth(this._fontSize * edge)
    this.strokeColor(...this._fillColor)
    text.call(this, words, x, y, { ...options, fill: true, stroke: true })
    this.restore()
    return this
  }
}

/** Whether the edges of a font's letters are drawn. What was made of such a font is one, too. */
export function isDrawnStrong(font: object): boolean {
  return (font as { [drawn]?: true })[drawn] === true
}

/** The same font, embedded once, that is told apart when it is drawn. */
function strong(font: OpenedFont): OpenedFont {
  const known = strongOf.get(font)
  if (known !== undefined) return known
  const own = Object.create(font, { ref: { value: () => font.ref() }, [drawn]: { value: true } }) as OpenedFont
  strongOf.set(font, own)
  return own
}
