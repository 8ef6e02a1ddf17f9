import { bullets } from './bullets.ts'
import { type Area, card } from './card.ts'
import type { BulletData, RoadmapData } from './chart-data.ts'
import { fittingRoadmap } from './fitting-roadmap.ts'
import { roadmap } from './roadmap.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { drawDirection } from './strategy-direction.ts'
import { drawFoot } from './strategy-foot.ts'
import { drawGoals } from './strategy-goals.ts'
import { drawHead } from './strategy-head.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { drawPillars } from './strategy-pillars.ts'
import { writeLine } from './write-text.ts'

export type PosterData = {
  readonly page: StrategyPageData
  readonly roadmap: { readonly chart: RoadmapData; readonly title: string; readonly alt: string } | null
  readonly measures: { readonly chart: BulletData; readonly title: string; readonly alt: string } | null
  /** Says that so many more are elsewhere. */
  readonly more: (count: number) => string
  /** At the foot: left and right. */
  readonly foot: readonly [string, string]
  /** Below the foot, where there is anything to say. */
  readonly note?: string
}

/** A scene at its place on the poster. */
export type PlacedScene = { readonly scene: Scene; readonly x: number; readonly y: number }

/** The size at which the poster is designed, in the proportions of A3; a writer enlarges it to its paper. */
export const posterSize = { width: 1_020, height: 721.3 } as const

const gap = 10
const pad = 12
const titleHeight = 26
const rowOfMeasures = 13

/** The ground with direction, goals, money and risks, and on it the roadmap and the measures as scenes of their own. */
export function poster(data: PosterData, options: Omit<SceneOptions, 'width' | 'maxHeight'>): readonly PlacedScene[] {
  const { width, height } = posterSize
  const margin = 34
  // Its paper is large: letters are as designed.
  const atLeast = (size: number): number => size
  const frame: StrategyFrame = { ...options, width, maxHeight: height, margin, bottom: height - 30, atLeast }
  const middle = { x: margin, y: 288, width: width - 2 * margin, height: 290 }
  const [plan, measures] = areasOf(data, middle)
  const planned = plan === null || data.roadmap === null ? null : drawRoadmap(data.roadmap, data.more, plan, options)
  const measured =
    measures === null || data.measures === null ? null : drawMeasures(data.measures, data.more, measures, options)
  const bands = bandsOf(data)
  const shapes: Shape[] = [
    ...drawHead(data.page, { y: 0, height: 92 }, frame),
    ...drawDirection(data.page, bands.direction, frame),
    ...drawGoals(data.page, bands.goals, frame),
    ...(bands.pillars === null ? [] : drawPillars(data.page, bands.pillars, frame)),
    ...(planned?.ground ?? []),
    ...(measured?.ground ?? []),
    ...drawFoot(data.page, { y: 588, height: 96 }, frame),
    ...drawFootLine(data.foot, frame),
    ...drawNote(data.note ?? '', frame),
  ]
  const ground = { scene: { width, height, alt: options.alt, shapes }, x: 0, y: 0 }
  return [ground, planned?.placed, measured?.placed].filter((each) => each !== undefined)
}

type Band = { readonly y: number; readonly height: number }

/** Without a roadmap and measures the pillars take their place; without those, too, what there is has the room. */
function bandsOf({ page, roadmap: plan, measures }: PosterData): {
  readonly direction: Band
  readonly goals: Band
  readonly pillars: Band | null
} {
  const usual = { direction: { y: 104, height: 72 }, goals: { y: 184, height: 96 }, pillars: null }
  if (plan !== null || measures !== null) return usual
  if (page.pillars.length > 0) return { ...usual, pillars: { y: 290, height: 288 } }
  return { direction: { y: 104, height: 190 }, goals: { y: 306, height: 272 }, pillars: null }
}

/** Beside each other; what is alone has the whole width. */
function areasOf({ roadmap: plan, measures }: PosterData, area: Area): readonly [Area | null, Area | null] {
  if (plan === null || measures === null) return [plan && area, measures && area]
  const width = (area.width - gap) * 0.57
  return [
    { ...area, width },
    { ...area, x: area.x + width + gap, width: area.width - width - gap },
  ]
}

type Drawn = { readonly ground: readonly Shape[]; readonly placed: PlacedScene }
type Titled<D> = { readonly chart: D; readonly title: string; readonly alt: string }
type Options = Omit<SceneOptions, 'width' | 'maxHeight'>

function drawRoadmap(plan: Titled<RoadmapData>, more: PosterData['more'], area: Area, options: Options): Drawn {
  const room = roomIn(area)
  const { data, left } = fittingRoadmap(plan.chart, room.width, room.height, options.measure)
  const scene = roadmap(data, { ...options, alt: plan.alt, width: room.width, maxHeight: room.height })
  return { ground: ground(area, plan.title, left, more, options), placed: { scene, x: room.x, y: room.y } }
}

function drawMeasures(all: Titled<BulletData>, more: PosterData['more'], area: Area, options: Options): Drawn {
  const room = roomIn(area)
  const rows = all.chart.rows.slice(0, Math.floor(room.height / rowOfMeasures))
  const left = all.chart.rows.length - rows.length
  const data = { ...all.chart, rows }
  const scene = bullets(data, { ...options, alt: all.alt, width: room.width, maxHeight: room.height })
  return { ground: ground(area, all.title, left, more, options), placed: { scene, x: room.x, y: room.y } }
}

function roomIn({ x, y, width, height }: Area): Area {
  return { x: x + pad, y: y + titleHeight, width: width - 2 * pad, height: height - titleHeight - pad / 2 }
}

function ground(area: Area, title: string, left: number, more: PosterData['more'], options: Options): readonly Shape[] {
  const { palette, measure } = options
  const line = { y: area.y + 14, size: 7, fill: palette.muted } as const
  const half = area.width / 2 - pad
  return [
    ...card(area, palette),
    ...writeLine(title, { ...line, x: area.x + pad, maxWidth: half, weight: 600 }, measure),
    ...(left === 0
      ? []
      : writeLine(
          more(left),
          { ...line, x: area.x + area.width - pad, maxWidth: half, weight: 400, anchor: 'end' },
          measure,
        )),
  ]
}

function drawFootLine([left, right]: PosterData['foot'], frame: StrategyFrame): readonly Shape[] {
  const { width, maxHeight, margin, palette, measure } = frame
  const line = { y: maxHeight - 17, size: 6.5, weight: 400, fill: palette.muted, maxWidth: width / 2 - margin } as const
  return [
    ...writeLine(left, { ...line, x: margin }, measure),
    ...writeLine(right, { ...line, x: width - margin, anchor: 'end' }, measure),
  ]
}

function drawNote(note: string, { width, maxHeight, margin, palette, measure }: StrategyFrame): readonly Shape[] {
  const line = { x: margin, y: maxHeight - 7, size: 5.5, weight: 400, fill: palette.muted } as const
  return writeLine(note, { ...line, maxWidth: width - 2 * margin }, measure)
}
