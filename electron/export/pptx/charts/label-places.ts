import { place } from '#shared/charts/axis.ts'
import type { ScatterData } from '#shared/charts/chart-data.ts'
import type { ChartRoom } from '../../chart-pieces.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { chartTextSize } from './deck-chart.ts'

/** What axes and their titles take of a chart, in points: near enough to keep names apart. */
const around = { width: 60, height: 56 }
const dot = 5
/** In points. */
export const longestName = 220
const places = ['r', 'l', 't', 'b'] as const
type Place = (typeof places)[number]
type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/**
 * At which side of its point a name stands, points that matter first. A name that would cover another or leave the plot is
 * left out: it stands in the sheet behind the chart and in the table.
 */
export function labelPlaces(
  points: ScatterData['points'],
  [xRange, yRange]: readonly [ScatterData['xRange'], ScatterData['yRange']],
  size: ChartRoom,
  { measure }: DeckSetter,
): ReadonlyMap<number, Place> {
  const plot = { width: size.width - around.width, height: size.height - around.height }
  const at = points.map(({ x, y }) => ({
    x: place(x, ...xRange, 0, plot.width),
    y: place(y, ...yRange, plot.height, 0),
  }))
  const dots = at.map(({ x, y }): Rect => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot }))
  const taken: Rect[] = []
  const chosen = new Map<number, Place>()
  const order = points
    .map((_, index) => index)
    .toSorted((a, b) => Number(points[b]?.marked) - Number(points[a]?.marked))
  for (const index of order) {
    const point = at[index]
    const own = points[index]
    if (point === undefined || own === undefined) continue
    const wide = Math.min(longestName, measure(own.label, chartTextSize, 400)) + 8
    const found = places.find((each) => {
      const rect = rectAt(each, point, wide)
      const inside = rect.left >= 0 && rect.right <= plot.width && rect.top >= 0 && rect.bottom <= plot.height
      const others = dots.filter((_, other) => other !== index)
      return inside && ![...taken, ...others].some((other) => covers(rect, other))
    })
    if (found === undefined) continue
    chosen.set(index, found)
    taken.push(rectAt(found, point, wide))
  }
  return chosen
}

function rectAt(place: Place, { x, y }: { readonly x: number; readonly y: number }, wide: number): Rect {
  const half = chartTextSize * 0.75
  if (place === 'r') return { left: x + dot, right: x + dot + wide, top: y - half, bottom: y + half }
  if (place === 'l') return { left: x - dot - wide, right: x - dot, top: y - half, bottom: y + half }
  const top = place === 't' ? y - dot - 2 * half : y + dot
  return { left: x - wide / 2, right: x + wide / 2, top, bottom: top + 2 * half }
}

function covers(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
