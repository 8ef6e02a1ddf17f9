import type { ChartData, RoadmapData } from '#shared/charts/chart-data.ts'
import { chartPages } from '#shared/charts/chart-pages.ts'
import { roadmapRowCount } from '#shared/charts/roadmap.ts'
import type { Measure } from '#shared/charts/scene.ts'

/** In points of the drawing. */
export type ChartRoom = { readonly width: number; readonly height: number }

/** What a row needs to be read, and what stands around the rows, in points. */
const readableRows: Partial<Record<ChartData['kind'], { readonly row: number; readonly around: number }>> = {
  heatMap: { row: 12, around: 96 },
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
  if (data.kind === 'roadmap') return roadmapPieces(data, Math.min(first.height, rest.height), rest.width, measure)
  const needs = readableRows[data.kind]
  if (needs === undefined) return [data]
  const fits = (room: ChartRoom) => Math.max(1, Math.floor((room.height - needs.around) / needs.row))
  return chartPages(data, Math.min(fits(first), fits(rest)))
}

function roadmapPieces(data: RoadmapData, height: number, width: number, measure: Measure): RoadmapData[] {
  const bars = data.lanes.reduce((sum, lane) => sum + lane.bars.length, 0)
  const fits = (piece: RoadmapData) =>
    roadmapRowCount(piece, width, measure) * 13 + piece.lanes.length * 11 + 78 <= height
  for (let pages = 1; pages < bars; pages += 1) {
    const pieces = chartPages(data, Math.ceil(bars / pages)).filter((piece) => piece.kind === 'roadmap')
    if (pieces.every(fits)) return pieces
  }
  return [data]
}
