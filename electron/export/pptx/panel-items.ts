import type { PanelItem } from '../arrange-blocks.ts'
import { type ChartBlock, isProse } from '../block-kinds.ts'
import { asideFlows } from './asides-across.ts'
import { chartFlows } from './chart-flow.ts'
import type { DeckSetter } from './deck-setter.ts'
import { type Flow, heightOf } from './flow.ts'
import { one } from './picture-room.ts'
import { proseFlows } from './prose-flows.ts'
import { tableFlow } from './table-flow.ts'

/** Pictures whose figures would take the room of what they mean. */
const withoutFigures = new Set<ChartBlock['chart']['kind']>(['heatMap', 'investment', 'gaps'])

/** The figures of a picture where they may stand beside it, else null. */
export function ownTable({ chart, table, alt }: ChartBlock, width: number, set: DeckSetter): Flow | null {
  if (table === null || table.rows.length === 0 || table.columns.length > 5 || withoutFigures.has(chart.kind))
    return null
  return tableFlow('', table, alt, width, set)
}

/** As many of the items as fit one below the other, in their order; the others follow after the picture. */
export function fittingItems(
  panel: readonly PanelItem[],
  height: number,
  width: number,
  set: DeckSetter,
): { readonly flows: Flow[]; readonly left: readonly PanelItem[] } {
  const flows: Flow[] = []
  let room = height
  for (const [index, item] of panel.entries()) {
    const own = panelFlows(item, width, room, set)
    room -= heightOf(own)
    if (room < -14) return { flows, left: panel.slice(index) }
    flows.push(...own)
  }
  return { flows, left: [] }
}

export function panelFlows(item: PanelItem, width: number, height: number, set: DeckSetter): Flow[] {
  if (isProse(item)) return proseFlows(item, width, set)
  if (item.kind !== 'chart') return asideFlows(item, width, set)
  const size = { width, height: Math.max(190, Math.min(height - 14, 250)) }
  return chartFlows(item, one(size), set)
}
