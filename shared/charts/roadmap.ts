import { clamp } from './axis.ts'
import type { RoadmapData } from './chart-data.ts'
import { mixColours, readableInk } from './colour.ts'
import { hueOf } from './palette.ts'
import { barPath } from './paths.ts'
import { drawBounds } from './roadmap-bounds.ts'
import { drawFreezes, freezePlaces } from './roadmap-freezes.ts'
import { roadmapHead } from './roadmap-head.ts'
import { roadmapLegend } from './roadmap-legend.ts'
import { type BarBox, drawLinks } from './roadmap-links.ts'
import { drawMilestones } from './roadmap-milestones.ts'
import { drawName, inBarWhereItFits, keptWidth, nameBesideBar } from './roadmap-names.ts'
import { type PackedBar, type PackedLane, packLane, type TimeAxis, timeAxis } from './roadmap-rows.ts'
import type { Measure, Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeWhole } from './write-text.ts'

const headHeight = 40
const laneGap = 5
const lanePad = 3
/** Around the name of a lane on its colour. */
const aroundLabel = { x: 5, y: 2 } as const

/** Bars on a time axis by lane, with what they wait for, their milestones and the way that decides the end. */
export function roadmap(data: RoadmapData, options: SceneOptions): Scene {
  const { width, palette } = options
  const labelWidth = laneLabelWidth(width)
  const { at, lanes: roomy } = pack(data, width, options.measure)
  const rows = roomy.reduce((sum, lane) => sum + lane.rows, 0)
  const legend = roadmapLegend(data, options)
  const fixed = headHeight + roomy.length * 2 * lanePad + Math.max(0, roomy.length - 1) * laneGap + 6 + legend.height
  const pitch = clamp((options.maxHeight - fixed) / Math.max(1, rows), 0.2, Math.min(31, data.mostPitch ?? 31))
  const tops: number[] = []
  let y = headHeight
  for (const lane of roomy) {
    tops.push(y)
    y += lane.rows * pitch + 2 * lanePad + laneGap
  }
  const bottom = Math.max(headHeight, y - laneGap)
  const boxes = new Map<string, BarBox>()
  const lanes = roomy.map((lane, index): PackedLane => {
    const bars = lane.bars.map((packed) => {
      const box = boxOf(packed, tops[index] ?? 0, pitch)
      boxes.set(packed.bar.id, box)
      return inBarWhereItFits(packed, box, options.measure)
    })
    return { ...lane, bars }
  })
  const packed = lanes.flatMap((lane) => lane.bars)
  const names = packed.flatMap((each) => {
    const box = boxes.get(each.bar.id)
    return (box && nameBesideBar(each, box, options)) ?? []
  })
  const links = drawLinks(data, boxes, names, options)
  const head = roadmapHead(data, at, { labelWidth, bottom, headHeight }, options)
  const freezes = drawFreezes(data, at, { left: labelWidth, right: width - 2, headHeight, bottom }, options)
  const frozen = freezePlaces(data.freezes, data, at)
  const shapes: Shape[] = [
    ...head.calendar,
    ...lanes.flatMap((lane, index) => laneGround(lane, tops[index] ?? 0, pitch, labelWidth, options)),
    ...freezes.bands,
    ...head.gridLines,
    ...links.lines,
    ...lanes.flatMap((lane) =>
      lane.bars.flatMap((packed) => drawBar(packed, hueOf(palette, lane.lane.hue), boxes, options)),
    ),
    ...links.heads,
    ...freezes.names,
    ...head.today,
    ...lanes.flatMap((lane) =>
      lane.bars.flatMap((each) => {
        const box = boxes.get(each.bar.id)
        const ground = { fill: groundOf(lane, palette), freezes: frozen }
        return box === undefined ? [] : drawName(each, ground, box, at, options)
      }),
    ),
    ...drawBounds(
      lanes.flatMap((lane) => lane.bars.map(({ bar }) => bar)),
      boxes,
      at,
      options,
    ),
    ...packed.flatMap((each) => {
      const box = boxes.get(each.bar.id)
      return box === undefined ? [] : drawMilestones(each, at, box, options)
    }),
    ...legend.draw(bottom + 6),
  ]
  return { width, height: Math.min(options.maxHeight, bottom + 6 + legend.height), alt: options.alt, shapes }
}

