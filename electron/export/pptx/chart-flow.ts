import type { ChartData } from '#shared/charts/chart-data.ts'
import type { Scene } from '#shared/charts/scene.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import type { ChartBlock } from '../block-kinds.ts'
import { type ChartRoom, chartPieces } from '../chart-pieces.ts'
import type { NativeChartData, Part } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import type { Flow } from './flow.ts'

/** Drawings are made for paper, where they are read from nearer: on a slide they are this much larger. */
const sceneScale = 1.4
const enlargements = [2.1, 1.8, 1.6] as const
const growing = new Set<ChartData['kind']>(['bars', 'gaps', 'bullets', 'load', 'riskMatrix'])

/** What pictures have. */
export type ChartRooms = {
  /** The first has this, which may have to share its slide. */
  readonly first: ChartRoom
  /** What the second has, where it has less width than those after it. */
  readonly second?: ChartRoom
  /** What each further one has. */
  readonly rest: ChartRoom
  /** What the last of several leaves room below it with, if its rows can be read in it. */
  readonly last?: ChartRoom
}

/**
 * A chart as flows: one, or as many as its rows need. Where people will want to change figures it is a chart of PowerPoint's
 * own, else a drawing of shapes.
 */
export function chartFlows(block: ChartBlock, rooms: ChartRooms, set: DeckSetter): Flow[] {
  const { chart } = block
  const { first, rest, second = rest, last } = rooms
  if (isNative(chart)) {
    const small = Math.min(first.height, nativeHeight(chart, first.width))
    return [
      standing(small, first.height, (x, y, height) => [
        { kind: 'chart', box: { x, y, width: first.width, height }, alt: block.alt, chart },
      ]),
    ]
  }
  const drawn = ({ width, height }: ChartRoom): ChartRoom => ({
    width: width / sceneScale,
    height: height / sceneScale,
  })
  const pieces = chartPieces(chart, drawn(first), drawn(second), set.measure)
  return pieces.flatMap((piece, index) => {
    const isLast = index > 0 && index === pieces.length - 1
    const fitsLast = isLast && last && chartPieces(piece, drawn(last), drawn(last), set.measure).length === 1
    const room = fitsLast ? last : ([first, second][index] ?? rest)
    const { height } = sceneIn(piece, block.alt, room, set)
    return height < 1
      ? []
      : [
          standing(height, room.height, (x, y, most) =>
            drawing(piece, block.alt, { x, y, width: room.width, height: most }, set),
          ),
        ]
  })
}

function isNative(data: ChartData): data is NativeChartData {
  if (data.kind === 'radar') return data.axes.length > 2
  if (data.kind === 'bars') return data.bars.length > 0
  if (data.kind === 'scatter') return data.points.length > 0
  return data.kind === 'investment' && data.periods.length > 0
}

function nativeHeight(data: NativeChartData, width: number): number {
  switch (data.kind) {
    case 'bars':
      return 40 + data.bars.length * 44
    case 'radar':
      return width * 0.85
    case 'scatter':
      return width * 0.8
    case 'investment':
      return width * 0.55
  }
}

/** A picture that would be of a height and stays in one piece; on a slide it has to share it takes less, down to three fifths. */
function standing(wanted: number, most: number, parts: (x: number, y: number, height: number) => Part[]): Flow {
  return {
    take: (room, fresh) => {
      const height = Math.min(wanted, most, room)
      if (!fresh && height < Math.min(wanted, most) * 0.8) return null
      return { height, after: 14, parts: (x, y) => parts(x, y, height), rest: null }
    },
  }
}

function drawing(
  data: ChartData,
  alt: string,
  box: { x: number; y: number; width: number; height: number },
  set: DeckSetter,
): Part[] {
  const { scene, scale } = sceneIn(data, alt, box, set)
  const size = { width: scene.width * scale, height: scene.height * scale }
  return [{ kind: 'drawing', box: { x: box.x, y: box.y, ...size }, alt, shapes: scene.shapes, scale }]
}

function sceneIn(
  data: ChartData,
  alt: string,
  room: ChartRoom,
  { measure, palette, locale }: DeckSetter,
): { readonly scene: Scene; readonly scale: number; readonly height: number } {
  const draw = (scale: number, maxHeight: number): Scene =>
    sceneOf(data, { width: room.width / scale, maxHeight: Math.max(40, maxHeight), measure, palette, alt, locale })
  // Enlarged only where the rows keep the height they like best and no name is shortened for it.
  const usual = draw(sceneScale, room.height / sceneScale)
  const [plain, circles] = [shortened(usual), circlesOf(usual)]
  const grows = (larger: number): boolean => {
    // A square takes whatever height it is given.
    const scene = draw(larger, data.kind === 'riskMatrix' ? room.height / larger : 10_000)
    return scene.height * larger <= room.height + 0.5 && shortened(scene) <= plain && circlesOf(scene) === circles
  }
  const scale = (growing.has(data.kind) ? enlargements.find(grows) : undefined) ?? sceneScale
  const scene = draw(scale, room.height / scale)
  return { scene, scale, height: scene.height * scale }
}

/** How many texts of a drawing had to be cut. */
function shortened(scene: Scene): number {
  return scene.shapes.filter((shape) => shape.kind === 'text' && shape.text.endsWith('…')).length
}

/** How many marks a drawing has: in a square that is too low, some would be counted instead. */
function circlesOf(scene: Scene): number {
  return scene.shapes.filter((shape) => shape.kind === 'circle').length
}
