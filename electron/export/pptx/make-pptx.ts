import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'
import type { FontFiles } from '../fonts.ts'
import { mapTexts } from '../map-texts.ts'
import { openTypeface } from '../typeface.ts'
import { addPart } from './add-part.ts'
import { deckColours } from './deck-colours.ts'
import { deckFontOf, deckMeasure } from './deck-measure.ts'
import type { ChartPart, Deck } from './deck-plan.ts'
import { createDeckSetter, type DeckSetter } from './deck-setter.ts'
import { deckText, xmlText } from './deck-text.ts'
import { finishPackage } from './finish-package.ts'
import type { FactsOfSlide, PartFacts } from './part-facts.ts'
import { planDeck } from './plan-deck.ts'
import { createPresentation, type Presentation } from './presentation.ts'
import { defineMasters, titleSizes } from './slide-masters.ts'

/** A report as slides, and what they were set with. */
export type PlannedDeck = { readonly report: Report; readonly deck: Deck; readonly set: DeckSetter }

/** Lays a report out as slides. @param fonts by which widths are measured, as in the PDF */
export function layDeck(report: Report, say: Say, fonts: FontFiles): PlannedDeck {
  const clean = mapTexts(report, deckText)
  const set = createDeckSetter(clean, say, deckMeasure(openTypeface(fonts), clean.house))
  return { report: clean, deck: planDeck(clean, set), set }
}

/** Makes the deck; the same report gives the same bytes. @param progressed told the share that is done, 0 to 1 */
export async function makePptx(
  report: Report,
  say: Say,
  fonts: FontFiles,
  progressed: (done: number) => void = () => {},
): Promise<Uint8Array> {
  const planned = layDeck(report, say, fonts)
  progressed(0.3)
  const presentation = createPresentation()
  describe(presentation, planned.report)
  defineMasters(presentation, planned.report, planned.set)
  const facts = addSlides(presentation, planned, (share) => progressed(0.3 + share * 0.3))
  const written = (await presentation.write({ outputType: 'uint8array', compression: false })) as Uint8Array
  progressed(0.8)
  const charts = planned.deck.slides.flatMap(({ parts }) =>
    parts.filter((part): part is ChartPart => part.kind === 'chart'),
  )
  const { at, locale } = planned.report
  const bytes = finishPackage(written, { at, locale, facts, charts, set: planned.set })
  progressed(1)
  return bytes
}

function describe(presentation: Presentation, report: Report): void {
  presentation.layout = 'LAYOUT_WIDE'
  presentation.title = report.title
  presentation.subject = report.subtitle
  presentation.author = report.organisation || 'Opsbook'
  // The one text that the library writes into its part as it is.
  presentation.company = xmlText(report.organisation)
  const face = deckFontOf(report.house)
  presentation.theme = { headFontFace: face, bodyFontFace: face }
}

function addSlides(
  presentation: Presentation,
  { deck, report, set }: PlannedDeck,
  progressed: (share: number) => void,
): FactsOfSlide[] {
  const colour = deckColours(set.palette)
  const sections = sectionNames(deck)
  for (const title of new Set(sections)) presentation.addSection({ title })
  return deck.slides.map(({ master, parts, notes }, number) => {
    const slide = presentation.addSlide({ masterName: master, sectionTitle: sections[number] ?? '' })
    const facts = new Map<string, PartFacts>()
    const name = (own: PartFacts): string => {
      const key = `part-${facts.size}`
      facts.set(key, own)
      return key
    }
    const adding = {
      slide,
      colour,
      measure: set.measure,
      locale: report.locale,
      masterTitleSize: titleSizes[master],
      name,
      say: (key: string, own: PartFacts) => void facts.set(key, own),
    }
    for (const [at, part] of parts.entries()) addPart(part, at, adding)
    slide.addNotes(notes.join('\n'))
    progressed((number + 1) / deck.slides.length)
    return facts
  })
}

/** The library knows sections by their names: one that comes a second time gets a number. */
function sectionNames({ slides }: Deck): string[] {
  const names: string[] = []
  const used = new Map<string, number>()
  for (const [at, { section }] of slides.entries()) {
    if (at > 0 && slides[at - 1]?.section === section) {
      names.push(names.at(-1) ?? section)
      continue
    }
    const count = (used.get(section) ?? 0) + 1
    used.set(section, count)
    names.push(count === 1 ? section : `${section} (${count})`)
  }
  return names
}
