import { arrangeBlocks, type Band, type PanelItem } from '../arrange-blocks.ts'
import { type Aside, type ChartBlock, isProse } from '../block-kinds.ts'
import { chartFlows } from './chart-flow.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { type Flow, type FlowColumn, heightOf } from './flow.ts'
import { metricsFlows } from './metrics-flow.ts'
import { calloutFlow, proseFlows } from './prose-flows.ts'
import { tableFlow } from './table-flow.ts'

const { side, inner } = slideGeometry
const gutter = 28
/** Text no wider than the eye follows. */
const proseWidth = 660
/** A picture begins on a slide of its own where less than this share of one is left; those of many rows want more. */
const leastShare = 0.6
const leastShareOfRows = 0.85
/** What of a slide's height may stand under a picture that has no room for it at its side. */
const highestUnder = 0.28
const manyRows = new Set<ChartBlock['chart']['kind']>(['cascade', 'heatMap', 'roadmap', 'gaps', 'bullets'])

/** What a slide has for a band: here, and on a slide of its own. */
export type BandRoom = { readonly here: number; readonly fresh: number }

/** A band side by side and one below the other. */
export type LaidBand = {
  /** Whether it begins on a slide of its own, unless the one it meets is blank. */
  readonly ownSlide: boolean
  readonly rows: readonly (readonly FlowColumn[])[]
  /** What found no room beside the picture and is to be laid after it. */
  readonly after: readonly Band[]
  /** Charts of which the figures have not been set. */
  readonly behind: readonly ChartBlock[]
}

/** @param about what the section says: for a table without a name */
export function layBand(
  band: Exclude<Band, { kind: 'page' }>,
  room: BandRoom,
  about: string,
  set: DeckSetter,
): LaidBand {
  switch (band.kind) {
    case 'prose':
      return { ownSlide: false, rows: proseRows(band, set), after: [], behind: [] }
    case 'table': {
      const { title, table } = band.table
      return {
        ownSlide: false,
        rows: [alone(tableFlow(title, table, title || about, inner, set))],
        after: [],
        behind: [],
      }
    }
    case 'pair': {
      const { ownSlide, height } = roomFor(room, band.left, band.right)
      const size = { width: (inner - gutter) / 2, height }
      const left = { x: side, flows: chartFlows(band.left, size, size, set) }
      const right = { x: side + size.width + gutter, flows: chartFlows(band.right, size, size, set) }
      return { ownSlide, rows: [[left, right]], after: [], behind: [band.left, band.right] }
    }
    case 'chart':
      if (band.below.length > 0 && upright.has(band.chart.chart.kind))
        return panelRows({ kind: 'panel', chart: band.chart, panel: band.below }, room, set)
      return chartRows(band, room, set)
    case 'panel':
      return panelRows(band, room, set)
  }
}

/** Pictures as high as they are wide leave room at their side. */
const upright = new Set<ChartBlock['chart']['kind']>(['radar', 'scatter'])
/** Pictures that show numbers for names: the table follows at once. */
const numbered = new Set<ChartBlock['chart']['kind']>(['valueEffort', 'riskMatrix'])

function alone(...flows: readonly Flow[]): readonly FlowColumn[] {
  return [{ x: side, flows }]
}

function roomFor(
  { here, fresh }: BandRoom,
  ...charts: readonly ChartBlock[]
): { readonly ownSlide: boolean; readonly height: number } {
  const share = charts.some(({ chart }) => manyRows.has(chart.kind)) ? leastShareOfRows : leastShare
  const ownSlide = here < fresh * share
  return { ownSlide, height: ownSlide ? fresh : here }
}

function proseRows({ main, aside }: Extract<Band, { kind: 'prose' }>, set: DeckSetter): FlowColumn[][] {
  if (main.length === 0) return [[{ x: side, flows: aside.flatMap((item) => asideFlows(item, inner, set)) }]]
  const width = aside.length === 0 ? Math.min(inner, (proseWidth * set.sizes.body) / 14) : inner * 0.6
  const left = { x: side, flows: main.flatMap((block) => proseFlows(block, width, set)) }
  if (aside.length === 0) return [[left]]
  const rest = inner - width - gutter
  return [[left, { x: side + width + gutter, flows: aside.flatMap((item) => asideFlows(item, rest, set)) }]]
}

