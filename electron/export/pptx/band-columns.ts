import { arrangeBlocks, type Band, type PanelItem } from '../arrange-blocks.ts'
import { type Aside, type ChartBlock, isProse } from '../block-kinds.ts'
import type { ChartRoom } from '../chart-pieces.ts'
import { asidesAcross, gutter, heightOfRows } from './asides-across.ts'
import { type ChartRooms, chartFlows } from './chart-flow.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { type Flow, type FlowColumn, heightOf } from './flow.ts'
import { metricsFlows } from './metrics-flow.ts'
import { calloutFlow, proseFlows, proseWidth, proseWidthIn } from './prose-flows.ts'
import { tableFlow } from './table-flow.ts'

const { side, inner } = slideGeometry
/** A picture begins on a slide of its own where less than this share of one is left; those of many rows want more. */
const leastShare = 0.6
const leastShareOfRows = 0.85
/** The rows of a cascade are few. */
const leastShareOfCascade = 0.72
/** Columns of money read well in a wide strip. */
const leastShareOfMoney = 0.52
/** What of a slide's height may stand under a picture that has no room for it at its side. */
const highestUnder = 0.28
const manyRows = new Set<ChartBlock['chart']['kind']>(['heatMap', 'roadmap', 'gaps', 'bullets'])

/** What a slide has for a band: here, on a slide of its own, and on each that it goes on on. */
export type BandRoom = {
  readonly here: number
  readonly fresh: number
  readonly next: number
  /** Whether nothing follows the band in its section. */
  readonly isLast: boolean
}

/** A band side by side and one below the other. */
export type LaidBand = {
  /** Whether it begins on a slide of its own, unless the one it meets is blank. */
  readonly ownSlide: boolean
  readonly rows: readonly (readonly FlowColumn[])[]
  /** Rows that each begin a slide. */
  readonly later: readonly (readonly FlowColumn[])[]
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
      return { ...plain, rows: proseRows(band, set) }
    case 'table': {
      const { title, table } = band.table
      return {
        ...plain,
        rows: [
          alone(
            tableFlow(title, table, title || about, inner, set, {
              ...(band.alike === undefined ? {} : { alike: band.alike }),
              isLast: room.isLast,
            }),
          ),
        ],
      }
    }
    case 'pair':
      return pairRows(band, room, set)
    case 'chart':
      return isBetterBeside(band, room, set)
        ? panelRows({ kind: 'panel', chart: band.chart, panel: band.below }, room, set)
        : chartRows(band, room, set)
    case 'panel':
      return panelRows(band, room, set)
  }
}

const plain = { ownSlide: false, later: [], after: [], behind: [] } as const

/** Pictures as high as they are wide leave room at their side. */
const upright = new Set<ChartBlock['chart']['kind']>(['radar', 'scatter'])
/** Advice stands beside what is upright, and beside a picture of money as long as all of it fits. */
function isBetterBeside(
  { chart, below, caption }: Extract<Band, { kind: 'chart' }>,
  room: BandRoom,
  set: DeckSetter,
): boolean {
  if (below.length === 0) return false
  const { kind } = chart.chart
  if (upright.has(kind)) return true
  if (kind !== 'investment' || caption !== undefined) return false
  const width = inner * (1 - pictureShare(kind)) - gutter
  return fittingItems(below, roomFor(room, chart).height, width, set).left.length === 0
}

/** Pictures that show numbers for names: the table follows at once. */
const numbered = new Set<ChartBlock['chart']['kind']>(['valueEffort', 'riskMatrix'])

function alone(...flows: readonly Flow[]): readonly FlowColumn[] {
  return [{ x: side, flows }]
}

function leastShareFor(kind: ChartBlock['chart']['kind']): number {
  if (kind === 'cascade') return leastShareOfCascade
  if (kind === 'investment') return leastShareOfMoney
  return manyRows.has(kind) ? leastShareOfRows : leastShare
}

function roomFor(
  { here, fresh }: BandRoom,
  ...charts: readonly ChartBlock[]
): { readonly ownSlide: boolean; readonly height: number } {
  const share = Math.max(...charts.map(({ chart }) => leastShareFor(chart.kind)))
  const ownSlide = here < fresh * share
  return { ownSlide, height: ownSlide ? fresh : here }
}

/** Figures that would stand this much higher than the few words beside them stand below these instead. */
const figuresTooHigh = 1.5

function proseRows({ main, aside }: Extract<Band, { kind: 'prose' }>, set: DeckSetter): FlowColumn[][] {
  if (main.length === 0) return asidesAcross(aside, set)
  const readable = proseWidthIn(set)
  const width = aside.length === 0 ? readable : inner * 0.6
  const left = { x: side, flows: main.flatMap((block) => proseFlows(block, width, set)) }
  if (aside.length === 0) return [[left]]
  const rest = inner - width - gutter
  const right = { x: side + width + gutter, flows: aside.flatMap((item) => asideFlows(item, rest, set)) }
  const isFigures = aside.every(({ kind }) => kind === 'metrics')
  if (!isFigures || heightOf(right.flows) < heightOf(left.flows) * figuresTooHigh) return [[left, right]]
  const above = { x: side, flows: main.flatMap((block) => proseFlows(block, readable, set)) }
  return [[above], ...asidesAcross(aside, set)]
}

/** However many pieces a picture takes, each has the same room. */
function one(room: ChartRoom): ChartRooms {
  return { first: room, rest: room }
}

/** What of a slide's height may stand under two pictures. */
const highestUnderPair = 0.32

