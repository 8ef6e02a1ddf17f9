import type { ChartData, HeatMapData, RoadmapData } from '#shared/charts/chart-data.ts'
import { chartPages, roadmapAfter } from '#shared/charts/chart-pages.ts'
import { heatMapRowsIn } from '#shared/charts/heat-map-rows.ts'
import { roadmapRowCount } from '#shared/charts/roadmap.ts'
import type { Measure } from '#shared/charts/scene.ts'

/** In points of the drawing. */
export type ChartRoom = { readonly width: number; readonly height: number }

/** What a row needs to be read, and what stands around the rows, in points. */
const readableRows: Partial<Record<ChartData['kind'], { readonly row: number; readonly around: number }>> = {
  gaps: { row: 12, around: 34 },
  bars: { row: 14, around: 0 },
  bullets: { row: 15, around: 0 },
  load: { row: 14, around: 14 },
}

/**
 * A chart in as many pieces as it takes for no row to be lower than can be read.
 * @param first what the first piece has, which may be less than the others have
 * @param rest what each further piece has
 */
export function chartPieces(data: ChartData, first: ChartRoom, rest: ChartRoom, measure: Measure): ChartData[] {
  if (data.kind === 'roadmap') return roadmapPieces(data, first.height, rest, measure)
  if (data.kind === 'heatMap') return heatMapPieces(data, first, rest, measure)
  const needs = readableRows[data.kind]
  if (needs === undefined) return [data]
  const fits = (room: ChartRoom) => Math.max(1, Math.floor((room.height - needs.around) / needs.row))
  return chartPages(data, Math.min(fits(first), fits(rest)))
}

/** Rows lower than this have letters that are hard to read. */
const readableRow = 11.8
/** A little lower they may be where that spares a page with the rest of the map. */
const tolerableRow = 9.6
/** A map on more pages than this gains little by one page less. */
const fewPages = 3

function heatMapPieces(data: HeatMapData, first: ChartRoom, rest: ChartRoom, measure: Measure): ChartData[] {
  const rows = data.groups.reduce((sum, group) => sum + group.rows.length, 0)
  const rowsIn = (piece: HeatMapData, { width, height }: ChartRoom) => heatMapRowsIn(piece, width, height, measure)
  const areReadable = (pieces: readonly ChartData[], least: number): boolean =>
    pieces.every((piece, index) => piece.kind !== 'heatMap' || rowsIn(piece, index === 0 ? first : rest).least >= least)
  const whole = rowsIn(data, first)
  if (whole.named && whole.least >= tolerableRow) return [data]
  const fewest = Math.max(1, Math.floor((rows * readableRow) / Math.max(1, first.height, rest.height)))
  for (let pages = fewest; pages < rows; pages += 1) {
    const pieces = chartPages(data, Math.ceil(rows / pages))
    if (!areReadable(pieces, readableRow)) continue
    if (pages < 3 || pages > fewPages) return pieces
    const fewer = chartPages(data, Math.ceil(rows / (pages - 1)))
    return areReadable(fewer, tolerableRow) ? fewer : pieces
  }
  return chartPages(data, 1)
}

/** The first piece takes what has room beside what stands there already; the others share the rest evenly. */
function roadmapPieces(data: RoadmapData, first: number, rest: ChartRoom, measure: Measure): RoadmapData[] {
  const bars = barCount(data)
  const needed = (piece: RoadmapData) => roadmapRowCount(piece, rest.width, measure) * 13 + piece.lanes.length * 11 + 78
  if (needed(data) <= first || bars < 2) return [data]
  if (first >= rest.height * 0.8) return evenPieces(data, (piece) => needed(piece) <= Math.min(first, rest.height))
  let [low, high] = [1, bars]
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (needed(roadmapAfter(data, middle)[0]) <= first) low = middle
    else high = middle
  }
  const [head, tail] = roadmapAfter(data, low)
  return [head, ...evenPieces(tail, (piece) => needed(piece) <= rest.height)]
}

function evenPieces(data: RoadmapData, fits: (piece: RoadmapData) => boolean): RoadmapData[] {
  const bars = barCount(data)
  for (let pages = 1; pages < bars; pages += 1) {
    // Many numbers of pages come to the same bars on each.
    if (pages > 1 && Math.ceil(bars / pages) === Math.ceil(bars / (pages - 1))) continue
    const pieces = chartPages(data, Math.ceil(bars / pages)).filter((piece) => piece.kind === 'roadmap')
    if (pieces.every(fits)) return pieces
  }
  return [data]
}

function barCount({ lanes }: RoadmapData): number {
  return lanes.reduce((sum, lane) => sum + lane.bars.length, 0)
}
