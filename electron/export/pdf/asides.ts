import type { Content } from 'pdfmake/interfaces'
import type { Aside } from '../block-kinds.ts'
import { callout, calloutHeight } from './callout.ts'
import { metricsPanel, metricsRow, metricsRowHeight } from './metrics.ts'
import type { TagStep } from './tag.ts'
import type { Typesetter } from './typesetter.ts'

/** Between columns. */
export const gutter = 24

/** Figures and advice one below the other, for a narrow column. */
export function asidesStacked(
  asides: readonly Aside[],
  width: number,
  within: readonly TagStep[],
  set: Typesetter,
): Content[] {
  return asides.map((item) =>
    item.kind === 'metrics' ? metricsPanel(item.items, width, within, set) : callout(item, width, within, set),
  )
}

/** Figures in a row of cards, advice side by side, for the full width. */
export function asidesAcross(asides: readonly Aside[], within: readonly TagStep[], set: Typesetter): Content[] {
  const { inner } = set.page
  const metrics = asides.flatMap((item) =>
    item.kind === 'metrics' ? [metricsRow(item.items, inner, within, set)] : [],
  )
  const callouts = asides.filter((item) => item.kind === 'callout')
  const width = callouts.length > 1 ? (inner - gutter) / 2 : inner
  const rows: Content[] = []
  for (let at = 0; at < callouts.length; at += 2) {
    const pair = callouts.slice(at, at + 2)
    rows.push({
      columns: pair.map((item) => ({ width, stack: [callout(item, width, within, set)] })),
      columnGap: gutter,
      // What may be higher than a page has to break: it would not be drawn.
      unbreakable: pair.every((item) => calloutHeight(item, width, set) < set.page.body * 0.4),
    })
  }
  return [...metrics, ...rows]
}

/** The height of {@link asidesAcross}, near enough to choose a layout by. */
export function asidesAcrossHeight(asides: readonly Aside[], set: Typesetter): number {
  const { inner } = set.page
  const metrics = asides.flatMap((item) => (item.kind === 'metrics' ? [Math.ceil(item.items.length / 4)] : []))
  const callouts = asides.filter((item) => item.kind === 'callout')
  const heights = callouts.map((item) => calloutHeight(item, callouts.length > 1 ? (inner - gutter) / 2 : inner, set))
  const rows = heights.map((height, at) => (at % 2 === 0 ? Math.max(height, heights[at + 1] ?? 0) : 0))
  return [...metrics.map((count) => count * metricsRowHeight(set)), ...rows].reduce((sum, height) => sum + height, 0)
}
