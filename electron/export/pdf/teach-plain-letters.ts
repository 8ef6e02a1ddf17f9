import documentModule from 'pdfmake/js/PDFDocument.js'
import { setPlainly } from '../plain-letters.ts'
import { family } from './typesetter.ts'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const PDFDocument = 'default' in documentModule ? documentModule.default : documentModule

let taught = false

/** Makes pdfmake lay out Inter as our own measuring does. */
export function teachPlainLetters(): void {
  if (taught) return
  taught = true
  const { provideFont } = PDFDocument.prototype
  PDFDocument.prototype.provideFont = function (name, ...style) {
    const opened = provideFont.call(this, name, ...style)
    if (name === family) setPlainly(opened.font)
    return opened
  }
}
