import type { RoadmapData } from './chart-data.ts'
import { roadmapRowCount } from './roadmap.ts'
import type { Measure } from './scene.ts'

type Bar = RoadmapData['lanes'][number]['bars'][number]

const rowHeight = 10.5
const laneHeight = 11
const around = 70

/**
 * As much of a roadmap as can be read in a room: what decides the end comes first, then what begins first.
 * @returns the data, and how many bars are left out
 */
export function fittingRoadmap(
  data: RoadmapData,
  width: number,
  height: number,
  measure: Measure,
): { readonly data: RoadmapData; readonly left: number } {
  const bars = data.lanes.flatMap((lane) => lane.bars).toSorted(byWeight)
  const fits = (count: number): boolean => {
    const some = withOnly(data, new Set(bars.slice(0, count).map(({ id }) => id)))
    return roadmapRowCount(some, width, measure) * rowHeight + some.lanes.length * laneHeight + around <= height
  }
  if (fits(bars.length)) return { data, left: 0 }
  let [low, high] = [1, bars.length]
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle
  }
  return { data: withOnly(data, new Set(bars.slice(0, low).map(({ id }) => id))), left: bars.length - low }
}

/** The bars that a short page has: what decides the end comes first, then what begins first. */
export function weightiestBars(data: RoadmapData, most: number): RoadmapData {
  const bars = data.lanes.flatMap((lane) => lane.bars).toSorted(byWeight)
  return bars.length <= most ? data : withOnly(data, new Set(bars.slice(0, most).map(({ id }) => id)))
}

function byWeight(a: Bar, b: Bar): number {
  if (a.critical !== b.critical) return a.critical ? -1 : 1
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0
}

function withOnly(data: RoadmapData, shown: ReadonlySet<string>): RoadmapData {
  const lanes = data.lanes
    .map((lane) => ({ ...lane, bars: lane.bars.filter(({ id }) => shown.has(id)) }))
    .filter(({ bars }) => bars.length > 0)
  return { ...data, lanes, links: data.links.filter(({ from, to }) => shown.has(from) && shown.has(to)) }
}
