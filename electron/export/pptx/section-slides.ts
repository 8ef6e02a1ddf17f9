import type { Report, Section } from '#shared/report/report.ts'
import { arrangeBlocks, type Band } from '../arrange-blocks.ts'
import { type ChartBlock, inShort } from '../block-kinds.ts'
import { layBand } from './band-columns.ts'
import type { Part, Slide } from './deck-plan.ts'
import { type DeckSetter, enlarged, slideGeometry } from './deck-setter.ts'
import { createSheets } from './flow.ts'
import { proseFlows, proseWidthIn } from './prose-flows.ts'
import { type SlideHead, slideHead } from './slide-head.ts'
import { notesOf } from './speaker-notes.ts'
import { strategySlide } from './strategy-slide.ts'

const { side, bodyBottom } = slideGeometry
const larger = [1.35, 1.2, 1.1] as const
/** A little smaller, where that saves a slide with next to nothing on it, or keeps a table on one. */
const smaller = 0.92
/** Text that ends this far down on a slide leaves no hole. */
const fullEnough = 0.8
/** What is looked up is set smaller than what is presented. */
const ofAppendix = 0.86
/** Longer sections are set once: one slide more or less is nothing to them. */
const longest = 12

/** Below what the head had no room for, a picture takes the rest of the slide as if it were all of it, if that is this share. */
const leastBelowHead = 0.6

/** In letters. */
const longestCaption = 260

export type SectionSlides = {
  readonly slides: readonly Slide[]
  /** Charts whose figures are not on these slides: they follow at the end of the deck. */
  readonly behind: readonly ChartBlock[]
}

/** The slides of a section, in the largest type that takes no more slides than the usual one and breaks no more tables, or in a smaller one that takes fewer or breaks fewer tables. */
export function sectionSlides(section: Section, report: Report, usual: DeckSetter): SectionSlides {
  const set = section.id === 'appendix' ? enlarged(usual, ofAppendix) : usual
  const plain = laid(section, report, set)
  const count = plain.slides.length
  if (count > longest) return plain
  const own = count > 1 ? laid(section, report, enlarged(set, smaller)) : plain
  if (own.slides.length < count || (own.slides.length === count && tablesOf(own) < tablesOf(plain))) return own
  if (count <= 2 && (section.blocks.every(({ kind }) => kind !== 'chart') || endsEarly(plain))) {
    for (const scale of larger) {
      const wider = laid(section, report, enlarged(set, scale))
      if (wider.slides.length === count && tablesOf(wider) <= tablesOf(plain)) return wider
    }
  }
  return plain
}

/** Whether a picture had no room below the text of the first slide: that may be larger then. */
function endsEarly({ slides: [first, next] }: SectionSlides): boolean {
  if (first === undefined || next === undefined || first.parts.some(isPicture)) return false
  return Math.max(...first.parts.map(({ box }) => box.y + box.height)) < bodyBottom * fullEnough
}

function isPicture(part: Part): boolean {
  return part.kind === 'chart' || (part.kind === 'drawing' && part.alt !== null)
}

/** A table that goes on on another slide counts twice. */
function tablesOf({ slides }: SectionSlides): number {
  return slides.reduce((sum, { parts }) => sum + parts.filter(({ kind }) => kind === 'table').length, 0)
}

function laid(section: Section, report: Report, set: DeckSetter): SectionSlides {
  const bands = arrangeBlocks(section.blocks.map(inShort))
  const name = section.title === '' ? section.headline : section.title
  const pages = bands.flatMap((band) => (band.kind === 'page' ? [strategySlide(band.page, section, name, set)] : []))
  const body = bands.filter((band) => band.kind !== 'page')
  if (pages.length > 0 && body.length === 0) return { slides: pages, behind: [] }
  const heads = { first: slideHead(section, true, set), later: slideHead(section, false, set) }
  const { parts, behind } = bodies(section, body, heads, set)
  const slides = parts.map((own, index): Slide => {
    const all = [...(index === 0 ? heads.first : heads.later).parts, ...own]
    return { master: 'content', section: name, parts: all, notes: notesOf(section, all, index === 0, report, set) }
  })
  return { slides: [...pages, ...slides], behind }
}

function bodies(
  section: Section,
  bands: readonly Exclude<Band, { kind: 'page' }>[],
  { first, later }: { readonly first: SlideHead; readonly later: SlideHead },
  set: DeckSetter,
): { readonly parts: readonly (readonly Part[])[]; readonly behind: readonly ChartBlock[] } {
  const sheets = createSheets((sheet) => (sheet === 0 ? first.bottom : later.bottom), bodyBottom)
  sheets.next()
  for (const text of first.spilled)
    sheets.set([{ x: side, flows: proseFlows({ kind: 'paragraph', text }, proseWidthIn(set), set) }])
  let begun = false
  const behind: ChartBlock[] = []
  const waiting: Band[] = withAlike(withAdvice(withCaptions(bands)))
  for (let band = waiting.shift(); band !== undefined; band = waiting.shift()) {
    if (band.kind === 'page') continue
    const here = sheets.roomLeft()
    const next = sheets.roomOfNext()
    const hasHead = !begun && here >= next * leastBelowHead
    const fresh = sheets.isFresh() || hasHead ? here : next
    begun = true
    const own = layBand(band, { here, fresh, next, isLast: waiting.length === 0 }, section.headline, set)
    if (own.ownSlide && !sheets.isFresh()) sheets.next()
    for (const row of own.rows) sheets.set(row)
    for (const row of own.later) {
      sheets.next()
      sheets.set(row)
    }
    behind.push(...own.behind)
    waiting.unshift(...own.after)
  }
  return {
    parts: sheets.sheets.map(({ parts }) => parts),
    behind: behind.filter(({ table }) => table !== null && table.rows.length > 0),
  }
}

/** A sentence or two that follow a picture stand below it, and not on a slide of their own. */
function withCaptions(bands: readonly Band[]): Band[] {
  const joined: Band[] = []
  for (const band of bands) {
    const before = joined.at(-1)
    const text = band.kind === 'prose' && band.aside.length === 0 ? band.main : []
    const [only] = text
    const isCaption = text.length === 1 && only?.kind === 'paragraph' && only.text.length <= longestCaption
    if (before?.kind === 'chart' && before.chart.leftOut === undefined && before.below.length === 0 && isCaption)
      joined[joined.length - 1] = { ...before, caption: only.text }
    else joined.push(band)
  }
  return joined
}

/** Tables of a section with the same columns have the same widths, so that the eye finds each column at its place. */
function withAlike(bands: readonly Band[]): Band[] {
  const columnsOf = (band: Band): string =>
    band.kind === 'table' ? JSON.stringify(band.table.table.columns.map(({ key, title }) => [key, title])) : ''
  const alike = Map.groupBy(bands, columnsOf)
  return bands.map((band) => {
    const others = alike.get(columnsOf(band)) ?? []
    if (band.kind !== 'table' || others.length < 2) return band
    const rows = others.flatMap((other) => (other.kind === 'table' ? other.table.table.rows : []))
    return { ...band, alike: { ...band.table.table, rows } }
  })
}

/** Advice that follows two pictures stands below them. */
function withAdvice(bands: readonly Band[]): Band[] {
  const joined: Band[] = []
  for (const band of bands) {
    const before = joined.at(-1)
    if (before?.kind === 'pair' && band.kind === 'prose' && band.main.length === 0)
      joined[joined.length - 1] = { ...before, below: band.aside }
    else joined.push(band)
  }
  return joined
}
