import { clamp } from './axis.ts'
import type { HeatMapData } from './chart-data.ts'
import { domainWidth } from './heat-map-domain.ts'
import { type HeatMapHead, headType, heatMapHead } from './heat-map-head.ts'
import type { Measure } from './scene.ts'

type Column = { readonly x: number; readonly width: number }

export type HeatMapColumns = Readonly<Record<'group' | 'label' | 'importance' | 'now' | 'target' | 'gap', Column>> & {
  readonly lenses: readonly Column[]
  /** The bar from now to target; null where names need its room, since the figures say the same. */
  readonly way: Column | null
  readonly head: HeatMapHead
}

/** The letters of a row where it is high enough for them. */
export const rowTextSize = 7.5
const smallestDomain = 5.4
const domainPadding = 6
/** Two lines of a lens written upwards. */
const leastLens = 16
/** A shorter bar says nothing. */
const leastWay = 40
/** What of a map names and bars may have at most. */
const mostOfWidth = { name: 0.4, way: 0.5 } as const

type Names = NonNullable<HeatMapData['onAllPages']>

/** Shares the width out: figures get what they need, then names, and the way to target the rest. */
export function heatMapColumns(data: HeatMapData, width: number, measure: Measure): HeatMapColumns {
  const groups =
    data.onAllPages ?? data.groups.map(({ label, rows }) => ({ label, names: rows.map((row) => row.label) }))
  const scale = clamp(width / 760, 0.2, 1)
  const count = data.lenses.length
  const lens = count === 0 ? 0 : Math.min(Math.max(27 * scale, leastLens), (width * 0.3) / count)
  const importanceHead = Math.min(width * 0.1, measure(data.labels.importance, headType.size, headType.weight) + 6)
  const headRoom = (text: string): number => Math.min(width * 0.08, measure(text, headType.size, headType.weight) + 3)
  const fixed = {
    group: Math.max(74 * scale, Math.min(width * 0.15, longestDomainWord(groups, measure) + domainPadding)),
    importance: Math.max(44 * scale, importanceHead),
    now: Math.max(31 * scale, headRoom(data.labels.now)),
    target: Math.max(31 * scale, headRoom(data.labels.target)),
    gap: Math.max(30 * scale, headRoom(data.labels.gap)),
  }
  const space = 8 * scale
  const rest = Math.max(0, width - Object.values(fixed).reduce((sum, part) => sum + part, 0) - count * lens - 4 * space)
  const names = Math.min(longestName(groups, measure) + 5, width * mostOfWidth.name)
  const spare = Math.min(rest - names, rest * mostOfWidth.way)
  const way = spare < leastWay ? 0 : spare
  // Of what neither names nor bars need, domains with few rows get what lets their names stand beside them.
  const group = fixed.group + widerDomains(groups, fixed.group, Math.max(0, rest - way - names), measure)
  const label = { x: group + space, width: rest - way - (group - fixed.group) }
  const importance = { x: label.x + label.width, width: fixed.importance }
  const lensStart = importance.x + importance.width + space / 2
  const now = { x: lensStart + count * lens + (count > 0 ? space / 2 : 0), width: fixed.now }
  const target = { x: now.x + now.width, width: fixed.target }
  return {
    group: { x: 0, width: group },
    label,
    importance,
    lenses: data.lenses.map((_, index) => ({ x: lensStart + index * lens, width: lens })),
    now,
    target,
    way: way === 0 ? null : { x: target.x + target.width + space, width: way },
    gap: { x: width - fixed.gap, width: fixed.gap },
    head: heatMapHead(data.lenses, lens, measure),
  }
}

/** In the smallest letters that a domain is written in. */
function longestDomainWord(groups: Names, measure: Measure): number {
  const words = groups.flatMap(({ label }) => label.split(/\s+/u))
  return words.reduce((most, word) => Math.max(most, measure(word, smallestDomain, headType.weight)), 0)
}

/** How much wider names of domains need their column, as far as there is room; those that need more get nothing. */
function widerDomains(groups: Names, width: number, spare: number, measure: Measure): number {
  return groups.reduce((most, { label, names }) => {
    const more = domainWidth(label, width, names.length, measure) - width
    return more <= spare ? Math.max(most, more) : most
  }, 0)
}

function longestName(groups: Names, measure: Measure): number {
  return groups.reduce(
    (most, { names }) => names.reduce((own, name) => Math.max(own, measure(name, rowTextSize, 400)), most),
    0,
  )
}
