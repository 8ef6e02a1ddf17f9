import { clamp } from './axis.ts'
import { round } from './paths.ts'
import type { BarBox } from './roadmap-links.ts'
import type { Bar, TimeAxis } from './roadmap-rows.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'

type Bound = Bar['bounds'][number]
type Palette = SceneOptions['palette']

/** How far a mark stands out to the left and right of its day. */
export const boundReach = 3

/**
 * The days that bound when bars may begin: a bracket that opens towards the time allowed for “not before”, a pin for a fixed
 * day. A day away from its bar's start is tied to it by dots; a mark that the plan goes against is red.
 */
export function drawBounds(
  bars: readonly Pick<Bar, 'id' | 'bounds'>[],
  boxes: ReadonlyMap<string, BarBox>,
  at: TimeAxis,
  { palette, width }: Pick<SceneOptions, 'palette' | 'width'>,
): Shape[] {
  return bars.flatMap(({ id, bounds }) => {
    const box = boxes.get(id)
    if (box === undefined) return []
    return bounds.flatMap((bound) => {
      const x = clamp(at(bound.date), boundReach, width - 2 - boundReach)
      return [...tie(box, x, palette), ...boundMark(bound, x, box, palette)]
    })
  })
}

/** The mark of a bound at a place, as tall as the bar it belongs to. */
export function boundMark(
  { kind, broken }: Pick<Bound, 'kind' | 'broken'>,
  x: number,
  { y, height }: Pick<BarBox, 'y' | 'height'>,
  palette: Palette,
): Shape[] {
  const ink = broken ? palette.danger : palette.ink
  const over = Math.min(1.6, height * 0.12)
  const [top, bottom] = [y - over, y + height + over]
  const halo = { stroke: palette.paper, strokeWidth: 3.2, fill: 'none' } as const
  const line = { stroke: ink, strokeWidth: 1.4, fill: 'none' } as const
  if (kind === 'earliest') {
    const tooth = round(x + boundReach)
    const d = `M${tooth} ${round(top)}H${round(x)}V${round(bottom)}H${tooth}`
    return [
      { kind: 'path', d, ...halo },
      { kind: 'path', d, ...line },
    ]
  }
  const d = `M${round(x)} ${round(top)}V${round(bottom)}`
  const r = Math.min(2.4, height * 0.22)
  return [
    { kind: 'path', d, ...halo },
    { kind: 'path', d, ...line },
    { kind: 'circle', cx: x, cy: top, r, fill: ink, stroke: palette.paper, strokeWidth: 0.8 },
  ]
}

function tie({ x1, y, height }: BarBox, x: number, palette: Palette): Shape[] {
  if (Math.abs(x - x1) < 3 * boundReach) return []
  const middle = y + height / 2
  return [
    { kind: 'line', x1: x, y1: middle, x2: x1, y2: middle, stroke: palette.muted, strokeWidth: 0.9, dash: [1, 2] },
  ]
}
