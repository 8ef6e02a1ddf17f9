import { wrapText } from '#shared/charts/fit-text.ts'
import type { Section } from '#shared/report/report.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { paragraphsOf, textHeight } from './paragraphs.ts'
import { oneLine, partText } from './part-text.ts'

const { inner } = slideGeometry
const mostTitleLines = 3
const mostLaterLines = 2
/** A headline too long for its lines is set smaller before any of it is set apart. */
const titleScales = [1, 0.84, 0.72] as const
const laterScale = 0.8
const laterScales = [1, 0.84] as const
/** One without a sentence to end it at takes this many lines, in letters that still are larger than those of the body. */
const smallest = 0.65
const mostSmallLines = 5
const mostMessageLines = 3
/** Title and message together are no higher than this, but for a message of its few lines. */
const tallest = 155
/** Of a text that goes on in the body, some lines stand in the head, or none. */
const fewestLines = 2
const betweenTexts = 3

export type SizedTitle = { readonly text: string; readonly size: number }

export type HeadTexts = {
  readonly title: SizedTitle
  /** One a paragraph. */
  readonly message: readonly string[]
  /** What has no room in the head: the body begins with it. */
  readonly spilled: readonly string[]
}

type Told = Pick<Section, 'title' | 'headline' | 'soWhat'>

/**
 * What the first slide of a section says above its body. A headline of more than a title ends after a sentence, and goes on as
 * text below it; what is too much for that goes on in the body. Nothing is said twice.
 */
export function headTexts(section: Told, set: DeckSetter): HeadTexts {
  const { size, shown, rest } = titleOf(section, set)
  const high = textHeight(paragraphsOf(shown, { size, bold: true, colour: '' }), inner, set)
  const lines = Math.max(mostMessageLines, rest === '' ? 0 : Math.floor((tallest - high) / lineOf(set)))
  const message: string[] = []
  const spilled: string[] = []
  for (const text of [rest, section.soWhat.trim()].filter((each) => each !== '')) {
    const room = lines - message.reduce((sum, each) => sum + linesOf(each, set.sizes.message, 400, set), 0)
    const isWhole = linesOf(oneLine(text), set.sizes.message, 400, set) <= room
    if (spilled.length > 0 || (!isWhole && room < fewestLines)) {
      spilled.push(text)
      continue
    }
    const parted = partText(text, set.locale, (part) => linesOf(part, set.sizes.message, 400, set) <= room)
    message.push(parted.shown)
    if (parted.rest !== '') spilled.push(parted.rest)
  }
  return { title: { text: shown, size }, message, spilled }
}

/** What further slides of a section are headed with: the headline once more, or what of it can be said in two lines. */
export function laterTitle(section: Told, set: DeckSetter): SizedTitle {
  const usual = set.sizes.title * laterScale
  const whole = headlineOf(section)
  const size = laterScales.map((scale) => usual * scale).find((each) => has(whole, each, mostLaterLines, set)) ?? usual
  return { size, text: partText(whole, set.locale, (part) => has(part, size, mostLaterLines, set)).shown }
}

/** Paragraphs of a message, with the white between them. */
export function messageParagraphs(texts: readonly string[], { palette, sizes }: DeckSetter) {
  return texts.flatMap((text) =>
    paragraphsOf(text, { size: sizes.message, colour: palette.muted, after: betweenTexts }),
  )
}

function titleOf(section: Told, set: DeckSetter) {
  const whole = headlineOf(section)
  const usual = set.sizes.title
  const fitting = titleScales.map((scale) => usual * scale).find((each) => has(whole, each, mostTitleLines, set))
  if (fitting !== undefined) return { size: fitting, shown: oneLine(whole), rest: '' }
  const atSentence = partText(whole, set.locale, (part) => has(part, usual, mostTitleLines, set))
  if (!atSentence.shown.endsWith('…')) return { size: usual, ...atSentence }
  const small = usual * smallest
  return { size: small, ...partText(whole, set.locale, (part) => has(part, small, mostSmallLines, set)) }
}

function headlineOf({ title, headline }: Told): string {
  return headline === '' ? title : headline
}

function has(text: string, size: number, most: number, set: DeckSetter): boolean {
  return linesOf(oneLine(text), size, 600, set) <= most
}

function linesOf(text: string, size: number, weight: 400 | 600, { measure }: DeckSetter): number {
  return wrapText(text, inner, 100_000, { size, weight }, measure).length
}

function lineOf({ sizes, leading }: DeckSetter): number {
  return sizes.message * leading('')
}
