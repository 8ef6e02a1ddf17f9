import type { Content } from 'pdfmake/interfaces'
import type { Table } from '#shared/report/report.ts'
import type { Band, PanelItem } from '../arrange-blocks.ts'
import { inShort, isProse } from '../block-kinds.ts'
import { asidesAcross, gutter } from './asides.ts'
import type { BandPlace } from './band-place.ts'
import { callout, calloutHeight } from './callout.ts'
import { chartHeight, chartNodes } from './chart-node.ts'
import { chartTable } from './chart-table.ts'
import { metricsPanel, metricsPanelHeight } from './metrics.ts'
import { proseNode } from './prose.ts'
import { proseHeight } from './prose-height.ts'
import { widthOfProse } from './section-scale.ts'
import { tableNode } from './table.ts'
import { tableHeight } from './table-measures.ts'
import type { TagStep } from './tag.ts'
import { enlarged, type Typesetter } from './typesetter.ts'

type PanelBand = Extract<Band, { kind: 'panel' }>

const panelChartHeight = 190
const scales = [1.3, 1.15] as const

/** A large picture and its reading at the right. What does not fit beside it follows below, in the full width. */
export function panelBand(band: PanelBand, { height, within, key }: BandPlace, set: Typesetter): Content[] {
  const { chart } = band
  const { inner, body } = set.page
  const rest = { width: inner, height: body }
  const width = inner * pictureShare(chart.chart.kind)
  const side = inner - width - gutter
  const ownTable = chart.chart.kind === 'heatMap' ? null : chart.table
  const all = takePanel(band.panel, ownTable, side, height, set)
  const panel = all.items.length < band.panel.length ? band.panel.map(inShort) : band.panel
  const beside = panel === band.panel ? all : takePanel(panel, ownTable, side, height, set)
  if (beside.items.length === 0 && beside.table === null) {
    return [
      ...chartNodes(chart, { width: inner, height }, rest, within, set),
      ...panel.flatMap((item, index) => belowItem(item, within, `${key}.b${index}`, set)),
      ...chartTable(chart, within, key, set),
      ...panelTables(panel, within, key, set),
    ]
  }
  const [picture, ...later] = chartNodes(chart, { width, height: Math.max(height, 160) }, rest, within, set)
  // The caption alone stays with its picture; further pictures have pages of their own.
  const single = later.length <= 1
  const own = enlarged(set, panelScale(beside, side, height, set))
  const left = (single ? [picture, ...later] : [picture]).filter((node) => node !== undefined)
  const right = [
    ...(beside.table === null ? [] : [tableNode('', beside.table, side, within, `${key}.t`, set)]),
    ...beside.items.map((item, index) => panelItem(item, side, within, `${key}.i${index}`, own)),
  ]
  const below = panel.slice(beside.items.length)
  return [
    {
      columns: [
        { width, stack: left },
        { width: side, stack: right },
      ],
      columnGap: gutter,
    },
    ...(single ? [] : later),
    ...below.flatMap((item, index) => belowItem(item, within, `${key}.b${index}`, set)),
    ...(beside.table === null ? chartTable(chart, within, key, set) : []),
    ...panelTables(panel, within, key, set),
  ]
}

function panelTables(panel: readonly PanelItem[], within: readonly TagStep[], key: string, set: Typesetter): Content[] {
  return panel.flatMap((item, index) =>
    item.kind === 'chart' ? chartTable(item, within, `${key}.c${index}`, set) : [],
  )
}

function pictureShare(kind: PanelBand['chart']['chart']['kind']): number {
  if (kind === 'heatMap') return 0.68
  return kind === 'valueEffort' ? 0.6 : 0.5
}

type Beside = { readonly table: Table | null; readonly items: readonly PanelItem[] }

function takePanel(
  panel: readonly PanelItem[],
  table: Table | null,
  width: number,
  height: number,
  set: Typesetter,
): Beside {
  const own = table === null || table.columns.length > 5 || table.rows.length === 0 ? null : table
  const fits = own !== null && tableHeight(own, width, set) <= height - 6
  let room = height - 6 - (fits ? tableHeight(own, width, set) : 0)
  const items: PanelItem[] = []
  for (const item of panel) {
    room -= panelItemHeight(item, width, set)
    if (room < 0) break
    items.push(item)
  }
  return { table: fits ? own : null, items }
}

/** Few words beside a picture are set larger. */
function panelScale(beside: Beside, width: number, height: number, set: Typesetter): number {
  if (beside.table !== null) return 1
  const needed = (scale: number) =>
    beside.items.reduce((sum, item) => sum + panelItemHeight(item, width, enlarged(set, scale)), 0)
  return scales.find((scale) => needed(scale) <= height * 0.85) ?? 1
}

function panelItemHeight(item: PanelItem, width: number, set: Typesetter): number {
  if (item.kind === 'chart') return chartHeight(item, { width, height: panelChartHeight }, set)
  if (item.kind === 'metrics') return metricsPanelHeight(item.items, width, set)
  return isProse(item) ? proseHeight(item, width, set) : calloutHeight(item, width, set)
}

function panelItem(item: PanelItem, width: number, within: readonly TagStep[], key: string, set: Typesetter): Content {
  if (item.kind === 'chart') {
    const room = { width, height: panelChartHeight }
    return { stack: chartNodes(item, room, room, within, set) }
  }
  if (item.kind === 'metrics') return metricsPanel(item.items, width, within, set)
  return isProse(item) ? proseNode(item, width, within, key, set) : callout(item, width, within, set)
}

function belowItem(item: PanelItem, within: readonly TagStep[], key: string, set: Typesetter): Content[] {
  const { inner } = set.page
  if (isProse(item)) return [proseNode(item, widthOfProse([item], set), within, key, set)]
  if (item.kind === 'chart')
    return chartNodes(item, { width: inner * 0.6, height: 300 }, { width: inner * 0.6, height: 300 }, within, set)
  return asidesAcross([item], within, set)
}
