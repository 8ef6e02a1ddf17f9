import { expect, test } from 'vitest'
import { chartPieces } from '#electron/export/chart-pieces.ts'
import type { RoadmapData } from '#shared/charts/chart-data.ts'
import { roadmapRowCount } from '#shared/charts/roadmap.ts'
import { sampleCharts } from '#tests/fixtures/sample-charts.ts'

const measure = (text: string, size: number): number => text.length * size * 0.5
const rest = { width: 620, height: 290 }

/** A roadmap whose lanes have so many bars, each on a row of its own. */
function roadmapOf(counts: readonly number[]): RoadmapData {
  const [lane] = sampleCharts.roadmap.lanes
  const [bar] = lane?.bars ?? []
  if (lane === undefined || bar === undefined) throw new Error('no bar')
  const lanes = counts.map((count, of) => ({
    ...lane,
    bars: Array.from({ length: count }, (_, at) => ({
      ...bar,
      id: `${of}-${at}`,
      start: sampleCharts.roadmap.start,
      finish: sampleCharts.roadmap.finish,
    })),
  }))
  return { ...sampleCharts.roadmap, lanes, links: [] }
}

function rowsOf(data: RoadmapData, share: number): readonly number[] {
  return chartPieces(data, { ...rest, height: rest.height * share }, rest, measure).map((piece) =>
    piece.kind === 'roadmap' ? roadmapRowCount(piece, rest.width, measure) : 0,
  )
}

test('pages of a roadmap after the first use the room that they have, whatever the first has', () => {
  const full = rowsOf(roadmapOf([140]), 1)
  expect(full.length).toBeLessThan(12)
  for (const share of [0.95, 0.9, 0.85, 0.81]) {
    const own = rowsOf(roadmapOf([140]), share)
    expect(own.length, `${share}`).toBeLessThanOrEqual(full.length + 1)
    expect(Math.max(...own) - Math.min(...own.slice(1))).toBeLessThanOrEqual(2)
  }
})

test('no page of long lanes begins or ends with a bar or two of one of them', () => {
  for (const counts of [
    [57, 84, 84, 111],
    [155, 84, 111],
  ]) {
    for (const piece of chartPieces(roadmapOf(counts), rest, rest, measure)) {
      if (piece.kind !== 'roadmap' || piece.lanes.length < 2) continue
      expect(Math.min(...piece.lanes.map(({ bars }) => bars.length)), counts.join()).toBeGreaterThan(2)
    }
  }
})
