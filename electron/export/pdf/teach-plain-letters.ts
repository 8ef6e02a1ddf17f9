import documentModule from 'pdfmake/js/PDFDocument.js'
import { setPlainly } from '../plain-letters.ts'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const PDFDocument = 'default' in documentModule ? documentModule.default : documentModule

let taught = false

/** Makes pdfmake lay out the fonts it opens as our own measuring does. */
export function teachPlainLetters(): void {
  if (taught) return
  taught = true
  const { provideFont } = PDFDocument.prototype
  PDFDocument.prototype.provideFont = function (...which) {
    const opened = provideFont.apply(this, which)
    setPlainly(opened.font)
    return opened
  }
}
