import type { RoadmapData } from './chart-data.ts'
import { arrowHeadPath, bentPath } from './paths.ts'
import { linkRoute, type Obstacle, piecesOf } from './roadmap-routes.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'

export type BarBox = {
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly height: number
  readonly pitch: number
}

/** Dependencies in right angles with soft bends, round the names beside bars, on a halo that parts them from what they cross. */
export function drawLinks(
  data: Pick<RoadmapData, 'links'>,
  boxes: ReadonlyMap<string, BarBox>,
  names: readonly Obstacle[],
  options: SceneOptions,
): { readonly lines: Shape[]; readonly heads: Shape[] } {
  // Without names to go round every link takes the short way, which costs no search.
  const goesRound = names.length > 0
  const bars = !goesRound ? [] : [...boxes.values()].map(({ x1, x2, y, height }) => ({ x1, x2, y1: y, y2: y + height }))
  const drawn: { readonly from: string; readonly to: string; readonly pieces: ReturnType<typeof piecesOf> }[] = []
  const lines: Shape[] = []
  const heads: Shape[] = []
  for (const link of data.links) {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)]
    if (from === undefined || to === undefined) continue
    const { palette } = options
    const stroke = link.conflict ? palette.danger : link.critical ? palette.ink : palette.muted
    const others = goesRound ? drawn.filter((each) => each.from !== link.from && each.to !== link.to) : []
    const links = others.flatMap(({ pieces }) => pieces)
    const route = linkRoute(from, to, options.width, { names, bars, links })
    if (goesRound) drawn.push({ from: link.from, to: link.to, pieces: piecesOf(route) })
    const d = bentPath(route, 3)
    const strokeWidth = link.critical || link.conflict ? 1.2 : 0.8
    lines.push({ kind: 'path', d, fill: 'none', stroke: palette.paper, strokeWidth: 2.6 + strokeWidth - 0.8 })
    lines.push({ kind: 'path', d, fill: 'none', stroke, strokeWidth, ...(link.conflict ? { dash: [3, 2] } : {}) })
    const end = route.at(-1)
    if (end !== undefined) heads.push({ kind: 'path', d: arrowHeadPath(end.x, end.y, 4.5), fill: stroke })
  }
  return { lines, heads }
}
