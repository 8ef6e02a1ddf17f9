import { clamp } from './axis.ts'
import type { HeatMapData } from './chart-data.ts'
import { type HeatMapColumns, heatMapColumns } from './heat-map-columns.ts'
import { domainHeight, nameScales } from './heat-map-domain.ts'
import { legendItems } from './heat-map-legend.ts'
import { drawLegend } from './legend.ts'
import { lightPalette } from './palette.ts'
import type { Measure } from './scene.ts'

export const groupGap = 2.4
/** Above the legend. */
export const legendGap = 4
export const legendRows = 2
const [lowestRow, highestRow] = [0.2, 21]
/** Names of domains are given room only where the rows stay as high as the last; rather small names than rows lower than the first. */
const leastBesideNames = [10.6, 9] as const
/** Lines of a name that a domain is made higher for; fewer where all of that is too much. */
const nameLines = [4, 3, 2] as const

/** How high the rows of a map are; those of a domain with few of them are higher where its name needs it. */
export type HeatMapRows = {
  readonly least: number
  readonly ofGroup: readonly number[]
  /** Whether every domain has room for its name. */
  readonly named: boolean
}

/** Shares the height of a map out among its rows. */
export function heatMapRows(
  data: HeatMapData,
  columns: HeatMapColumns,
  maxHeight: number,
  measure: Measure,
): HeatMapRows {
  const { groups } = data
  const counts = groups.map(({ rows }) => rows.length)
  const rows = counts.reduce((sum, count) => sum + count, 0)
  const room =
    maxHeight - columns.head.height - legendHeight(data, columns, measure) - Math.max(0, groups.length - 1) * groupGap
  const even = clamp(room / Math.max(1, rows), lowestRow, highestRow)
  const heightsFor = (lineCount: number, scale: number) => {
    const needs = groups.map(({ label }) => domainHeight(label, columns.group.width, { lineCount, scale }, measure))
    return (row: number): number[] => counts.map((count, at) => Math.max(count * row, count && (needs[at] ?? 0)))
  }
  const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0)
  // Rather small letters than half a name.
  const heights = leastBesideNames
    .flatMap((least) =>
      nameLines.flatMap((lines) => nameScales.map((scale) => ({ least, heights: heightsFor(lines, scale) }))),
    )
    .find((each) => sumOf(each.heights(each.least)) <= room)?.heights
  if (heights === undefined) return { least: even, ofGroup: groups.map(() => even), named: false }
  const total = (row: number): number => sumOf(heights(row))
  let [low, high]: [number, number] = [leastBesideNames[1], highestRow]
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2
    if (total(middle) <= room) low = middle
    else high = middle
  }
  return { least: low, ofGroup: heights(low).map((height, at) => height / Math.max(1, counts[at] ?? 1)), named: true }
}

/** Its height is the same in any colours. */
function legendHeight(data: HeatMapData, { way, gap }: HeatMapColumns, measure: Measure): number {
  const box = { x: 0, y: 0, width: gap.x + gap.width, rows: legendRows }
  const look = { measure, palette: lightPalette }
  return legendGap + drawLegend(legendItems(data, lightPalette, way !== null), box, look).height
}

/** How high the rows of a map would be in a room. */
export function heatMapRowsIn(data: HeatMapData, width: number, maxHeight: number, measure: Measure): HeatMapRows {
  return heatMapRows(data, heatMapColumns(data, width, measure), maxHeight, measure)
}
