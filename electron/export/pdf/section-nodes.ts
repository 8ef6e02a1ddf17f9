import type { Content, DynamicContent } from 'pdfmake/interfaces'
import type { Section } from '#shared/report/report.ts'
import { arrangeBlocks, type Band } from '../arrange-blocks.ts'
import { bandNodes } from './band-nodes.ts'
import { cutTextNodes } from './cut-texts.ts'
import { pageHead, pageHeadHeight } from './page-head.ts'
import { runningHead } from './running-lines.ts'
import { bandHeight, sectionScale } from './section-scale.ts'
import { strategyPageNodes } from './strategy-page-nodes.ts'
import { beginningHeight } from './table-measures.ts'
import type { Tag } from './tag.ts'
import { tagged } from './tag.ts'
import { withRoom } from './teach-keeping-with-next.ts'
import { enlarged, family, type Typesetter } from './typesetter.ts'
import { withoutLastMargin } from './without-last-margin.ts'

/** What a picture gets of a page where it can't be told how much is left. */
const usualShare = 0.62
const betweenBands = 10

/**
 * The pages of a section: it begins on a page of its own, its head first.
 * @param later takes what pictures shorten, where more of the section follows: it is told at the end of that
 */
export function sectionNodes(
  section: Section,
  plain: Typesetter,
  isWhole?: (text: string) => boolean,
  later?: Set<string>,
): Content[] {
  const cut = later ?? new Set<string>()
  // What no other page has in full is told after the pictures that shorten it.
  const tellCut = (whole: string): void => {
    if (isWhole?.(whole) === false) cut.add(whole)
  }
  const set = { ...plain, tellCut }
  const within = [{ role: 'Sect', id: section.id }] as const
  const pages: Content[] = []
  const flow: Content[] = []
  const headHeight = pageHeadHeight(section, set)
  const bands = arrangeBlocks(section.blocks)
  const scale = sectionScale(bands, set.page.body - headHeight, set)
  const own = scale === 1 ? set : enlarged(set, scale)
  // What is left of the section's first page: nothing, once a band has no height that can be told.
  let left = set.page.body - headHeight
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index]
    if (band === undefined) break
    const key = `${section.id}.${index}`
    if (band.kind === 'page') {
      pages.push(
        fullPage(section, strategyPageNodes(band.page, section.headline, within, set), pages.length === 0, within, set),
      )
      continue
    }
    const room = flow.length === 0 || left > set.page.body * leastOf(band) ? left : set.page.body * usualShare
    const advice = adviceBelow(band, bands[index + 1])
    const needed = advice === null ? 0 : bandHeight(advice, own)
    const height = (room - (needed < room * 0.45 ? needed : 0)) * set.looseness
    const nodes = bandNodes(band, { height, within, key, below: advice?.aside ?? [] }, own)
    const needs = neededWithTable(band, bands[index + 1], own)
    flow.push(...(needs > 0 ? [withRoom(nodes, needs)] : nodes))
    left -= bandHeight(band, own) + betweenBands
    if (advice !== null) index += 1
  }
  const inFull = later !== undefined ? [] : cutTextNodes(cut, within, `${section.id}.cut`, set)
  if (flow.length === 0 && pages.length > 0)
    return [...pages, ...(inFull.length === 0 ? [] : [flowing(inFull, runningHead(section.title, set, true), set)])]
  const head = pageHead(section, within, set)
  const all = later === undefined ? withoutLastMargin([...flow, ...inFull]) : flow
  return [...pages, flowing([head, ...all], runningHead(section.title, set), set)]
}

/** No more than this share of a page is left blank for advice to stand on the page of its table. */
const mostMoved = 0.33

/** The room that advice right above a table needs with the beginning of that; 0 where it is not kept with it. */
function neededWithTable(band: Band, next: Band | undefined, set: Typesetter): number {
  if (band.kind !== 'prose' || band.main.length > 0 || next?.kind !== 'table') return 0
  const needs = bandHeight(band, set) + beginningHeight(next.table.table, set.page.inner, set)
  return needs < set.page.body * mostMoved ? needs : 0
}

/** Pages with a line above them, as many as the nodes need. */
function flowing(nodes: readonly Content[], header: DynamicContent, { page }: Typesetter): Content {
  const { side, top, bottom } = page
  return { section: nodes, header, pageMargins: [side, top, side, bottom] } as unknown as Content
}

/** The least of a page that a picture still makes good use of; below, it is better on the next one. */
function leastOf(band: Band): number {
  const kind = band.kind === 'chart' ? band.chart.chart.kind : null
  return kind === 'cascade' || kind === 'investment' ? 0.35 : 0.45
}

type ProseBand = Extract<Band, { kind: 'prose' }>

/** Advice stands right below two pictures side by side, before the tables behind them. */
function adviceBelow(band: Band, next: Band | undefined): ProseBand | null {
  return band.kind === 'pair' && next?.kind === 'prose' && next.main.length === 0 ? next : null
}

/** A page that is drawn whole. Its headline is there for the outline and for readers of the structure, not for the eye. */
function fullPage(
  section: Section,
  nodes: readonly Content[],
  first: boolean,
  within: Tag['within'],
  set: Typesetter,
): Content {
  const title = section.title === '' ? section.headline : section.title
  const anchor = {
    text: ' ',
    fontSize: 1,
    font: family,
    id: `section-${section.id}`,
    outline: true,
    outlineText: title,
    absolutePosition: { x: 0, y: 0 },
  }
  const { side, bottom } = set.page
  return {
    section: [...(first ? [tagged(anchor, { role: 'H1', within })] : []), ...nodes],
    header: null,
    pageMargins: [side, side, side, bottom],
  } as unknown as Content
}
