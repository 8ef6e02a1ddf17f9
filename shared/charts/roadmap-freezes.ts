import { clamp } from './axis.ts'
import type { RoadmapData } from './chart-data.ts'
import type { TimeAxis } from './roadmap-rows.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeLine } from './write-text.ts'

type Frame = { readonly left: number; readonly right: number; readonly headHeight: number; readonly bottom: number }

/** Where the days of a freeze lie on the axis. */
export type FreezePlace = { readonly x1: number; readonly x2: number }

const leastWidth = 2
const size = 6.5

/** The place of each freeze that lies in the time shown, no thinner than can be seen. */
export function freezePlaces<F extends { readonly start: string; readonly finish: string }>(
  freezes: readonly F[],
  { start, finish }: Pick<RoadmapData, 'start' | 'finish'>,
  at: TimeAxis,
): readonly (F & FreezePlace)[] {
  return freezes
    .filter((freeze) => freeze.finish > start && freeze.start < finish)
    .map((freeze) => {
      const x1 = at(freeze.start)
      return { ...freeze, x1, x2: Math.max(x1 + leastWidth, at(freeze.finish)) }
    })
}

/** Shaded bands over all lanes, from the strip under the quarters down; each named in that strip where the next leaves room. */
export function drawFreezes(
  data: Pick<RoadmapData, 'freezes' | 'start' | 'finish'>,
  at: TimeAxis,
  { left, right, headHeight, bottom }: Frame,
  { palette, measure }: SceneOptions,
): { readonly bands: Shape[]; readonly names: Shape[] } {
  const places = freezePlaces(data.freezes, data, at)
  const top = headHeight - 11
  let taken = left
  const names = places.flatMap(({ label, x2 }, index): Shape[] => {
    const next = places[index + 1]?.x1 ?? right
    const x = Math.max(taken, clamp(x2 + 2, left, right))
    const width = measure(label, size, 400)
    if (x + width > next - 2) return []
    taken = x + width + 4
    const type = { x, y: top + 4.5, maxWidth: width + 0.5, size, weight: 400, fill: palette.muted } as const
    // The line of a quarter that can't but cross it would strike the name through.
    const ground: Shape = { kind: 'rect', x: x - 1, y: top, width: width + 2, height: 9, fill: palette.paper }
    return [ground, ...writeLine(label, type, measure)]
  })
  return {
    bands: places.flatMap(({ x1, x2 }): Shape[] => [
      freezeBand(x1, top, x2 - x1, bottom - top, palette),
      { kind: 'rect', x: x1, y: top, width: x2 - x1, height: 9, fill: palette.faint },
    ]),
    names,
  }
}

/** What lies of the bands on a piece of a lane that was painted over them: they go on without a gap. */
export function freezesOver(
  piece: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  places: readonly FreezePlace[],
  palette: SceneOptions['palette'],
): Shape[] {
  return places.flatMap((place) => {
    const [x1, x2] = [Math.max(piece.x, place.x1), Math.min(piece.x + piece.width, place.x2)]
    return x1 < x2 ? [freezeBand(x1, piece.y, x2 - x1, piece.height, palette)] : []
  })
}

export function freezeBand(
  x: number,
  y: number,
  width: number,
  height: number,
  palette: SceneOptions['palette'],
): Shape {
  return { kind: 'rect', x, y, width, height, fill: palette.faint, fillOpacity: 0.28 }
}
