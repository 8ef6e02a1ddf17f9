import type { Say } from '#shared/messages/translate.ts'
import type { Workings } from '#shared/report/workings.ts'
import { area } from './address.ts'
import { characterPoints } from './cell-text.ts'
import { bubblesBlock } from './charts/bubbles-block.ts'
import type { ChartBlock, ChartSources } from './charts/chart-block.ts'
import { chartsOnPages } from './charts/charts-on-pages.ts'
import { gapsBlock } from './charts/gaps-block.ts'
import { investmentBlocks } from './charts/investment-block.ts'
import { radarBlock } from './charts/radar-block.ts'
import { roadmapBlocks } from './charts/roadmap-block.ts'
import { words } from './planned-cell.ts'
import { rowHeight, usualPoints } from './row-height.ts'
import { nothingMore, type PlannedChart, type PlannedRow, type SheetPlan } from './sheet-plan.ts'

const firstBlock = 4
/** Columns of the sheet, which charts are as wide as. The first has room for a name of a chart on one line, in scripts of wide letters too. */
const widths = [52, 24, ...Array.from({ length: 4 }, () => 16)]
const chartPoints = widths.reduce((sum, width) => sum + width, 0) * characterPoints
/** Rows that an upright page of paper has room for at the size that these columns fill it at. */
const pageRows = 62
/** A title, a blank row, the head of the table and a blank row. */
const rowsBeside = 4
/** Where a table goes on: its title and its head once more. */
const againRows = 2

/** Charts of the program that opens the file, each above the table it draws; the tables follow the live sheets. Null: nothing to draw. */
export function chartSheet(workings: Workings, name: string, sources: ChartSources, say: Say): SheetPlan | null {
  const blocks = blocksOf(workings, sources, say)
  if (blocks.length === 0) return null
  let at = firstBlock
  const pages = chartsOnPages(blocks, { rows: pageRows, above: firstBlock - 1, beside: rowsBeside, rowsOf: tableRows })
  const placed = pages.flat().map(({ block, height }) => {
    // A title, the picture, a blank row, then the table and a blank row.
    const picture = { from: at + 1, to: at + height }
    const headerRow = picture.to + 2
    const onFirst = pageRows - height - rowsBeside - (at === firstBlock ? firstBlock - 1 : 0)
    const heads = block.isOfRows === true ? headsAgain(block, onFirst) : []
    const rowOf = (index: number): number =>
      headerRow + 1 + index + againRows * heads.filter((head) => head <= index).length
    const place = { block, height, titleRow: at, picture, headerRow, heads, rowOf }
    at = rowOf(block.rows.length - 1) + 2
    return place
  })
  const cellsOf = ({ block, rowOf }: (typeof placed)[number]) => block.rows.map((row, index) => row(rowOf(index)))
  return {
    name,
    about: say('xlsx.charts.note'),
    live: true,
    widths,
    rows: rows(),
    size: at,
    frozen: { rows: 0, columns: 0 },
    headerRow: null,
    ...nothingMore,
    charts: placed.map((place): PlannedChart => {
      const { block, picture, headerRow, rowOf } = place
      const room = { width: chartPoints, height: place.height * usualPoints }
      const cells = { sheet: name, headerRow, head: block.head, rows: cellsOf(place), rowOf }
      return { title: block.title, alt: block.alt, rows: picture, columns: widths.length, xml: block.draw(cells, room) }
    }),
    upright: true,
    breaks: [
      ...pages
        .slice(1)
        .flatMap(([first]) => placed.find(({ block }) => block === first?.block)?.titleRow ?? [])
        .map((row) => row - 1),
      // A title and a head that stand once more are the first rows of their page.
      ...placed.flatMap(({ heads, rowOf }) => heads.map((index) => rowOf(index) - 1 - againRows)),
    ].sort((a, b) => a - b),
    nothings: placed.map(({ block, rowOf }) => area(1, rowOf(0), block.head.length, rowOf(block.rows.length - 1))),
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.charts'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.charts.note'), 'note')] }
    yield { cells: [] }
    for (const place of placed) {
      yield { cells: [words(headingOf(place.block), 'subtitle')] }
      for (let row = 0; row < place.height + 1; row += 1) yield { cells: [] }
      yield { cells: place.block.head }
      for (const [index, cells] of cellsOf(place).entries()) {
        if (place.heads.includes(index)) {
          yield { cells: [words(say('xlsx.charts.continued', { title: place.block.title }), 'subtitle')] }
          yield { cells: place.block.head }
        }
        yield { cells }
      }
      yield { cells: [] }
    }
  }
}

function headingOf({ title, note }: ChartBlock): string {
  return note === undefined ? title : `${title}. ${note}`
}

/** How many rows of the usual height each row of a table is as high as: long names take several lines. */
function heightsOf({ rows }: ChartBlock): readonly number[] {
  return rows.map((row, at) => (rowHeight({ cells: row(at + 1) }, widths) ?? usualPoints) / usualPoints)
}

function tableRows(block: ChartBlock): number {
  return Math.ceil(heightsOf(block).reduce((sum, height) => sum + height, 0))
}

/** The rows of a table, from 0, that its head stands above once more, as they are the first on a further page. @param room on the first */
function headsAgain(block: ChartBlock, room: number): readonly number[] {
  const heads: number[] = []
  let left = room
  for (const [index, height] of heightsOf(block).entries()) {
    if (height > left) {
      heads.push(index)
      left = pageRows - againRows
    }
    left -= height
  }
  return heads
}

function blocksOf(workings: Workings, sources: ChartSources, say: Say): readonly ChartBlock[] {
  const { plan } = workings
  return [
    radarBlock(workings, sources, say),
    gapsBlock(workings, sources, say),
    bubblesBlock(workings, sources, say),
    ...(plan === null ? [] : [...roadmapBlocks(plan, sources, say), ...investmentBlocks(plan, sources, say)]),
  ].filter((block) => block !== null)
}
