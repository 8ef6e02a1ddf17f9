import type { ChartData, HeatMapData, RoadmapData } from '#shared/charts/chart-data.ts'
import { chartPages, roadmapAfter } from '#shared/charts/chart-pages.ts'
import { heatMapRowsIn } from '#shared/charts/heat-map-rows.ts'
import { aroundLoads } from '#shared/charts/load.ts'
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
  const around = data.kind === 'load' ? aroundLoads(data) : needs.around
  const fits = (room: ChartRoom) => Math.max(1, Math.floor((room.height - around) / needs.row))
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
    const loosened = (even: ChartData[], least: number) =>
      withLooseCuts(data, rows, even, (loose) => areReadable(loose, least))
    if (pages < 3 || pages > fewPages) return loosened(pieces, readableRow)
    const fewer = chartPages(data, Math.ceil(rows / (pages - 1)))
    return areReadable(fewer, tolerableRow) ? loosened(fewer, tolerableRow) : loosened(pieces, readableRow)
  }
  return chartPages(data, 1)
}

/** What of a roadmap is no row: its head and its legend, and what each lane has around its rows. */
function aroundRows({ lanes }: RoadmapData): number {
  return lanes.length * 11 + 78
}

/** Bars are equally thick on all pages: a page with fewer rows is rather not filled. */
function roadmapPieces(data: RoadmapData, first: number, rest: ChartRoom, measure: Measure): RoadmapData[] {
  const pieces = partedRoadmap(data, first, rest, measure)
  if (pieces.length === 1) return pieces
  const pitchOf = (piece: RoadmapData) =>
    (rest.height - aroundRows(piece)) / Math.max(1, roadmapRowCount(piece, rest.width, measure))
  // The first may have less room, and lower bars for it: those after it need not have them too.
  const full = first < rest.height * 0.8 ? pieces.slice(1) : pieces
  const mostPitch = Math.min(...full.map(pitchOf))
  return pieces.map((piece) => ({ ...piece, mostPitch }))
}

/** The first piece takes what has room beside what stands there already; the others share the rest evenly. */
function partedRoadmap(data: RoadmapData, first: number, rest: ChartRoom, measure: Measure): RoadmapData[] {
  const bars = barCount(data)
  const needed = (piece: RoadmapData) => roadmapRowCount(piece, rest.width, measure) * 13 + aroundRows(piece)
  if (needed(data) <= first || bars < 2) return [data]
  const alike = evenPieces(data, (piece) => needed(piece) <= Math.min(first, rest.height))
  if (first >= rest.height) return alike
  let [low, high] = [1, bars]
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (needed(roadmapAfter(data, middle)[0]) <= first) low = middle
    else high = middle
  }
  const [head, tail] = roadmapAfter(data, low)
  const parted = [head, ...evenPieces(tail, (piece) => needed(piece) <= rest.height)]
  // A first page with nearly as much room as the others has as many rows, unless all of them would be many for it.
  return first >= rest.height * 0.8 && alike.length <= parted.length ? alike : parted
}

function evenPieces(data: RoadmapData, fits: (piece: RoadmapData) => boolean): RoadmapData[] {
  const bars = barCount(data)
  for (let pages = 1; pages < bars; pages += 1) {
    // Many numbers of pages come to the same bars on each.
    if (pages > 1 && Math.ceil(bars / pages) === Math.ceil(bars / (pages - 1))) continue
    const pieces = chartPages(data, Math.ceil(bars / pages))
    if (areRoadmaps(pieces) && pieces.every(fits)) {
      const loose = withLooseCuts(data, bars, pieces, (some) => areRoadmaps(some) && some.every(fits))
      return laneByLane(data, areRoadmaps(loose) ? loose : pieces, fits)
    }
  }
  return [data]
}

/** Fewer bars of a lane than these are left over on a page that others follow on, or at the end of one. */
const fewBars = 3
/** Of so many pages one more is little. */
const manyPages = 8
/** A page has at least this share of the bars that the fullest has. */
const evenlyFull = 0.75

/** Long lanes that each begin on a page of their own, where a page would else begin or end with a few bars of one. */
function laneByLane(data: RoadmapData, pieces: RoadmapData[], fits: (piece: RoadmapData) => boolean): RoadmapData[] {
  const isFew = ({ bars }: RoadmapData['lanes'][number]) => bars.length < fewBars
  if (data.lanes.length < 2 || !pieces.some(({ lanes }) => lanes.length > 1 && lanes.some(isFew))) return pieces
  const own = data.lanes.flatMap((lane) => evenPieces({ ...data, lanes: [lane] }, fits))
  const isFull = own.every((piece) => barCount(piece) >= Math.max(...own.map(barCount)) * evenlyFull)
  return isFull && own.length <= pieces.length + (pieces.length < manyPages ? 0 : 1) ? own : pieces
}

/** Pages that are evenly full have no room to spare a group from being parted after its first row: a row more may have it. */
function withLooseCuts(
  data: ChartData,
  rows: number,
  even: ChartData[],
  fits: (pieces: readonly ChartData[]) => boolean,
): ChartData[] {
  for (const more of [1, 2]) {
    const loose = chartPages(data, Math.ceil(rows / even.length) + more)
    if (even.length > 1 && loose.length === even.length && fits(loose)) return loose
  }
  return even
}

function areRoadmaps(pieces: readonly ChartData[]): pieces is RoadmapData[] {
  return pieces.every((piece) => piece.kind === 'roadmap')
}

function barCount({ lanes }: RoadmapData): number {
  return lanes.reduce((sum, lane) => sum + lane.bars.length, 0)
}
