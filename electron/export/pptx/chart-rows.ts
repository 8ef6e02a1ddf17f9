import type { Band } from '../arrange-blocks.ts'
import { asidesAcross, heightOfRows } from './asides-across.ts'
import { chartFlows } from './chart-flow.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { heightOf } from './flow.ts'
import { alone, type BandRoom, type LaidBand, plain } from './laid-band.ts'
import { following, roomFor } from './picture-room.ts'
import { proseFlows, proseWidth } from './prose-flows.ts'
import { saidUnder } from './said-pictures.ts'

const { inner } = slideGeometry

/** A picture over the whole width of the slide, its caption and advice below it. */
export function chartRows(
  { chart, below, caption }: Extract<Band, { kind: 'chart' }>,
  room: BandRoom,
  set: DeckSetter,
): LaidBand {
  const { ownSlide, height } = roomFor(room, chart)
  const text =
    caption === undefined
      ? saidUnder(chart, proseWidth, set)
      : proseFlows({ kind: 'paragraph', text: caption }, proseWidth, set)
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
