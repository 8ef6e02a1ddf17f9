import { clamp } from './axis.ts'
import type { HeatMapData } from './chart-data.ts'
import { type HeatMapColumns, heatMapColumns } from './heat-map-columns.ts'
import { domainHeight } from './heat-map-domain.ts'
import type { Measure } from './scene.ts'

export const groupGap = 2.4
const legendHeight = 30
const [lowestRow, highestRow] = [0.2, 21]
/** Names of domains are given room only where the rows stay as high as this. */
const leastBesideNames = 9
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
  { groups }: HeatMapData,
  columns: HeatMapColumns,
  maxHeight: number,
  measure: Measure,
): HeatMapRows {
  const counts = groups.map(({ rows }) => rows.length)
  const rows = counts.reduce((sum, count) => sum + count, 0)
  const room = maxHeight - columns.head.height - legendHeight - Math.max(0, groups.length - 1) * groupGap
  const even = clamp(room / Math.max(1, rows), lowestRow, highestRow)
  const heightsFor = (lines: number) => {
    const needs = groups.map(({ label }) => domainHeight(label, columns.group.width, lines, measure))
    return (row: number): number[] => counts.map((count, at) => Math.max(count * row, count && (needs[at] ?? 0)))
  }
  const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0)
  const heights = nameLines.map(heightsFor).find((each) => sumOf(each(leastBesideNames)) <= room)
  if (heights === undefined) return { least: even, ofGroup: groups.map(() => even), named: false }
  const total = (row: number): number => sumOf(heights(row))
  let [low, high] = [leastBesideNames, highestRow]
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2
    if (total(middle) <= room) low = middle
    else high = middle
  }
  return { least: low, ofGroup: heights(low).map((height, at) => height / Math.max(1, counts[at] ?? 1)), named: true }
}

/** How high the rows of a map would be in a room. */
export function heatMapRowsIn(data: HeatMapData, width: number, maxHeight: number, measure: Measure): HeatMapRows {
  return heatMapRows(data, heatMapColumns(data, width, measure), maxHeight, measure)
}
