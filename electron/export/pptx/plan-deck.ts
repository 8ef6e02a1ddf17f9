import type { Block, Report } from '#shared/report/report.ts'
import { coverSlide } from './cover-slide.ts'
import type { Deck, Slide } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import { sectionSlides } from './section-slides.ts'

/**
 * A report as slides: a cover, the sections, and at the end the figures behind pictures that had no room beside them. Pure;
 * nothing is computed, ranked or rounded here. The registers are not in it: they are a workbook's business, and a PDF's.
 * @param report sanitised: @see deckText
 */
export function planDeck(report: Report, set: DeckSetter): Deck {
  const slides: Slide[] = [coverSlide(report, set)]
  const figures: Block[] = []
  for (const section of report.sections) {
    const own = sectionSlides(section, report, set)
    slides.push(...own.slides)
    for (const { table, alt } of own.behind) {
      if (table !== null) figures.push({ kind: 'table', title: `${section.title}: ${firstClause(alt)}`, table })
    }
  }
  return { slides: figures.length === 0 ? slides : [...slides, ...figureSlides(figures, report, set)] }
}

/** What a picture shows, without how to read it: the picture itself says all of it to those who can't see it. */
function firstClause(alt: string): string {
  const [clause = alt] = alt.split(/[;.](?:\s|$)/u)
  return clause
}

/** The tables behind the pictures, one after the other, for the questions that come after a presentation. */
function figureSlides(blocks: readonly Block[], report: Report, set: DeckSetter): readonly Slide[] {
  const { say } = set
  const heads = { title: say('deck.figures'), headline: say('deck.figuresHeadline'), soWhat: say('deck.figuresNote') }
  return sectionSlides({ id: 'appendix', ...heads, blocks }, report, set).slides
}
