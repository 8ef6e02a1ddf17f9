import type { Report } from '#shared/report/report.ts'
import { addPart } from './add-part.ts'
import { chartFiles } from './charts/chart-files.ts'
import { deckColours } from './deck-colours.ts'
import { deckFontOf } from './deck-measure.ts'
import type { ChartPart, Deck, Slide } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import { xmlText } from './deck-text.ts'
import { type Finishing, finishPart, notesThemeName, themeName } from './finish-part.ts'
import { passParts } from './library-parts.ts'
import type { FactsOfSlide, PartFacts } from './part-facts.ts'
import { createPresentation, type Presentation, type PresentationSlide } from './presentation.ts'
import { sectionNames } from './section-names.ts'
import { defineMasters, titleSizes } from './slide-masters.ts'
import { createSteadyZip } from './steady-zip.ts'

/** A report as slides, and what they were set with. */
export type PlannedDeck = { readonly report: Report; readonly deck: Deck; readonly set: DeckSetter }

/**
 * Writes a deck: a slide gets its content when it is its turn, and is packed, written and forgotten before the next one has any.
 * @param write is given the bytes of the file one after the other
 * @param progressed told the share that is done, 0 to 1
 */
export async function writeDeck(
  planned: PlannedDeck,
  write: (bytes: Uint8Array) => void,
  progressed: (done: number) => void,
): Promise<void> {
  const { report, deck, set } = planned
  const presentation = createPresentation()
  describe(presentation, report)
  defineMasters(presentation, report, set)
  const slides = addSlides(presentation, deck)
  const zip = createSteadyZip(report.at, write)
  let facts = fill(slides[0], deck.slides[0], planned)
  let charts = 0
  const finishing: Finishing = {
    at: report.at,
    locale: report.locale,
    palette: set.palette,
    charts: deck.slides.reduce((sum, slide) => sum + chartsOf(slide).length, 0),
    factsOf: () => facts,
  }
  const writeSlideRelations = (xml: string, number: number): void => {
    const first = charts + 1
    let at = charts
    // The library counts charts through all decks that it has made.
    const renumbered = xml.replace(/(charts\/chart)\d+(\.xml)/g, (_, before: string, after: string) => {
      at += 1
      return `${before}${at}${after}`
    })
    zip.add(`ppt/slides/_rels/slide${number}.xml.rels`, renumbered)
    for (const [index, chart] of chartsOf(deck.slides[number - 1]).entries()) {
      for (const [name, content] of chartFiles(chart, first + index, set)) zip.add(name, content)
      charts = first + index
    }
  }
  await passParts(presentation, (name, xml) => {
    const slide = Number(/^ppt\/(?:slides|notesSlides)\/_rels\/\w+?(\d+)\.xml\.rels$/.exec(name)?.[1] ?? 0)
    if (slide > 0 && name.startsWith('ppt/slides/')) return writeSlideRelations(xml, slide)
    const finished = finishPart(name, xml, finishing)
    zip.add(name, finished)
    // A master shares its theme with no other.
    if (name === themeName) zip.add(notesThemeName, finished)
    if (slide === 0) return
    // The relations of its notes are the last that is written of a slide.
    empty(slides[slide - 1])
    facts = fill(slides[slide], deck.slides[slide], planned)
    progressed(slide / slides.length)
  })
  zip.end()
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

function addSlides(presentation: Presentation, deck: Deck): PresentationSlide[] {
  const sections = sectionNames(deck)
  for (const title of new Set(sections)) presentation.addSection({ title })
  return deck.slides.map(({ master }, index) =>
    presentation.addSlide({ masterName: master, sectionTitle: sections[index] ?? '' }),
  )
}

/** Puts on a slide what was planned for it. @returns what is to be said of its shapes */
function fill(
  slide: PresentationSlide | undefined,
  planned: Slide | undefined,
  { report, set }: PlannedDeck,
): FactsOfSlide {
  const facts = new Map<string, PartFacts>()
  if (slide === undefined || planned === undefined) return facts
  // Before it writes, the library puts every empty placeholder of the master on each slide.
  empty(slide)
  const adding = {
    slide,
    colour: deckColours(set.palette),
    measure: set.measure,
    locale: report.locale,
    masterTitleSize: titleSizes[planned.master],
    name: (own: PartFacts): string => {
      const key = `part-${facts.size}`
      facts.set(key, own)
      return key
    },
    say: (key: string, own: PartFacts) => void facts.set(key, own),
  }
  for (const [at, part] of planned.parts.entries()) addPart(part, at, adding)
  slide.addNotes(planned.notes.join('\n'))
  return facts
}

/** What pptxgenjs 4.0.1 keeps of a slide's content. */
function empty(slide: PresentationSlide | undefined): void {
  if (slide !== undefined) (slide as unknown as { _slideObjects: unknown[] })._slideObjects.length = 0
}

function chartsOf(slide: Slide | undefined): ChartPart[] {
  return (slide?.parts ?? []).filter((part): part is ChartPart => part.kind === 'chart')
}
