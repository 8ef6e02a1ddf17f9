import { arrangeBlocks, type Band } from '../arrange-blocks.ts'
import type { ChartBlock } from '../block-kinds.ts'
import { gutter } from './asides-across.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { type Flow, type FlowColumn, heightOf } from './flow.ts'
import { alone, type BandRoom, type LaidBand } from './laid-band.ts'
import { fittingItems, ownTable, panelFlows } from './panel-items.ts'
import { following, roomFor } from './picture-room.ts'
import { saidPictures, saidUnder } from './said-pictures.ts'

const { side, inner } = slideGeometry
/** What of a slide's height may stand under a picture that has no room for it at its side. */
const highestUnder = 0.28

/** Pictures as high as they are wide leave room at their side. */
const upright = new Set<ChartBlock['chart']['kind']>(['radar', 'scatter'])
/** Advice stands beside what is upright, and beside a picture of money as long as all of it fits. */
export function isBetterBeside(
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

function pictureShare(kind: ChartBlock['chart']['kind']): number {
  if (kind === 'heatMap') return 0.68
  if (kind === 'investment') return 0.64
  return kind === 'valueEffort' ? 0.56 : 0.52
}

/** A picture with its reading at its right; what has no room there follows below it or after it. */
export function panelRows(
  { chart, panel }: Extract<Band, { kind: 'panel' }>,
  room: BandRoom,
  set: DeckSetter,
): LaidBand {
  const { ownSlide, height } = roomFor(room, chart)
  const width = inner * pictureShare(chart.chart.kind)
  const rest = inner - width - gutter
  const table = ownTable(chart, rest, set)
  const isBeside = table !== null && heightOf([table]) <= height
  const { flows, left } = fittingItems(panel, height - (isBeside ? heightOf([table]) : 0), rest, set)
  const said = saidUnder(chart, width, set)
  const whole = { width: inner, height: room.next }
  const after = left.length === 0 ? [] : arrangeBlocks(left)
  if (flows.length === 0 && !isBeside) {
    const pictures = saidPictures(chart, { first: { width: inner, height }, rest: whole }, said, set)
    const { after: figures, behind } = following(chart)
    return { ownSlide, rows: [alone(...pictures, ...said)], later: [], after: [...figures, ...after], behind }
  }
  const under = left.flatMap((item) => panelFlows(item, width, height, set))
  const isUnder = left.length > 0 && heightOf(under) <= height * highestUnder
  const size = { width, height: height - (isUnder ? heightOf(under) + 14 : 0) }
  // What found no room beside a picture of many rows may find it beside the next piece of it.
  const beside = isUnder ? { flows: [], left } : fittingItems(left, room.next, rest, set)
  const second = beside.flows.length === 0 ? whole : { width, height: room.next }
  const [picture, next, ...others] = saidPictures(chart, { first: size, second, rest: whole }, said, set)
  const isBesideNext = next !== undefined && beside.flows.length > 0
  const atRight = (flows: readonly Flow[]): FlowColumn => ({ x: side + width + gutter, flows })
  const columns = [
    {
      x: side,
      flows: [
        ...(picture === undefined ? [] : [picture]),
        ...(next === undefined ? said : []),
        ...(isUnder ? under : []),
      ],
    },
    atRight([...(isBeside ? [table] : []), ...flows]),
  ]
  const unplaced = isUnder ? [] : isBesideNext ? beside.left : left
  const shown = panel.slice(0, panel.length - unplaced.length)
  const { after: figures, behind } = isBeside ? { after: [], behind: [] } : following(chart)
  const last = others.length === 0 ? said : []
  const nextRow =
    next === undefined ? [] : [[...alone(next, ...last), ...(isBesideNext ? [atRight(beside.flows)] : [])]]
  return {
    ownSlide,
    rows: [columns],
    later: [...nextRow, ...others.map((flow, at) => alone(flow, ...(at === others.length - 1 ? said : [])))],
    after: [...figures, ...(unplaced.length === 0 ? [] : arrangeBlocks(unplaced))],
    behind: [...behind, ...shown.filter((item) => item.kind === 'chart')],
  }
}
