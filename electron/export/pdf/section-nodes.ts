import type { Content } from 'pdfmake/interfaces'
import type { Section } from '#shared/report/report.ts'
import { arrangeBlocks, type Band } from '../arrange-blocks.ts'
import { bandNodes } from './band-nodes.ts'
import { pageHead, pageHeadHeight } from './page-head.ts'
import { runningHead } from './running-lines.ts'
import { bandHeight, sectionScale } from './section-scale.ts'
import { strategyPageNodes } from './strategy-page-nodes.ts'
import type { Tag } from './tag.ts'
import { tagged } from './tag.ts'
import { enlarged, family, type Typesetter } from './typesetter.ts'
import { withoutLastMargin } from './without-last-margin.ts'

/** The pages of a section: it begins on a page of its own, its head first. */
export function sectionNodes(section: Section, set: Typesetter): Content[] {
  const within = [{ role: 'Sect', id: section.id }] as const
  const pages: Content[] = []
  const flow: Content[] = []
  const headHeight = pageHeadHeight(section, set)
  const bands = arrangeBlocks(section.blocks)
  const scale = sectionScale(bands, set.page.body - headHeight, set)
  const own = scale === 1 ? set : enlarged(set, scale)
  for (const [index, band] of bands.entries()) {
    const key = `${section.id}.${index}`
    if (band.kind === 'page') {
      pages.push(
        fullPage(section, strategyPageNodes(band.page, section.headline, within, set), pages.length === 0, within, set),
      )
      continue
    }
    const room = flow.length === 0 ? set.page.body - headHeight : set.page.body * 0.62
    flow.push(...bandNodes(band, { height: room - neededBelow(band, bands[index + 1], room, own), within, key }, own))
  }
  if (flow.length === 0 && pages.length > 0) return pages
  const { side, top, bottom } = set.page
  return [
    ...pages,
    {
      section: [pageHead(section, within, set), ...withoutLastMargin(flow)],
      header: runningHead(section.title, set),
      pageMargins: [side, top, side, bottom],
    } as unknown as Content,
  ]
}

/** Two pictures side by side leave room for the advice below them, unless that would leave too little of the pictures. */
function neededBelow(band: Band, next: Band | undefined, room: number, set: Typesetter): number {
  if (band.kind !== 'pair' || next?.kind !== 'prose' || next.main.length > 0) return 0
  const needed = bandHeight(next, set)
  return needed < room * 0.45 ? needed : 0
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
