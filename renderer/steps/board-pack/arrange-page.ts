import type { ChartData } from '#shared/charts/chart-data.ts'
import type { Block } from '#shared/report/report.ts'

/** Blocks that stand beside each other on a page: one over its whole width, or two halves. A block is known by its place. */
export type PageRow = readonly { readonly place: number; readonly block: Block }[]

const narrowCharts: ReadonlySet<ChartData['kind']> = new Set(['radar', 'scatter', 'gaps', 'bars', 'riskMatrix'])

/** Puts the blocks of a page into rows, in their order: what is narrow finds a neighbour. */
export function arrangePage(blocks: readonly Block[]): readonly PageRow[] {
  const rows: PageRow[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at], blocks[at + 1]]
    if (block === undefined) break
    if (next !== undefined && isNarrow(block) && isNarrow(next)) {
      rows.push([
        { place: at, block },
        { place: at + 1, block: next },
      ])
      at += 1
    } else rows.push([{ place: at, block }])
  }
  return rows
}

function isNarrow(block: Block): boolean {
  switch (block.kind) {
    case 'chart':
      return narrowCharts.has(block.chart.kind)
    case 'list':
    case 'paragraph':
    case 'callout':
      return true
    case 'heading':
    case 'metrics':
    case 'table':
    case 'strategyOnAPage':
      return false
  }
}
