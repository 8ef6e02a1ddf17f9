import type { Content } from 'pdfmake/interfaces'
import type { Report } from '#shared/report/report.ts'
import { breakable } from './breakable.ts'
import { band } from './cover-band.ts'
import { contentsNodes } from './cover-contents.ts'
import { coverStep } from './cover-step.ts'
import { sceneNode } from './scene-node.ts'
import { substitutesHeight, substitutesNodes } from './substitutes-node.ts'
import { type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

const within: readonly TagStep[] = [coverStep]

/**
 * The first page: whose strategy it is, for whom, in which state, and what is in it.
 * @param lost letters that are boxes in the document: which ones, it says below what is in it
 */
export function coverNodes(
  report: Report,
  contents: readonly { readonly id: string; readonly title: string; readonly headline: string }[],
  lost: readonly number[],
  set: Typesetter,
): Content {
  const { palette, page, sizes } = set
  const bandHeight = page.height * 0.36
  const titleWidth = page.inner * 0.78
  const line = (
    text: string,
    fontSize: number,
    color: string,
    bold = false,
    margin: [number, number, number, number] = [0, 0, 0, 0],
    width = titleWidth,
  ): Content =>
    tagged(
      { text: breakable(text, width, fontSize, bold ? 600 : 400, set), fontSize, color, bold, margin },
      { role: 'P', within },
    )
  const soft = palette.levels[1] ?? palette.paper
  const coverText = report.house?.coverText ?? ''
  const words: Content = {
    columns: [
      {
        width: titleWidth,
        stack: [
          line(report.organisation, 10, soft, true),
          tagged(
            {
              text: breakable(report.title, titleWidth, 30, 600, set),
              fontSize: 30,
              bold: true,
              color: palette.paper,
              margin: [0, 10, 0, 6] as [number, number, number, number],
            },
            { role: 'H1', within },
          ),
          line(report.subtitle, 12, palette.line),
        ],
      },
    ],
    absolutePosition: { x: page.side, y: 58 },
  }
  const logo: Content[] =
    report.logo === null
      ? []
      : [
          {
            image: `data:image/${report.logo.format};base64,${report.logo.base64}`,
            fit: [110, 60],
            absolutePosition: { x: page.width - page.side - 110, y: 54 },
          },
        ]
  const facts = [report.confidentiality, report.stamp, set.say(`pdf.audience.${report.audience}`)].filter(
    (fact) => fact !== '',
  )
  // Below a full page of contents it would be alone on the next.
  const above = bandHeight + (coverText === '' ? 60 : 100)
  const listed = Math.ceil(contents.length / 2) * ((sizes.body + sizes.small) * leading + 6)
  const hasRoom = above + listed + 60 + substitutesHeight(lost, set) < page.height - page.bottom
  return {
    section: [
      sceneNode(band(page.width, bandHeight, set), { absolutePosition: { x: 0, y: 0 } }),
      words,
      ...logo,
      {
        text: facts.join('   ·   '),
        fontSize: set.sizes.body,
        color: palette.muted,
        margin: [0, bandHeight - page.top + 14, 0, 12],
      },
      ...(coverText === '' ? [] : [line(coverText, set.sizes.message, palette.text, false, [0, 0, 0, 12], page.inner)]),
      ...(hasRoom ? [] : substitutesNodes(lost, [0, 0, 0, 12], within, set)),
      ...contentsNodes(contents, set),
      ...(report.audience === 'board' ? [behindNode(set)] : []),
      ...(hasRoom ? substitutesNodes(lost, [0, 10, 0, 0], within, set) : []),
    ],
    header: null,
    pageMargins: [page.side, page.top, page.side, page.bottom],
  } as unknown as Content
}

/** The board's pages leave the tables behind them to another edition: where to find them. */
function behindNode(set: Typesetter): Content {
  const { palette, page, sizes } = set
  return tagged(
    {
      text: breakable(set.say('pdf.behind'), page.inner, sizes.small, 400, set),
      fontSize: sizes.small,
      color: palette.muted,
      margin: [0, 10, 0, 0] as [number, number, number, number],
    },
    { role: 'P', within },
  )
}
