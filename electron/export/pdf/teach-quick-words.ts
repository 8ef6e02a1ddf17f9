import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import inlinesModule from 'pdfmake/js/TextInlines.js'
import type { Inline, Word } from './words.ts'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const LayoutBuilder = 'default' in layoutModule ? layoutModule.default : layoutModule
const TextInlines = 'default' in inlinesModule ? inlinesModule.default : inlinesModule

let taught = false

/**
 * pdfmake looks up two dozen properties of style for each word and draws each word by itself. This teaches it to look them up
 * once for all words of a run, and to draw words that stand beside each other in the same letters as one. It is to be taught
 * after what looks at single words.
 */
export function teachQuickWords(): void {
  if (taught) return
  taught = true
  const { measure } = TextInlines.prototype
  TextInlines.prototype.measure = function (words, styles) {
    let before: { readonly own: Word; readonly style: object } | null = null
    for (const word of words) {
      if (before === null || !sameStyle(word, before.own)) {
        const own = { ...word }
        measure.call(this, [word], styles)
        before = { own, style: styleOf(word) }
      } else measureIn(before.style, word, this)
    }
    return words
  }
  const { buildNextLine } = LayoutBuilder.prototype
  LayoutBuilder.prototype.buildNextLine = function (node) {
    const line = buildNextLine.call(this, node)
    if (line !== null && line.inlines.length > 1) line.inlines = joined(line.inlines)
    return line
  }
}

/** What a word has for itself; all else is its style. */
const ofWord: ReadonlySet<string> = new Set([
  'text',
  'lineEnd',
  'noNewLine',
  'figure',
  'width',
  'leadingCut',
  'trailingCut',
])

function sameStyle(word: object, other: object): boolean {
  const [one, two] = [word as Record<string, unknown>, other as Record<string, unknown>]
  for (const key in one) if (!ofWord.has(key) && one[key] !== two[key]) return false
  for (const key in two) if (!ofWord.has(key) && !(key in one)) return false
  return true
}

function styleOf(measured: object): object {
  return Object.fromEntries(Object.entries(measured).filter(([key]) => !ofWord.has(key)))
}

type Measurer = { readonly widthOfText: (text: string, inline: object) => number }

function measureIn(style: object, word: Word, measurer: Measurer): void {
  const inline = Object.assign(word as Inline, style)
  const width = (text: string | undefined): number => (text === undefined ? 0 : measurer.widthOfText(text, inline))
  inline.width = width(inline.text)
  inline.leadingCut = width(/^\s+/u.exec(inline.text)?.[0])
  inline.trailingCut = width(/\s+$/u.exec(inline.text)?.[0])
}

/** Words that follow each other in the same style, with a space between, as one. Words that were turned stay as they are. */
function joined(inlines: readonly Inline[]): Inline[] {
  const parts: Inline[] = []
  for (const inline of inlines) {
    const last = parts.at(-1)
    if (last !== undefined && goesOn(last, inline))
      parts[parts.length - 1] = {
        ...last,
        text: last.text + inline.text,
        width: last.width + inline.width,
        trailingCut: inline.trailingCut,
      }
    else parts.push(inline)
  }
  return parts
}

const sameInBoth = ['font', 'fontSize', 'color', 'opacity', 'height'] as const
const alone = [
  ...['decoration', 'background', 'fontFeatures', 'characterSpacing', 'sup', 'sub', 'level', 'leftwardParagraph'],
  ...['link', 'linkToPage', 'linkToDestination', '_pageRef', '_tocItemRef'],
]

function goesOn(last: Inline, next: Inline): boolean {
  const [one, two] = [last as unknown as Record<string, unknown>, next as unknown as Record<string, unknown>]
  return (
    last.text.endsWith(' ') &&
    Math.abs(last.x + last.width - next.x) < 0.001 &&
    last.alignment !== 'justify' &&
    sameInBoth.every((key) => one[key] === two[key]) &&
    alone.every((key) => !one[key] && !two[key])
  )
}
