import { fitText } from '#shared/charts/fit-text.ts'
import type { Section } from '#shared/report/report.ts'
import type { Part, TextPart } from './deck-plan.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { type HeadTexts, headTexts, laterTitle, messageParagraphs } from './head-texts.ts'
import { paragraph, paragraphsOf, textHeight } from './paragraphs.ts'

const { side, inner, kickerTop, headTop } = slideGeometry
/** Lines of a title with letters that a program takes from a font of its own stand this far apart, in sizes of type, however high those are. */
const foreignPitch = 1.35
const flush = { x: 0, y: 0 }

export type SlideHead = {
  readonly parts: readonly Part[]
  /** Where the body begins. */
  readonly bottom: number
  /** What has no room in the head: the body begins with it. */
  readonly spilled: readonly string[]
}

/** The head of a slide: its section, the message as its title, what follows from it, and a rule. @param first of its section */
export function slideHead(
  section: Pick<Section, 'title' | 'headline' | 'soWhat'>,
  first: boolean,
  set: DeckSetter,
): SlideHead {
  const { palette } = set
  const said: HeadTexts = first
    ? headTexts(section, set)
    : { title: laterTitle(section, set), message: [], spilled: [] }
  const isForeign = set.leading(said.title.text) > set.leading('')
  const titleLook = { size: said.title.size, bold: true, colour: palette.ink }
  const titleText = paragraphsOf(said.title.text, {
    ...titleLook,
    ...(isForeign ? { pitch: said.title.size * foreignPitch } : {}),
  })
  const titleHeight = textHeight(titleText, inner, set) + 2
  const messageText = messageParagraphs(said.message, set)
  const messageTop = headTop + titleHeight + 2
  const messageHeight = messageText.length === 0 ? 0 : textHeight(messageText, inner, set) + 2
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
    parts: [
      titlePart,
      kicker(section.title, first, set),
      ...(messageText.length === 0 ? [] : [message]),
      rule(ruleTop, set),
    ],
    bottom: ruleTop + 14,
    spilled: said.spilled,
  }
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
