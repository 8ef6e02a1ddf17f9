import type { RoadmapData } from './chart-data.ts'
import { arrowHeadPath, bentPath, type Point } from './paths.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'

export type BarBox = {
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly height: number
  readonly pitch: number
}

/** Dependencies in right angles with soft bends, on a halo that parts them from what they cross. */
export function drawLinks(
  data: Pick<RoadmapData, 'links'>,
  boxes: ReadonlyMap<string, BarBox>,
  options: SceneOptions,
): { readonly lines: Shape[]; readonly heads: Shape[] } {
  const lines: Shape[] = []
  const heads: Shape[] = []
  for (const link of data.links) {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)]
    if (from === undefined || to === undefined) continue
    const { palette } = options
    const stroke = link.conflict ? palette.danger : link.critical ? palette.ink : palette.muted
    const route = elbow(from, to, options.width)
    const d = bentPath(route, 3)
    const strokeWidth = link.critical || link.conflict ? 1.2 : 0.8
    lines.push({ kind: 'path', d, fill: 'none', stroke: palette.paper, strokeWidth: 2.6 + strokeWidth - 0.8 })
    lines.push({ kind: 'path', d, fill: 'none', stroke, strokeWidth, ...(link.conflict ? { dash: [3, 2] } : {}) })
    const end = route.at(-1)
    if (end !== undefined) heads.push({ kind: 'path', d: arrowHeadPath(end.x, end.y, 4.5), fill: stroke })
  }
  return { lines, heads }
}

/** Straight where both lie in a row and in order; one elbow where there is time between; else round through the gap of rows. */
function elbow(from: BarBox, to: BarBox, width: number): Point[] {
  const start = { x: from.x2, y: from.y + from.height / 2 }
  const end = { x: to.x1, y: to.y + to.height / 2 }
  if (start.y === end.y && end.x >= start.x) return [start, end]
  const before = Math.max(0, end.x - 8)
  if (before >= start.x + 4) return [start, { x: before, y: start.y }, { x: before, y: end.y }, end]
  const out = Math.min(width - 1, start.x + 5)
  const down = end.y >= start.y
  const lane = down ? to.y - (to.pitch - to.height) / 2 : to.y + to.height + (to.pitch - to.height) / 2
  return [start, { x: out, y: start.y }, { x: out, y: lane }, { x: before, y: lane }, { x: before, y: end.y }, end]
}
