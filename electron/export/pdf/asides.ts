import type { Content } from 'pdfmake/interfaces'
import type { Aside } from '../block-kinds.ts'
import { callout } from './callout.ts'
import { metricsPanel, metricsRow } from './metrics.ts'
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
    rows.push({
      columns: callouts.slice(at, at + 2).map((item) => ({ width, stack: [callout(item, width, within, set)] })),
      columnGap: gutter,
    })
  }
  return [...metrics, ...rows]
}
