import type { Aside, Callout } from '../block-kinds.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { type Flow, type FlowColumn, heightOf } from './flow.ts'
import { metricsFlows } from './metrics-flow.ts'
import { calloutFlow, highestWhole } from './prose-flows.ts'

const { side, inner } = slideGeometry
/** Between columns. */
export const gutter = 28

/** Figures in a row of cards, advice side by side where it is short, over the whole width of a slide. */
export function asidesAcross(asides: readonly Aside[], set: DeckSetter): FlowColumn[][] {
  const rows: FlowColumn[][] = []
  for (let at = 0; at < asides.length; at += 1) {
    const [item, next] = [asides[at], asides[at + 1]]
    if (item === undefined) break
    const pair = item.kind === 'callout' && next?.kind === 'callout' ? pairOf(item, next, set) : null
    if (pair !== null) at += 1
    const flows = item.kind === 'metrics' ? metricsFlows(item.items, inner, set) : [calloutFlow(item, inner, set)]
    rows.push(pair ?? [{ x: side, flows }])
  }
  return rows
}

/** Two pieces of advice side by side, or null where one is too long to be kept in one piece. */
function pairOf(left: Callout, right: Callout, set: DeckSetter): FlowColumn[] | null {
  const width = (inner - gutter) / 2
  const columns = [left, right].map((item, at) => ({
    x: side + at * (width + gutter),
    flows: [calloutFlow(item, width, set)],
  }))
  return columns.every(({ flows }) => heightOf(flows) <= highestWhole) ? columns : null
}

/** How high rows of columns stand one below the other. */
export function heightOfRows(rows: readonly (readonly FlowColumn[])[]): number {
  return rows.reduce((sum, columns) => sum + Math.max(0, ...columns.map(({ flows }) => heightOf(flows))), 0)
}

/** Figures or advice in a column of a width. */
export function asideFlows(item: Aside, width: number, set: DeckSetter): Flow[] {
  return item.kind === 'metrics' ? metricsFlows(item.items, width, set) : [calloutFlow(item, width, set)]
}
