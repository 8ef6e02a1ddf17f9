import documentModule from 'pdfmake/js/PDFDocument.js'
import { setPlainly } from '../plain-letters.ts'
import type { OpenedFont } from './pdfmake-types.ts'
import { family } from './typesetter.ts'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const PDFDocument = 'default' in documentModule ? documentModule.default : documentModule

let taught = false
const remembering = new WeakSet<OpenedFont>()

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

/** Each word that is remembered takes some kilobytes. */
const mostRemembered = 10_000

/**
 * pdfkit remembers all words it has laid out, but none with features such as tabular figures: all figures of a document. This
 * remembers both, and no more than it takes to set a text.
 */
function remember(opened: OpenedFont): void {
  remembering.add(opened)
  const { layout, layoutRun } = opened
  const known = new Map<string, unknown>()
  const remembered = (text: string, features?: unknown): unknown => {
    const key = `${Array.isArray(features) ? features.join() : ''} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= mostRemembered) known.clear()
    const run = layoutRun.call(opened, text, features)
    known.set(key, run)
    return run
  }
  opened.layoutCached = remembered
  opened.layout = (text, features, ...rest) =>
    Array.isArray(features) ? remembered(text, features) : layout.call(opened, text, features, ...rest)
}
