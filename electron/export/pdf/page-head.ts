import type { Content } from 'pdfmake/interfaces'
import { wrapText } from '#shared/charts/fit-text.ts'
import type { Section } from '#shared/report/report.ts'
import { breakable } from './breakable.ts'
import { type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

const ruleHeight = 20
const messageLine = 1.1

/** The head of a section: the message as a headline, the line that says what follows from it, and a rule. */
export function pageHead(
  section: Pick<Section, 'title' | 'headline' | 'soWhat'> & { readonly id: string },
  within: readonly TagStep[],
  set: Typesetter,
): Content {
  const { palette, page } = set
  const headline = headlineOf(section)
  const title = {
    text: breakable(headline, page.inner, set.sizes.title, 600, set),
    fontSize: set.sizes.title,
    bold: true,
    color: palette.ink,
    id: `section-${section.id}`,
    outline: true,
    outlineText: section.title === '' ? headline : section.title,
  }
  const message = {
    text: breakable(section.soWhat, page.inner, set.sizes.message, 400, set),
    fontSize: set.sizes.message,
    color: palette.muted,
    lineHeight: messageLine,
  }
  return {
    stack: [
      tagged(title, { role: 'H1', within }),
      ...(section.soWhat === ''
        ? []
        : [tagged({ ...message, margin: [0, 2, 0, 0] as [number, number, number, number] }, { role: 'P', within })]),
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: 44, y2: 0, lineWidth: 2, lineColor: palette.accent },
          { type: 'line', x1: 48, y1: 0, x2: page.inner, y2: 0, lineWidth: 0.7, lineColor: palette.lineStrong },
        ],
        margin: [0, 7, 0, 11],
      },
    ],
  }
}

/** How much of the page the head takes. */
export function pageHeadHeight(section: Pick<Section, 'title' | 'headline' | 'soWhat'>, set: Typesetter): number {
  const { page, measure } = set
  const lines = (text: string, size: number, weight: 400 | 600) =>
    wrapText(text, page.inner, 100, { size, weight }, measure).length
  const title = lines(headlineOf(section), set.sizes.title, 600) * set.sizes.title * leading
  const message =
    section.soWhat === ''
      ? 0
      : 2 + lines(section.soWhat, set.sizes.message, 400) * set.sizes.message * leading * messageLine
  return title + message + ruleHeight
}

function headlineOf(section: Pick<Section, 'title' | 'headline'>): string {
  return section.headline === '' ? section.title : section.headline
}
