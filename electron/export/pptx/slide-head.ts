import { fitText, wrapText } from '#shared/charts/fit-text.ts'
import type { Section } from '#shared/report/report.ts'
import type { Part, TextPart } from './deck-plan.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { paragraph, paragraphsOf, textHeight } from './paragraphs.ts'

const { side, inner, kickerTop, headTop } = slideGeometry
const mostTitleLines = 3
/** A headline too long for its lines is set smaller before any of it is cut. */
const titleScales = [1, 0.84, 0.72] as const
const mostMessageLines = 3
const flush = { x: 0, y: 0 }

export type SlideHead = {
  readonly parts: readonly Part[]
  /** Where the body begins. */
  readonly bottom: number
  /** Texts too long for a head: the body begins with them in full. */
  readonly spilled: readonly string[]
}

/** The head of a slide: its section, the message as its title, what follows from it, and a rule. @param first of its section */
export function slideHead(
  { title, headline, soWhat }: Pick<Section, 'title' | 'headline' | 'soWhat'>,
  first: boolean,
  set: DeckSetter,
): SlideHead {
  const { palette, sizes } = set
  const whole = headline === '' ? title : headline
  const usual = first ? sizes.title : sizes.title * 0.8
  const titled = (scale: number) => {
    const size = usual * scale
    return { size, shown: fitLines(whole, size, 600, first ? mostTitleLines : 2, set) }
  }
  const fitting = titleScales.map(titled).find((each) => each.shown === oneLine(whole))
  const { size: titleSize, shown } = fitting ?? titled(1)
  const titleText = paragraphsOf(shown, { size: titleSize, bold: true, colour: palette.ink })
  const titleHeight = textHeight(titleText, inner, set) + 2
  const said = first ? fitLines(soWhat, sizes.message, 400, mostMessageLines, set) : ''
  const messageText = paragraphsOf(said, { size: sizes.message, colour: palette.muted })
  const messageTop = headTop + titleHeight + 2
  const messageHeight = said === '' ? 0 : textHeight(messageText, inner, set) + 2
  const ruleTop = messageTop + messageHeight + 7
  const titlePart: TextPart = {
    kind: 'text',
    box: { x: side, y: headTop, width: inner, height: titleHeight },
    paragraphs: titleText,
    valign: 'top',
    inset: flush,
    placeholder: 'title',
  }
  const message: TextPart = {
    kind: 'text',
    box: { x: side, y: messageTop, width: inner, height: messageHeight },
    paragraphs: messageText,
    valign: 'top',
    inset: flush,
    placeholder: 'message',
  }
  return {
    parts: [titlePart, kicker(title, first, set), ...(said === '' ? [] : [message]), rule(ruleTop, set)],
    bottom: ruleTop + 14,
    spilled: first
      ? [shown === oneLine(whole) ? '' : whole, said === oneLine(soWhat) ? '' : soWhat].filter((text) => text !== '')
      : [],
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** A text shortened to some lines of the slide's width. */
function fitLines(text: string, size: number, weight: 400 | 600, most: number, { measure }: DeckSetter): string {
  const lines = wrapText(text, inner, most, { size, weight }, measure)
  const whole = oneLine(text)
  const end = lines.at(-1) ?? ''
  // Broken within a word, lines can't be joined again by spaces; what fits is the text itself.
  return end.endsWith('…') && !whole.endsWith(end) ? lines.join(' ') : whole
}

function kicker(title: string, first: boolean, { palette, sizes, measure, say }: DeckSetter): TextPart {
  const type = { size: sizes.kicker, weight: 600 } as const
  const later = first ? '' : `  ${say('deck.continued')}`
  const room = inner - measure(later, sizes.kicker, 400) - 130
  const runs = [
    { text: fitText(title, room, type, measure), size: sizes.kicker, bold: true, colour: palette.accent },
    ...(first ? [] : [{ text: later, size: sizes.kicker, bold: false, colour: palette.muted }]),
  ]
  const box = { x: side, y: kickerTop, width: inner - 120, height: 15 }
  return { kind: 'text', box, paragraphs: [paragraph(runs)], valign: 'top', inset: flush }
}

function rule(y: number, { palette }: DeckSetter): Part {
  return {
    kind: 'drawing',
    box: { x: side, y, width: inner, height: 2.4 },
    alt: null,
    scale: 1,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: 50, height: 2.4, fill: palette.accent },
      { kind: 'rect', x: 54, y: 0.8, width: inner - 54, height: 0.8, fill: palette.lineStrong },
    ],
  }
}
