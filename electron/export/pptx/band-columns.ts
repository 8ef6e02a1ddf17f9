import type { Band } from '../arrange-blocks.ts'
import { chartRows } from './chart-rows.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { alone, type BandRoom, type LaidBand, plain } from './laid-band.ts'
import { pairRows } from './pair-rows.ts'
import { isBetterBeside, panelRows } from './panel-rows.ts'
import { proseRows } from './prose-rows.ts'
import { tableFlow } from './table-flow.ts'

const { inner } = slideGeometry

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
