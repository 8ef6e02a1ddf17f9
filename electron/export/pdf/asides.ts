import type { Content } from 'pdfmake/interfaces'
import type { Aside, Callout } from '../block-kinds.ts'
import { callout, calloutHeight, callouts } from './callout.ts'
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
  const rows = inPairs(asides).map((pair): Content => {
    const width = widthBeside(pair, inner)
    return {
      stack: [callouts(pair, width, gutter, within, set)],
      // What may be higher than a page has to break: it would not be drawn.
      unbreakable: pair.every((item) => calloutHeight(item, width, set) < set.page.body * 0.7),
    }
  })
  return [...metrics, ...rows]
}

/** The height of {@link asidesAcross}, near enough to choose a layout by. */
export function asidesAcrossHeight(asides: readonly Aside[], set: Typesetter): number {
  const { inner } = set.page
  const metrics = asides.flatMap((item) => (item.kind === 'metrics' ? [metricsRowHeight(item.items.length, set)] : []))
  const rows = inPairs(asides).map((pair) =>
    Math.max(...pair.map((item) => calloutHeight(item, widthBeside(pair, inner), set))),
  )
  return [...metrics, ...rows].reduce((sum, height) => sum + height, 0)
}

/** Advice two by two; the last of an odd number has the full width. */
function inPairs(asides: readonly Aside[]): Callout[][] {
  const all = asides.filter((item) => item.kind === 'callout')
  return all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : []))
}

function widthBeside(pair: readonly Callout[], inner: number): number {
  return (inner - (pair.length - 1) * gutter) / pair.length
}
