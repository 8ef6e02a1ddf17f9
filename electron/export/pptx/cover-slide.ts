import { fitText } from '#shared/charts/fit-text.ts'
import type { Report } from '#shared/report/report.ts'
import type { Paragraph, Part, Slide, TextPart } from './deck-plan.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { paragraph, paragraphsOf, splitText, textHeight } from './paragraphs.ts'

const { width, height, side, inner } = slideGeometry
const textWidth = 640
const bandHeight = 330
const flush = { x: 0, y: 0 }

/** The first slide: whose strategy it is, for whom, in which state. */
export function coverSlide(report: Report, set: DeckSetter): Slide {
  const { palette, say } = set
  const soft = palette.levels[1] ?? palette.paper
  const organisation = limited(report.organisation, 15, soft, true, 1, set)
  const title = limited(report.title, 40, palette.paper, true, 3, set)
  const subtitle = limited(report.subtitle, 16, palette.line, false, 3, set)
  const heights = [organisation, title, subtitle].map((each) => textHeight(each, textWidth, set) + 2)
  const [top, middle] = [92, 92 + (heights[0] ?? 0) + 10]
  const low = middle + (heights[1] ?? 0) + 8
  const about = [report.confidentiality, report.stamp, say(`deck.audience.${report.audience}`)]
  const facts = [...about, report.sections.length === 0 ? say('pdf.nothingYet') : ''].filter((fact) => fact !== '')
  const text = (paragraphs: readonly Paragraph[], y: number, at: number): TextPart => ({
    kind: 'text',
    box: { x: side, y, width: textWidth, height: heights[at] ?? 0 },
    paragraphs,
    valign: 'top',
    inset: flush,
  })
  const foot = facts.map((fact) =>
    paragraph([
      {
        text: fitText(fact, inner, { size: 13, weight: 400 }, set.measure),
        size: 13,
        bold: false,
        colour: palette.muted,
      },
    ]),
  )
  const coverText = limited(report.house?.coverText ?? '', 13, palette.text, false, 6, set, inner)
  const footHeight = textHeight(foot, inner, set) + 4
  return {
    master: 'cover',
    section: say('deck.cover'),
    parts: [
      band(set),
      { ...text(title, middle, 1), placeholder: 'title' },
      text(organisation, top, 0),
      ...(report.subtitle === '' ? [] : [text(subtitle, low, 2)]),
      ...(report.house?.coverText
        ? [
            {
              kind: 'text' as const,
              box: {
                x: side,
                y: bandHeight + 34 + footHeight + 10,
                width: inner,
                height: textHeight(coverText, inner, set) + 2,
              },
              paragraphs: coverText,
              valign: 'top' as const,
              inset: flush,
            },
          ]
        : []),
      {
        kind: 'text',
        box: { x: side, y: bandHeight + 34, width: inner, height: footHeight },
        paragraphs: foot.map((each) => ({ ...each, after: 0 })),
        valign: 'top',
        inset: flush,
      },
    ],
    notes: [report.title, report.subtitle, report.organisation, report.house?.coverText ?? '', ...facts].filter(
      (each) => each !== '',
    ),
  }
}

function limited(
  text: string,
  size: number,
  colour: string,
  bold: boolean,
  lines: number,
  set: DeckSetter,
  room = textWidth,
): readonly Paragraph[] {
  const whole = paragraphsOf(text.replace(/\s+/gu, ' ').trim(), { size, bold, colour })
  const { head, rest } = splitText(whole, room, lines * size * set.leading(text) + 1, set)
  if (rest.length === 0) return whole
  return head.map((each, index) =>
    index === head.length - 1
      ? { ...each, runs: each.runs.map((run) => ({ ...run, text: `${run.text.slice(0, -1)}…` })) }
      : each,
  )
}

function band({ palette }: DeckSetter): Part {
  const sea = palette.between ?? palette.levels[5] ?? palette.ink
  const split = width * 0.62
  return {
    kind: 'drawing',
    box: { x: 0, y: 0, width, height },
    alt: null,
    scale: 1,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: split, height: bandHeight, fill: palette.ink, fillTo: sea },
      { kind: 'rect', x: split, y: 0, width: width - split, height: bandHeight, fill: sea, fillTo: palette.accent },
      { kind: 'rect', x: side, y: bandHeight - 8, width: 84, height: 3, fill: palette.levels[2] ?? palette.paper },
    ],
  }
}
