import type { ChartBlock } from './chart-block.ts'

/** A chart and how many rows of the sheet its picture covers. */
export type SizedChart = { readonly block: ChartBlock; readonly height: number }

/** @property rows of a printed page @property above those of the sheet's title, on the first @property beside those around a picture and its table */
type Page = {
  readonly rows: number
  readonly above: number
  readonly beside: number
  /** How many rows the table of a chart is as high as. */
  readonly rowsOf: (block: ChartBlock) => number
}

/** Of its height, what a picture keeps that stands on a page with the one before it. */
const leastShare = 0.75
/** And how much higher it becomes where its page would otherwise end early. */
const mostShare = 1.6
/** Rows that stay free then: programs differ by one. */
const spare = 2

/** Charts in their order, each with its table on one page: pages are filled, by pictures that are a little lower or higher. */
export function chartsOnPages(blocks: readonly ChartBlock[], page: Page): readonly (readonly SizedChart[])[] {
  const pages: SizedChart[][] = []
  let used = page.above
  for (const block of blocks) {
    const height = heightBelow(block, used, page)
    const own = height + page.beside + page.rowsOf(block)
    const last = pages.at(-1)
    if (last !== undefined && used + own <= page.rows) last.push({ block, height })
    else pages.push([{ block, height }])
    used = last === undefined || used + own <= page.rows ? used + own : own
  }
  return pages.map((charts, at) => filled(charts, at === 0 ? page.above : 0, page))
}

/** A picture as high as it wants to be, or lower where its table then fits on the same page. */
function heightOf(block: ChartBlock, { rows, beside, rowsOf }: Page): number {
  const left = rows - beside - rowsOf(block)
  return left < block.height / 2 ? block.height : Math.min(block.height, left)
}

/** A picture as high as that, or a little lower where it then stands on the page that others have begun. @param used by these */
function heightBelow(block: ChartBlock, used: number, page: Page): number {
  const height = heightOf(block, page)
  const left = page.rows - used - page.beside - page.rowsOf(block)
  return left < height && left >= height * leastShare ? Math.floor(left) : height
}

/** The charts of a page, their pictures higher where that leaves less of it white. */
function filled(charts: readonly SizedChart[], above: number, { rows, beside, rowsOf }: Page): readonly SizedChart[] {
  const used = charts.reduce((sum, { block, height }) => sum + height + beside + rowsOf(block), above)
  const more = Math.floor((rows - spare - used) / charts.length)
  if (more <= 0) return charts
  return charts.map(({ block, height }) => ({ block, height: Math.min(height + more, Math.floor(height * mostShare)) }))
}
