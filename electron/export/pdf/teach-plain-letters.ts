import documentModule from 'pdfmake/js/PDFDocument.js'
import { setPlainly } from '../plain-letters.ts'
import { family } from './typesetter.ts'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const PDFDocument = 'default' in documentModule ? documentModule.default : documentModule

type Opened = ReturnType<typeof PDFDocument.prototype.provideFont>

let taught = false
const remembering = new WeakSet<Opened>()

/** Makes pdfmake lay out Inter as our own measuring does, and every text with features of the font only once. */
export function teachPlainLetters(): void {
  if (taught) return
  taught = true
  const { provideFont } = PDFDocument.prototype
  PDFDocument.prototype.provideFont = function (name, ...style) {
    const opened = provideFont.call(this, name, ...style)
    if (name === family) setPlainly(opened.font)
    if (!remembering.has(opened)) remember(opened)
    return opened
  }
}

/** pdfkit remembers the words it has laid out, but none with features such as tabular figures: all figures of a document. */
function remember(opened: Opened): void {
  remembering.add(opened)
  const layout = opened.layout.bind(opened)
  const known = new Map<string, unknown>()
  opened.layout = (text, features, ...rest) => {
    if (!Array.isArray(features)) return layout(text, features, ...rest)
    const key = `${features.join()} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const run = layout(text, features, ...rest)
    known.set(key, run)
    return run
  }
}
