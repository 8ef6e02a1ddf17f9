import type { Band } from '../arrange-blocks.ts'
import { asidesAcross, gutter, heightOfRows } from './asides-across.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import type { BandRoom, LaidBand } from './laid-band.ts'
import { panelRows } from './panel-rows.ts'
import { one, roomFor } from './picture-room.ts'
import { saidPictures, saidUnder } from './said-pictures.ts'

const { side, inner } = slideGeometry

/** What of a slide's height may stand under two pictures. */
const highestUnderPair = 0.32

/** Two pictures side by side, with advice below both where it has room there. */
export function pairRows(
  { left, right, below = [] }: Extract<Band, { kind: 'pair' }>,
  room: BandRoom,
  set: DeckSetter,
): LaidBand {
  const { ownSlide, height } = roomFor(room, left, right)
  const width = (inner - gutter) / 2
  const advice = asidesAcross(below, set)
  const needed = heightOfRows(advice)
  const said = [left, right].map((chart) => saidUnder(chart, width, set))
  const pictures = (most: number) =>
    [left, right].map((chart, at) => {
      const own = said[at] ?? []
      return [...saidPictures(chart, one({ width, height: most }), own, set), ...own]
    })
  const shared = pictures(height - needed - 14)
  const isUnder =
    needed > 0 &&
    needed <= height * highestUnderPair &&
    shared.every(({ length }, at) => length <= 1 + (said[at]?.length ?? 0))
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