/** How many rows the bars of all lanes take at a width: what a page must have room for. */
export function roadmapRowCount(data: RoadmapData, width: number, measure: Measure): number {
  return pack(data, width, measure).lanes.reduce((sum, lane) => sum + lane.rows, 0)
}

function pack(
  data: RoadmapData,
  width: number,
  measure: Measure,
): { readonly at: TimeAxis; readonly lanes: readonly PackedLane[] } {
  const at = timeAxis(data.start, data.finish, laneLabelWidth(width) + 4, width - 2)
  return { at, lanes: data.lanes.map((lane) => packLane(lane, at, (bar) => keptWidth(bar, width, measure), width - 2)) }
}

function laneLabelWidth(width: number): number {
  return Math.min(92, width * 0.16)
}

function boxOf({ row, x1, x2 }: PackedBar, top: number, pitch: number): BarBox {
  const height = pitch * 0.66
  return { x1, x2, y: top + lanePad + row * pitch + (pitch - height) / 2, height, pitch }
}

function laneGround(
  packed: PackedLane,
  top: number,
  pitch: number,
  labelWidth: number,
  { width, palette, measure }: SceneOptions,
): Shape[] {
  const height = packed.rows * pitch + 2 * lanePad
  const hue = hueOf(palette, packed.lane.hue)
  const label = {
    x: labelWidth / 2,
    y: top + height / 2,
    maxWidth: labelWidth - 2 * aroundLabel.x,
    height: height - 2 * aroundLabel.y,
    size: Math.min(7.5, height * 0.7),
    weight: 600,
    anchor: 'middle',
    fill: readableInk(hue, palette.ink, palette.paper),
  } as const
  return [
    { kind: 'rect', x: 0, y: top, width, height, radius: 3, fill: groundOf(packed, palette) },
    { kind: 'path', d: barPath(0, top, labelWidth, height, { left: 3, right: 0 }), fill: hue },
    ...writeWhole(packed.lane.label, label, measure),
  ]
}

function groundOf({ lane }: PackedLane, palette: SceneOptions['palette']): string {
  return mixColours(palette.paper, hueOf(palette, lane.hue), 0.07)
}

function drawBar(
  packed: PackedBar,
  hue: string,
  boxes: ReadonlyMap<string, BarBox>,
  { palette }: SceneOptions,
): Shape[] {
  const { bar } = packed
  const box = boxes.get(bar.id)
  if (box === undefined) return []
  const width = box.x2 - box.x1
  const frame = {
    kind: 'rect',
    x: box.x1,
    y: box.y,
    width,
    height: box.height,
    radius: Math.min(2.5, box.height / 2, width / 2),
  } as const
  const subject = { entity: 'initiative', id: bar.id, label: bar.label }
  const outline = bar.critical ? { stroke: palette.ink, strokeWidth: 1.6 } : { stroke: hue, strokeWidth: 0.8 }
  const unsure = bar.confidence === 'low' ? { dash: [2.6, 1.8] } : {}
  const done = clamp(bar.progress, 0, 1) * width
  return [
    { ...frame, fill: mixColours(palette.paper, hue, bar.confidence === 'low' ? 0.12 : 0.3), subject },
    ...(done > 0.5
      ? [
          {
            kind: 'path',
            d: barPath(box.x1, box.y, done, box.height, { left: 2.5, right: done > width - 0.5 ? 2.5 : 0 }),
            fill: mixColours(palette.paper, hue, 0.62),
          } as const,
        ]
      : []),
    { ...frame, fill: 'none', ...outline, ...unsure },
  ]
}
