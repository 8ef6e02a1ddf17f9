import type { Block, Table } from '#shared/report/report.ts'
import { type Aside, type BlockOf, type ChartBlock, isAside, isProse, type Prose } from './block-kinds.ts'

export type PanelItem = Aside | Prose | ChartBlock

/** What stands side by side on a page or slide. */
export type Band =
  | { readonly kind: 'prose'; readonly main: readonly Prose[]; readonly aside: readonly Aside[] }
  /** A large picture with its reading at the right: other small pictures, figures, advice. */
  | { readonly kind: 'panel'; readonly chart: ChartBlock; readonly panel: readonly PanelItem[] }
  | { readonly kind: 'pair'; readonly left: ChartBlock; readonly right: ChartBlock; readonly below?: readonly Aside[] }
  | { readonly kind: 'chart'; readonly chart: ChartBlock; readonly below: readonly Aside[]; readonly caption?: string }
  | {
      readonly kind: 'table'
      readonly table: BlockOf<'table'>
      /** The rows of all tables with these columns, whose widths they share. */
      readonly alike?: Table
    }
  | { readonly kind: 'page'; readonly page: BlockOf<'strategyOnAPage'>['page'] }

/** Pictures that need their reading beside them; a radar reads well beside another, so it joins a panel. */
const withPanel = new Set<string>(['heatMap', 'valueEffort', 'riskMatrix', 'bars'])
const small = new Set<string>(['radar', 'scatter', 'gaps', 'bars', 'riskMatrix'])

/** Puts a section's blocks side by side, keeping their order. */
export function arrangeBlocks(blocks: readonly Block[]): Band[] {
  const bands: Band[] = []
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at]
    if (block === undefined) break
    const rest = blocks.slice(at + 1)
    if (block.kind === 'strategyOnAPage') bands.push({ kind: 'page', page: block.page })
    else if (block.kind === 'table') bands.push({ kind: 'table', table: block })
    else if (block.kind === 'chart') {
      const { band, used } = chartBand(block, rest)
      bands.push(band)
      at += used
    } else {
      const run = [block, ...leading(rest, (next) => isProse(next) || isAside(next))]
      bands.push({ kind: 'prose', main: run.filter(isProse), aside: run.filter(isAside) })
      at += run.length - 1
    }
    at += 1
  }
  return bands
}

function chartBand(chart: ChartBlock, rest: readonly Block[]): { readonly band: Band; readonly used: number } {
  const [next] = rest
  if (small.has(chart.chart.kind) && next?.kind === 'chart' && small.has(next.chart.kind)) {
    return { band: { kind: 'pair', left: chart, right: next }, used: 1 }
  }
  if (withPanel.has(chart.chart.kind)) {
    const panel = leading(rest, (item): item is PanelItem => isPanelItem(item))
    return { band: { kind: 'panel', chart, panel }, used: panel.length }
  }
  const below = leading(rest, isAside)
  return { band: { kind: 'chart', chart, below }, used: below.length }
}

function isPanelItem(block: Block): block is PanelItem {
  return isAside(block) || isProse(block) || (block.kind === 'chart' && block.chart.kind === 'radar')
}

function leading<T extends Block>(blocks: readonly Block[], fits: (block: Block) => block is T): T[] {
  const end = blocks.findIndex((block) => !fits(block))
  return blocks.slice(0, end === -1 ? blocks.length : end).filter(fits)
}
