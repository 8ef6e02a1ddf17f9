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

/**
 * At which side of its point a name stands, points that matter first. A name that would cover another or leave the plot is
 * left out: it stands in the sheet behind the chart and in the table.
 */
export function labelPlaces(
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
