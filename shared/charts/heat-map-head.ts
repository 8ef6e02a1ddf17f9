import { clamp } from './axis.ts'
import { wrapText } from './fit-text.ts'
import type { Measure } from './scene.ts'

/** How the heads of the columns of a heat map stand. */
export type HeatMapHead = {
  readonly height: number
  /** Lens names too long for their column are written upwards, on two lines where that makes the head lower. */
  readonly upright: boolean
  readonly lines: readonly (readonly string[])[]
}

export const headType = { size: 7.2, weight: 600 } as const
/** From line to line of a name written upwards. */
export const uprightPitch = headType.size * 1.1
const [lowest, highest] = [16, 96]

export function heatMapHead(lenses: readonly string[], columnWidth: number, measure: Measure): HeatMapHead {
  const width = (text: string): number => measure(text, headType.size, headType.weight)
  const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, width(text)), 0)
  const single = lenses.map((text) => [text])
  if (longest(lenses) <= columnWidth - 3) return { height: lowest, upright: false, lines: single }
  const heightOf = (length: number): number => clamp(length + 10, lowest, highest)
  const word = longest(lenses.flatMap((text) => text.split(/\s+/u))) + 0.5
  const lines = lenses.map((text) => wrapText(text, word, 3, headType, measure))
  const isTwo = columnWidth >= 2 * uprightPitch && lines.every(({ length }) => length <= 2)
  return isTwo
    ? { height: heightOf(word), upright: true, lines }
    : { height: heightOf(longest(lenses)), upright: true, lines: single }
}
