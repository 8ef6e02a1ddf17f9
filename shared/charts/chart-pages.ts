import type { ChartData, HeatMapData, RoadmapData } from './chart-data.ts'
import { cutBefore, evenCuts, groupedCuts } from './page-cuts.ts'

/** Pieces of a chart that is too long for a page, in order; together they hold every row. @param rowsPerPage at least 1 */
export function chartPages(data: ChartData, rowsPerPage: number): ChartData[] {
  switch (data.kind) {
    case 'heatMap':
      return pagesOfHeatMap(data, rowsPerPage)
    case 'roadmap':
      return pagesOfRoadmap(data, rowsPerPage)
    case 'gaps':
      return inPieces(data.rows, rowsPerPage).map((rows) => ({ ...data, rows }))
    case 'bullets':
      return cutAt(data.rows, groupedCuts(lengthsOf(data.rows), rowsPerPage)).map((rows) => ({ ...data, rows }))
    case 'bars':
      return inPieces(data.bars, rowsPerPage).map((bars) => ({ ...data, bars }))
    case 'load':
      return inPieces(data.teams, rowsPerPage).map((teams) => ({ ...data, teams }))
    default:
      return [data]
  }
}

/** A domain that goes over the end of a page carries its name on to the next. Columns stand in the same place on all pages. */
function pagesOfHeatMap(data: HeatMapData, rowsPerPage: number): HeatMapData[] {
  const pages = groupsInPieces(
    data.groups,
    (group) => group.rows,
    (group, rows) => ({ ...group, rows }),
    rowsPerPage,
  )
  const onAllPages =
    data.onAllPages ?? pages.flat().map(({ label, rows }) => ({ label, names: rows.map((row) => row.label) }))
  return pages.map((groups) => ({ ...data, groups, ...(pages.length > 1 ? { onAllPages } : {}) }))
}

/** By bars: a page never has more rows than bars. Dependencies are drawn where both ends are on the page. */
function pagesOfRoadmap(data: RoadmapData, barsPerPage: number): RoadmapData[] {
  const pages = groupsInPieces(
    data.lanes,
    (lane) => lane.bars,
    (lane, bars) => ({ ...lane, bars }),
    barsPerPage,
  )
  const pageOf = new Map<string, number>()
  for (const [page, lanes] of pages.entries()) {
    for (const { bars } of lanes) for (const { id } of bars) pageOf.set(id, page)
  }
  const links = pages.map((): RoadmapData['links'][number][] => [])
  for (const link of data.links) {
    const page = pageOf.get(link.from)
    if (page !== undefined && page === pageOf.get(link.to)) links[page]?.push(link)
  }
  return pages.map((lanes, page) => ({ ...data, lanes, links: links[page] ?? [] }))
}

/** At most the first bars of a roadmap, and those after them, no lane with one of many on either side: for a page that has less room than the ones that follow. */
export function roadmapAfter(data: RoadmapData, bars: number): readonly [RoadmapData, RoadmapData] {
  let left = cutBefore(
    data.lanes.map((lane) => lane.bars.length),
    bars,
  )
  const lanes = data.lanes.map((lane) => {
    const taken = Math.min(left, lane.bars.length)
    left -= taken
    return { head: { ...lane, bars: lane.bars.slice(0, taken) }, tail: { ...lane, bars: lane.bars.slice(taken) } }
  })
  const some = (kept: RoadmapData['lanes']): RoadmapData => {
    const shown = new Set(kept.flatMap((lane) => lane.bars.map((bar) => bar.id)))
    const links = data.links.filter((link) => shown.has(link.from) && shown.has(link.to))
    return { ...data, lanes: kept.filter((lane) => lane.bars.length > 0), links }
  }
  return [some(lanes.map(({ head }) => head)), some(lanes.map(({ tail }) => tail))]
}

/** How many rows follow one another that belong to the same. */
function lengthsOf(rows: readonly { readonly group?: string }[]): readonly number[] {
  const starts = rows.flatMap(({ group }, at) =>
    at > 0 && group !== undefined && group === rows[at - 1]?.group ? [] : [at],
  )
  return starts.map((start, at) => (starts[at + 1] ?? rows.length) - start)
}

function inPieces<T>(rows: readonly T[], size: number): T[][] {
  return cutAt(rows, evenCuts(rows.length, size))
}

function cutAt<T>(rows: readonly T[], cuts: readonly number[]): T[][] {
  return [0, ...cuts].map((from, page) => rows.slice(from, cuts[page]))
}

function groupsInPieces<Group, Item>(
  groups: readonly Group[],
  itemsOf: (group: Group) => readonly Item[],
  withItems: (group: Group, items: readonly Item[]) => Group,
  size: number,
): Group[][] {
  const flat = groups.flatMap((group) => itemsOf(group).map((item) => ({ group, item })))
  if (flat.length === 0) return [[...groups]]
  const lengths = groups.map((group) => itemsOf(group).length)
  return cutAt(flat, groupedCuts(lengths, size)).map((piece) => {
    const page: { group: Group; items: Item[] }[] = []
    for (const { group, item } of piece) {
      const last = page.at(-1)
      if (last !== undefined && last.group === group) last.items.push(item)
      else page.push({ group, items: [item] })
    }
    return page.map(({ group, items }) => withItems(group, items))
  })
}