function pairRows(
  { left, right, below = [] }: Extract<Band, { kind: 'pair' }>,
  room: BandRoom,
  set: DeckSetter,
): LaidBand {
  const { ownSlide, height } = roomFor(room, left, right)
  const width = (inner - gutter) / 2
  const advice = asidesAcross(below, set)
  const needed = heightOfRows(advice)
  const pictures = (most: number) => [left, right].map((chart) => chartFlows(chart, one({ width, height: most }), set))
  const shared = pictures(height - needed - 14)
  const isUnder = needed > 0 && needed <= height * highestUnderPair && shared.every(({ length }) => length <= 1)
  const columns = (isUnder ? shared : pictures(height)).map((flows, at) => ({
    x: side + at * (width + gutter),
    flows,
  }))
  if (below.length > 0 && !isUnder) {
    // Advice that has no room below both stands beside the first, and the second has a slide of its own.
    const first = panelRows({ kind: 'panel', chart: left, panel: below }, room, set)
    return { ...first, after: [...first.after, { kind: 'chart', chart: right, below: [] }] }
  }
  return { ownSlide, rows: [columns, ...advice], later: [], after: [], behind: [left, right] }
}

function chartRows(
  { chart, below, caption }: Extract<Band, { kind: 'chart' }>,
  room: BandRoom,
  set: DeckSetter,
): LaidBand {
  const { ownSlide, height } = roomFor(room, chart)
  const text = caption === undefined ? [] : proseFlows({ kind: 'paragraph', text: caption }, proseWidth, set)
  const advice = asidesAcross(below, set)
  const needed = heightOf(text) + heightOfRows(advice)
  const reserved = needed < height * 0.45 ? needed + 14 : 0
  const whole = { width: inner, height: room.next }
  const first = { width: inner, height: height - reserved }
  const single = chartFlows(chart, { first, rest: whole }, set)
  // Of several pieces the last has the advice below it, and the others all the room there is.
  const last = { width: inner, height: room.next - reserved }
  const pictures =
    single.length <= 1 ? single : chartFlows(chart, { first: { width: inner, height }, rest: whole, last }, set)
  return { ...plain, ownSlide, rows: [alone(...pictures, ...text), ...advice], ...following(chart) }
}

function panelRows({ chart, panel }: Extract<Band, { kind: 'panel' }>, room: BandRoom, set: DeckSetter): LaidBand {
  const { ownSlide, height } = roomFor(room, chart)
  const width = inner * pictureShare(chart.chart.kind)
  const rest = inner - width - gutter
  const table = ownTable(chart, rest, set)
  const isBeside = table !== null && heightOf([table]) <= height
  const { flows, left } = fittingItems(panel, height - (isBeside ? heightOf([table]) : 0), rest, set)
  const whole = { width: inner, height: room.next }
  const after = left.length === 0 ? [] : arrangeBlocks(left)
  if (flows.length === 0 && !isBeside) {
    const pictures = chartFlows(chart, { first: { width: inner, height }, rest: whole }, set)
    const { after: figures, behind } = following(chart)
    return { ownSlide, rows: [alone(...pictures)], later: [], after: [...figures, ...after], behind }
  }
  const under = left.flatMap((item) => panelFlows(item, width, height, set))
  const isUnder = left.length > 0 && heightOf(under) <= height * highestUnder
  const size = { width, height: height - (isUnder ? heightOf(under) + 14 : 0) }
  // What found no room beside a picture of many rows may find it beside the next piece of it.
  const beside = isUnder ? { flows: [], left } : fittingItems(left, room.next, rest, set)
  const second = beside.flows.length === 0 ? whole : { width, height: room.next }
  const [picture, next, ...others] = chartFlows(chart, { first: size, second, rest: whole }, set)
  const isBesideNext = next !== undefined && beside.flows.length > 0
  const atRight = (flows: readonly Flow[]): FlowColumn => ({ x: side + width + gutter, flows })
  const columns = [
    { x: side, flows: [...(picture === undefined ? [] : [picture]), ...(isUnder ? under : [])] },
    atRight([...(isBeside ? [table] : []), ...flows]),
  ]
  const unplaced = isUnder ? [] : isBesideNext ? beside.left : left
  const shown = panel.slice(0, panel.length - unplaced.length)
  const { after: figures, behind } = isBeside ? { after: [], behind: [] } : following(chart)
  const nextRow = next === undefined ? [] : [[...alone(next), ...(isBesideNext ? [atRight(beside.flows)] : [])]]
  return {
    ownSlide,
    rows: [columns],
    later: [...nextRow, ...others.map((flow) => alone(flow))],
    after: [...figures, ...(unplaced.length === 0 ? [] : arrangeBlocks(unplaced))],
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

/** Pictures whose figures would take the room of what they mean. */
const withoutFigures = new Set<ChartBlock['chart']['kind']>(['heatMap', 'investment', 'gaps'])

function ownTable({ chart, table, alt }: ChartBlock, width: number, set: DeckSetter): Flow | null {
  if (table === null || table.rows.length === 0 || table.columns.length > 5 || withoutFigures.has(chart.kind))
    return null
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
  if (kind === 'investment') return 0.64
  return kind === 'valueEffort' ? 0.56 : 0.52
}

function panelFlows(item: PanelItem, width: number, height: number, set: DeckSetter): Flow[] {
  if (isProse(item)) return proseFlows(item, width, set)
  if (item.kind !== 'chart') return asideFlows(item, width, set)
  const size = { width, height: Math.max(190, Math.min(height - 14, 250)) }
  return chartFlows(item, one(size), set)
}

function asideFlows(item: Aside, width: number, set: DeckSetter): Flow[] {
  return item.kind === 'metrics' ? metricsFlows(item.items, width, set) : [calloutFlow(item, width, set)]
}
