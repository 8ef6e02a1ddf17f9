import { contrast, mixColours } from '#shared/charts/colour.ts'
import { type LabelSide, labelSides } from '../../ooxml/label-sides.ts'
import { widthOf } from '../text-lines.ts'
import { palette, sheetLook } from './sheet-look.ts'

export type Bubble = {
  readonly x: number
  readonly y: number
  /** What its area stands for. */
  readonly area: number
  readonly label: string
}
type Axis = { readonly min: number; readonly max: number }
type Room = { readonly width: number; readonly height: number }

/** How opaque bubbles are, so that one shows behind another. */
export const bubbleOpacity = 0.45
/** In hundredths of how wide the widest bubble is if the file says nothing of it. */
export const bubbleScale = 60
/** The widest bubble as a share of the plot's shorter side: as Excel draws it, and as programs do that heed no scale. */
const usual = 0.25
const widest = [(usual * bubbleScale) / 100, usual] as const
/** The plot within its chart, in shares: fixed, so that every program has it where names were placed for. */
export const bubblePlot = { x: 0.07, y: 0.13, width: 0.9, height: 0.7 } as const
/** What programs leave around a name, in points. */
const clear = { width: 8, height: 5 } as const
const readable = 4.5

/**
 * At which side of its bubble each name stands, so that it covers no other name and no other bubble, however large the program
 * draws them; null for one that has no such place: the table behind the chart names it.
 * @param chart in points
 */
export function bubbleSides(
  bubbles: readonly Bubble[],
  [across, up]: readonly [Axis, Axis],
  chart: Room,
): readonly (LabelSide | null)[] {
  const plot = { width: chart.width * bubblePlot.width, height: chart.height * bubblePlot.height }
  const most = Math.max(...bubbles.map(({ area }) => area), Number.MIN_VALUE)
  const ground = mixColours(palette.paper, palette.select, bubbleOpacity)
  const holdsName = contrast(ground, palette.ink) >= readable
  const dots = bubbles.map(({ x, y, area, label }) => ({
    x: ((x - across.min) / (across.max - across.min)) * plot.width,
    y: plot.height - ((y - up.min) / (up.max - up.min)) * plot.height,
    radii: widest.map(
      (share) => ((share * Math.min(plot.width, plot.height)) / 2) * Math.sqrt(Math.max(0, area) / most),
    ),
    name: { width: widthOf(label, false) + clear.width, height: sheetLook.textSize * 1.15 + clear.height },
    holdsName,
  }))
  return labelSides(dots, plot)
}
