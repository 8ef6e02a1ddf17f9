import { strategyPage } from '#shared/charts/strategy-page.ts'
import type { Section, StrategyOnAPage } from '#shared/report/report.ts'
import { strategyPageFigures } from '../strategy-page-figures.ts'
import type { Part, Slide, TextPart } from './deck-plan.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { paragraphsOf } from './paragraphs.ts'
import { shortenedTexts } from './shortened-texts.ts'

const { width, height, side, inner } = slideGeometry
/** The page is drawn for paper; this much larger its smallest type reads on a screen. */
const scale = 1.06

/** The slide that holds the whole strategy. Its title is there for the outline and for readers of the structure, not for the eye. */
export function strategySlide(page: StrategyOnAPage, section: Section, name: string, set: DeckSetter): Slide {
  const { measure, palette, locale } = set
  const scene = strategyPage(
    strategyPageFigures(page, (cell) => set.format.cell(cell)),
    { width: width / scale, maxHeight: height / scale, measure, palette, alt: section.headline, locale },
  )
  const title: TextPart = {
    kind: 'text',
    box: { x: side, y: -40, width: inner, height: 30 },
    paragraphs: paragraphsOf(section.headline || name, { size: 14, bold: true, colour: palette.ink }),
    valign: 'top',
    inset: { x: 0, y: 0 },
    placeholder: 'title',
  }
  const box = { x: 0, y: 0, width, height }
  const parts: readonly Part[] = [
    title,
    { kind: 'drawing', box, alt: section.headline || name, shapes: scene.shapes, scale },
  ]
  const told = new Set([section.headline, section.soWhat, ...wholeTexts(page), ...shortenedTexts(parts)])
  return { master: 'blank', section: name, parts, notes: [...told].filter((text) => text !== '') }
}

/** What the drawing had to shorten is whole in the notes. */
function wholeTexts(page: StrategyOnAPage): string[] {
  return [
    page.vision,
    page.mission,
    ...page.principles,
    ...page.goals.flatMap((goal) => [goal.title, goal.text]),
    ...page.pillars.flatMap((pillar) => [pillar.title, ...pillar.initiatives.map(({ title }) => title)]),
    ...page.risks.flatMap((risk) => [risk.title, risk.response]),
  ]
}
