import type { Content } from 'pdfmake/interfaces'
import type { ChartData } from '#shared/charts/chart-data.ts'
import { wrapText } from '#shared/charts/fit-text.ts'
import type { Scene } from '#shared/charts/scene.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import type { ChartBlock } from '../block-kinds.ts'
import { type ChartRoom, chartPieces } from '../chart-pieces.ts'
import { breakable } from './breakable.ts'
import { tellCutOf } from './cut-texts.ts'
import { sceneNode } from './scene-node.ts'
import { type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

function captionHeight(alt: string, width: number, { measure, sizes }: Typesetter): number {
  const lines = wrapText(alt, width, 100, { size: sizes.small, weight: 400 }, measure).length
  return lines * sizes.small * leading + 14
}

/** A few rows are drawn larger than they need be, so that a page reads from the far end of a table. */
const enlargements = [1.5, 1.3, 1.15] as const
const growing = new Set<ChartData['kind']>(['bars', 'gaps', 'bullets', 'load', 'riskMatrix'])

/**
 * The pictures of a chart: one, or as many as its rows need. Each carries its sentence for those who can't see it; the last has
 * it as a caption too.
 * @param first what the first picture has, beside what stands there already
 * @param rest what a picture on a page of its own has
 */
export function chartNodes(
  block: ChartBlock,
  first: ChartRoom,
  rest: ChartRoom,
  within: readonly TagStep[],
  set: Typesetter,
): Content[] {
  const pieces = piecesOf(block, first, rest, set)
  return pieces.flatMap((data, index) => {
    const room = index === 0 ? first : rest
    const scene = sceneIn(data, block.alt, room, set)
    tellCutOf(scene, set)
    if (scene.height < 1) return [caption(block.alt, room.width, within, set)]
    const picture = tagged(sceneNode(scene, { width: room.width, margin: [0, 2, 0, 2] }), {
      role: 'Figure',
      within,
      alt: block.alt,
    })
    return index === pieces.length - 1 ? [picture, caption(block.alt, room.width, within, set)] : [picture]
  })
}

/** Whether all of a chart is one picture, so that what follows stands right below it. */
export function isOnePicture(block: ChartBlock, first: ChartRoom, rest: ChartRoom, set: Typesetter): boolean {
  return piecesOf(block, first, rest, set).length === 1
}

function piecesOf(block: ChartBlock, first: ChartRoom, rest: ChartRoom, set: Typesetter): ChartData[] {
  const below = captionHeight(block.alt, Math.min(first.width, rest.width), set)
  const without = (room: ChartRoom): ChartRoom => ({ width: room.width, height: room.height - below })
  return chartPieces(block.chart, without(first), without(rest), set.measure)
}

function sceneIn(data: ChartData, alt: string, room: ChartRoom, set: Typesetter): Scene {
  const { measure, palette, locale } = set
  const limit = Math.max(40, room.height - captionHeight(alt, room.width, set))
  const draw = (scale: number, maxHeight: number): Scene =>
    sceneOf(data, { width: room.width / scale, maxHeight, measure, palette, alt, locale })
  // Enlarged only where the rows keep the height they like best and no name is shortened for it.
  const usual = draw(1, limit)
  const [plain, circles] = [shortened(usual), circlesOf(usual)]
  const grows = (larger: number): boolean => {
    const scene = draw(larger, data.kind === 'riskMatrix' ? limit / larger : 10_000)
    return scene.height * larger <= limit + 0.5 && shortened(scene) <= plain && circlesOf(scene) === circles
  }
  const scale = growing.has(data.kind) ? enlargements.find(grows) : undefined
  return scale === undefined ? usual : draw(scale, limit / scale)
}

/** How many marks a drawing has: in a square that is too low, some would be counted instead. */
function circlesOf(scene: Scene): number {
  return scene.shapes.filter((shape) => shape.kind === 'circle').length
}

/** How many texts of a drawing had to be cut. */
function shortened(scene: Scene): number {
  return scene.shapes.filter((shape) => shape.kind === 'text' && shape.text.endsWith('…')).length
}

function caption(text: string, width: number, within: readonly TagStep[], set: Typesetter): Content {
  const small = {
    text: breakable(text, width, set.sizes.small, 400, set),
    fontSize: set.sizes.small,
    color: set.palette.muted,
  }
  return tagged({ ...small, margin: [0, 2, 0, 6] as [number, number, number, number] }, { role: 'Caption', within })
}

/** How high a chart stands in a room, with its caption: what is left may be used. */
export function chartHeight(block: ChartBlock, room: ChartRoom, set: Typesetter): number {
  const scene = sceneIn(block.chart, block.alt, room, set)
  return (scene.height * room.width) / scene.width + captionHeight(block.alt, room.width, set)
}
