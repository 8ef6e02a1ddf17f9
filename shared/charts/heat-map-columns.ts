import { clamp } from './axis.ts'
import type { HeatMapData } from './chart-data.ts'
import type { Measure } from './scene.ts'

type Column = { readonly x: number; readonly width: number }

export type HeatMapColumns = Readonly<
  Record<'group' | 'label' | 'importance' | 'now' | 'target' | 'way' | 'gap', Column>
> & {
  readonly lenses: readonly Column[]
  /** Lens names too long for their column are written upwards. */
  readonly lensesUpright: boolean
  readonly headHeight: number
}

const headType = { size: 6.5, weight: 600 } as const

/** Shares the width out: figures get what they need, names and the way to target the rest. */
export function heatMapColumns(data: HeatMapData, width: number, measure: Measure): HeatMapColumns {
  const scale = clamp(width / 760, 0.2, 1)
  const count = data.lenses.length
  const lens = count === 0 ? 0 : Math.min(27 * scale, (width * 0.3) / count)
  const importanceHead = Math.min(width * 0.1, measure(data.labels.importance, headType.size, headType.weight) + 6)
  const fixed = {
    group: 74 * scale,
    importance: Math.max(44 * scale, importanceHead),
    now: 31 * scale,
    target: 31 * scale,
    gap: 30 * scale,
  }
  const space = 8 * scale
  const rest = Math.max(0, width - Object.values(fixed).reduce((sum, part) => sum + part, 0) - count * lens - 4 * space)
  const way = rest * 0.42
  const longest = data.lenses.reduce((most, text) => Math.max(most, measure(text, headType.size, headType.weight)), 0)
  const lensesUpright = longest > lens - 3
  const label = { x: fixed.group + space, width: rest - way }
  const importance = { x: label.x + label.width, width: fixed.importance }
  const lensStart = importance.x + importance.width + space / 2
  const now = { x: lensStart + count * lens + (count > 0 ? space / 2 : 0), width: fixed.now }
  const target = { x: now.x + now.width, width: fixed.target }
  const wayColumn = { x: target.x + target.width + space, width: way }
  return {
    group: { x: 0, width: fixed.group },
    label,
    importance,
    lenses: data.lenses.map((_, index) => ({ x: lensStart + index * lens, width: lens })),
    now,
    target,
    way: wayColumn,
    gap: { x: width - fixed.gap, width: fixed.gap },
    lensesUpright,
    headHeight: count > 0 && lensesUpright ? clamp(longest + 10, 16, 96) : 16,
  }
}
