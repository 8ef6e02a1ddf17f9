import type { ChartBlock } from '../block-kinds.ts'
import type { ChartRoom } from '../chart-pieces.ts'
import type { ChartRooms } from './chart-flow.ts'
import type { BandRoom, LaidBand } from './laid-band.ts'

/** A picture begins on a slide of its own where less than this share of one is left; those of many rows want more. */
const leastShare = 0.6
const leastShareOfRows = 0.85
/** The rows of a cascade are few. */
const leastShareOfCascade = 0.72
/** Columns of money read well in a wide strip. */
const leastShareOfMoney = 0.52
const manyRows = new Set<ChartBlock['chart']['kind']>(['heatMap', 'roadmap', 'gaps', 'bullets'])

function leastShareFor(kind: ChartBlock['chart']['kind']): number {
  if (kind === 'cascade') return leastShareOfCascade
  if (kind === 'investment') return leastShareOfMoney
  return manyRows.has(kind) ? leastShareOfRows : leastShare
}

/** The height that pictures side by side have, here or on a slide of their own. */
export function roomFor(
  { here, fresh }: BandRoom,
  ...charts: readonly ChartBlock[]
): { readonly ownSlide: boolean; readonly height: number } {
  const share = Math.max(...charts.map(({ chart }) => leastShareFor(chart.kind)))
  const ownSlide = here < fresh * share
  return { ownSlide, height: ownSlide ? fresh : here }
}

/** However many pieces a picture takes, each has the same room. */
export function one(room: ChartRoom): ChartRooms {
  return { first: room, rest: room }
}

/** Pictures that show numbers for names: the table follows at once. */
const numbered = new Set<ChartBlock['chart']['kind']>(['valueEffort', 'riskMatrix'])

/** Where the figures of a picture go that are not beside it. */
export function following(chart: ChartBlock): Pick<LaidBand, 'after' | 'behind'> {
  const { table } = chart
  if (table === null || table.rows.length === 0) return { after: [], behind: [] }
  if (!numbered.has(chart.chart.kind)) return { after: [], behind: [chart] }
  return { after: [{ kind: 'table', table: { kind: 'table', title: '', table } }], behind: [] }
}