function chartRows(
  { chart, below, caption }: Extract<Band, { kind: 'chart' }>,
  room: BandRoom,
  set: DeckSetter,
): LaidBand {
  const { ownSlide, height } = roomFor(room, chart)
  const text = caption === undefined ? [] : proseFlows({ kind: 'paragraph', text: caption }, proseWidth, set)
  const flows = [...text, ...below.flatMap((item) => asideFlows(item, inner, set))]
  const needed = heightOf(flows)
  const first = { width: inner, height: height - (needed < height * 0.45 ? needed + 14 : 0) }
  const pictures = chartFlows(chart, first, { width: inner, height: room.fresh }, set)
  return { ownSlide, rows: [alone(...pictures, ...flows)], ...following(chart) }
}

function panelRows({ chart, panel }: Extract<Band, { kind: 'panel' }>, room: BandRoom, set: DeckSetter): LaidBand {
  const { ownSlide, height } = roomFor(room, chart)
  const width = inner * pictureShare(chart.chart.kind)
  const rest = inner - width - gutter
  const table = ownTable(chart, rest, set)
  const isBeside = table !== null && heightOf([table]) <= height
  const { flows, left } = fittingItems(panel, height - (isBeside ? heightOf([table]) : 0), rest, set)
  const whole = { width: inner, height: room.fresh }
  const after = left.length === 0 ? [] : arrangeBlocks(left)
  if (flows.length === 0 && !isBeside) {
    const pictures = chartFlows(chart, { width: inner, height }, whole, set)
    const { after: figures, behind } = following(chart)
    return { ownSlide, rows: [alone(...pictures)], after: [...figures, ...after], behind }
  }
  const under = left.flatMap((item) => panelFlows(item, width, height, set))
  const isUnder = left.length > 0 && heightOf(under) <= height * highestUnder
  const size = { width, height: height - (isUnder ? heightOf(under) + 14 : 0) }
  const [picture, ...later] = chartFlows(chart, size, whole, set)
  const columns = [
    { x: side, flows: [...(picture === undefined ? [] : [picture]), ...(isUnder ? under : [])] },
    { x: side + width + gutter, flows: [...(isBeside ? [table] : []), ...flows] },
  ]
  const shown = isUnder ? panel : panel.slice(0, panel.length - left.length)
  const { after: figures, behind } = isBeside ? { after: [], behind: [] } : following(chart)
  return {
    ownSlide,
    rows: [columns, ...later.map((flow) => alone(flow))],
    after: isUnder ? figures : [...figures, ...after],
    behind: [...behind, ...shown.filter((item) => item.kind === 'chart')],
  }
}

/** Where the figures of a picture go that are not beside it. */
function following(chart: ChartBlock): Pick<LaidBand, 'after' | 'behind'> {
  const { table } = chart
  if (table === null || table.rows.length === 0) return { after: [], behind: [] }
  if (!numbered.has(chart.chart.kind)) return { after: [], behind: [chart] }
  return { after: [{ kind: 'table', table: { kind: 'table', title: '', table } }], behind: [] }
}

function ownTable({ chart, table, alt }: ChartBlock, width: number, set: DeckSetter): Flow | null {
  if (table === null || table.rows.length === 0 || table.columns.length > 5 || chart.kind === 'heatMap') return null
  return tableFlow('', table, alt, width, set)
}

/** As many of the items as fit one below the other, in their order; the others follow after the picture. */
function fittingItems(
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

function pictureShare(kind: ChartBlock['chart']['kind']): number {
  if (kind === 'heatMap') return 0.68
  return kind === 'valueEffort' ? 0.56 : 0.52
}

function panelFlows(item: PanelItem, width: number, height: number, set: DeckSetter): Flow[] {
  if (isProse(item)) return proseFlows(item, width, set)
  if (item.kind !== 'chart') return asideFlows(item, width, set)
  const size = { width, height: Math.max(190, Math.min(height - 14, 250)) }
  return chartFlows(item, size, size, set)
}

function asideFlows(item: Aside, width: number, set: DeckSetter): Flow[] {
  return item.kind === 'metrics' ? metricsFlows(item.items, width, set) : [calloutFlow(item, width, set)]
}
