import type { ChartData } from '../charts/chart-data.ts'
import { singleton, type Workbook } from '../model/workbook.ts'
import { houseOf, type ReportOptions } from './build-report.ts'
import { buildSection } from './build-section.ts'
import type { Poster } from './poster.ts'
import type { Block, SectionId } from './report.ts'
import { createContext, type ReportContext } from './report-context.ts'
import { stampOf } from './stamp.ts'

type ChartBlock = Extract<Block, { kind: 'chart' }>

/** The poster of a workbook; null where it has no strategy on a page. Sections left out of the board pack are on it all the same. */
export function buildPoster(workbook: Workbook, options: Omit<ReportOptions, 'audience'>): Poster | null {
  const { at, say } = options
  const about = singleton(workbook, 'workbook')
  const locale = options.locale ?? (about.locale || 'en')
  const context = createContext(workbook, { audience: 'leadership', at, say, locale })
  const onAPage = buildSection(context, 'strategyOnAPage')?.section.blocks.find(
    (block) => block.kind === 'strategyOnAPage',
  )
  if (onAPage === undefined) return null
  return {
    title: about.title || say('report.untitled'),
    organisation: about.organisation,
    confidentiality: about.confidentiality,
    at,
    house: houseOf(workbook),
    stamp: stampOf(context, singleton(workbook, 'boardPack').version),
    locale,
    currency: about.currency,
    page: onAPage.page,
    roadmap: chartOf(context, 'roadmap', 'roadmap'),
    measures: chartOf(context, 'measures', 'bullets'),
  }
}

/** The first chart of a kind in a section, under the section's name. */
function chartOf<K extends ChartData['kind']>(
  context: ReportContext,
  id: SectionId,
  kind: K,
): { readonly chart: Extract<ChartData, { kind: K }>; readonly title: string; readonly alt: string } | null {
  const section = buildSection(context, id)?.section
  const block = section?.blocks.find((each): each is ChartBlock => each.kind === 'chart' && each.chart.kind === kind)
  if (section === undefined || block === undefined) return null
  return { chart: block.chart as Extract<ChartData, { kind: K }>, title: section.title, alt: block.alt }
}
