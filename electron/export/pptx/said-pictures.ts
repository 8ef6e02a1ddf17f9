import type { ChartBlock } from '../block-kinds.ts'
import type { ChartRoom } from '../chart-pieces.ts'
import { type ChartRooms, chartFlows } from './chart-flow.ts'
import type { DeckSetter } from './deck-setter.ts'
import { type Flow, heightOf } from './flow.ts'
import { proseFlows, proseWidthIn } from './prose-flows.ts'

/** Under a picture that shows a part: how much more there is elsewhere. */
export function saidUnder({ leftOut }: ChartBlock, width: number, set: DeckSetter): Flow[] {
  if (leftOut === undefined) return []
  return proseFlows({ kind: 'paragraph', text: leftOut }, Math.min(width, proseWidthIn(set)), set)
}

/** A picture that leaves room below it, or below the last piece of it, for what is said there. */
export function saidPictures(block: ChartBlock, rooms: ChartRooms, said: readonly Flow[], set: DeckSetter): Flow[] {
  const plain = chartFlows(block, rooms, set)
  if (said.length === 0 || plain.length === 0) return plain
  const { first, rest, second = rest } = rooms
  const needed = heightOf(said)
  const less = (room: ChartRoom): ChartRoom => ({ ...room, height: room.height - needed - whiteBelow })
  const end = plain.length > 2 ? rest : second
  // Of several pieces the others have all the room there is, unless the last can't be read in less.
  const pieces = chartFlows(block, { ...rooms, last: less(end) }, set)
  if (pieces.length > 1 && heightOf(pieces.slice(-1)) + needed <= end.height + 0.5) return pieces
  return chartFlows(block, { first: less(first), second: less(second), rest: less(rest) }, set)
}

/** Of a picture. */
const whiteBelow = 14
