import { place } from '#shared/charts/axis.ts'
import type { ScatterData } from '#shared/charts/chart-data.ts'
import type { ChartRoom } from '../../chart-pieces.ts'
import { type LabelSide, labelSides } from '../../ooxml/label-sides.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { chartTextSize } from './deck-chart.ts'

/** What axes and their titles take of a chart, in points: near enough to keep names apart. */
const around = { width: 60, height: 56 }
const dot = 5
/** In points. */
export const longestName = 220

export type PlacedName = { readonly text: string; readonly side: LabelSide }

/**
 * What stands at each point and at which side of it, points that matter first. Where its name would cover another or leave the
 * plot its short form stands, if it has one; where that has no room either, nothing: the sheet behind the chart has all names.
 */
export function placedNames(
  points: ScatterData['points'],
  ranges: readonly [ScatterData['xRange'], ScatterData['yRange']],
  size: ChartRoom,
  set: DeckSetter,
): readonly (PlacedName | null)[] {
  let named = points
  let sides = labelPlaces(named, ranges, size, set)
  const isInShort = points.map(() => false)
  // A short form takes another place than the name, which may cost a name its own: so it goes on until nothing changes.
  for (let again = true; again; ) {
    again = false
    named = points.map((point, at) => {
      if (sides[at] === null && !isInShort[at] && point.short) {
        isInShort[at] = true
        again = true
      }
      return isInShort[at] ? { ...point, label: point.short ?? '' } : point
    })
    if (again) sides = labelPlaces(named, ranges, size, set)
  }
  return named.map(({ label }, at) => {
    const side = sides[at] ?? null
    return side === null ? null : { text: label, side }
  })
}

function labelPlaces(
  points: ScatterData['points'],
  [xRange, yRange]: readonly [ScatterData['xRange'], ScatterData['yRange']],
  size: ChartRoom,
  { measure }: DeckSetter,
): readonly (LabelSide | null)[] {
  const plot = { width: size.width - around.width, height: size.height - around.height }
  const dots = points.map(({ x, y, label, marked }) => ({
    x: place(x, ...xRange, 0, plot.width),
    y: place(y, ...yRange, plot.height, 0),
    radii: [dot],
    name: { width: Math.min(longestName, measure(label, chartTextSize, 400)) + 8, height: chartTextSize * 1.5 },
    matters: marked,
  }))
  return labelSides(dots, plot)
}
