import { type FreezePlace, freezesOver } from './roadmap-freezes.ts'
import type { BarBox } from './roadmap-links.ts'
import type { Obstacle } from './roadmap-routes.ts'
import { aroundName, type Bar, milestonesOf, type PackedBar, type TimeAxis } from './roadmap-rows.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeLine } from './write-text.ts'

const type = { size: 6.8, weight: 600 } as const
/** Room beside a bar that is worth a name. */
const leastRoom = 24
/** A name beside its bar keeps no more of its row to itself than this share of the plan. */
const mostKept = 0.3

/** What a bar is called in the plan. */
function nameOf(bar: Bar): string {
  return bar.number === '' ? bar.label : `${bar.number}  ${bar.label}`
}

/** How much of a row the name of a bar keeps to itself. */
export function keptWidth(bar: Bar, width: number, measure: SceneOptions['measure']): number {
  return Math.min(measure(nameOf(bar), type.size, type.weight), width * mostKept)
}

/** In low rows names are smaller than rows were made for: one that has room in its bar stands there, as those of bars beside it do. */
export function inBarWhereItFits(packed: PackedBar, box: BarBox, measure: SceneOptions['measure']): PackedBar {
  const width = measure(nameOf(packed.bar), nameSize(box), type.weight)
  return packed.labelInside || width + aroundName > box.x2 - box.x1 ? packed : { ...packed, labelInside: true }
}

/** The piece of a lane on which a name beside its bar stands; null where the name is in the bar. */
export function nameBesideBar(
  packed: PackedBar,
  box: BarBox,
  { measure }: Pick<SceneOptions, 'measure'>,
): Obstacle | null {
  const { nameFrom } = packed
  const room = roomBeside(packed)
  if (packed.labelInside || room < leastRoom) return null
  const size = nameSize(box)
  const whole = measure(nameOf(packed.bar), size, type.weight)
  // Before the edge of the lane a long bar holds more of its name than there is room for beside it.
  if (whole > room && room < roomInside(box) && packed.bar.milestones.length === 0) return null
  const held = Math.min(room, whole)
  const [middle, height] = [box.y + box.height / 2, size * 1.3]
  return { x1: nameFrom + 2, x2: nameFrom + 6 + held, y1: middle - height / 2, y2: middle + height / 2 }
}

function roomBeside({ nameFrom, nameUntil }: PackedBar): number {
  return nameUntil - nameFrom - 4
}

function roomInside({ x1, x2 }: BarBox): number {
  return Math.max(0, x2 - x1 - 5)
}

/** What lies behind names: the colour of the lane, and the freezes that go over it. */
export type NameGround = { readonly fill: string; readonly freezes: readonly FreezePlace[] }

/** The name of a bar, in it or beside it. */
export function drawName(
  packed: PackedBar,
  ground: NameGround,
  box: BarBox,
  at: TimeAxis,
  options: SceneOptions,
): Shape[] {
  const { palette, measure } = options
  const name = nameOf(packed.bar)
  const place = { ...type, y: box.y + box.height / 2, size: nameSize(box), fill: palette.ink }
  if (packed.labelInside) {
    const { x1, x2 } = nameInBar(packed, box, measure, at)
    return writeLine(name, { ...place, x: x1, maxWidth: x2 - x1 + 0.01 }, measure)
  }
  const beside = nameBesideBar(packed, box, options)
  // At the right edge there is no room beside the bar: the name, shortened, stays in it.
  if (beside === null) return writeLine(name, { ...place, x: box.x1 + 3, maxWidth: roomInside(box) }, measure)
  const { x1, x2, y1, y2 } = beside
  const piece = { x: x1, y: y1, width: x2 - x1, height: y2 - y1 }
  // A link that can't but cross it would strike the name through: it stands on a piece of its lane, over which freezes go on.
  return [
    { kind: 'rect', ...piece, radius: 1, fill: ground.fill },
    ...freezesOver(piece, ground.freezes, palette),
    ...writeLine(name, { ...place, x: packed.nameFrom + 4, maxWidth: roomBeside(packed) }, measure),
  ]
}

/** From the middle of a milestone's mark to its tips. */
export function milestoneHalf({ height }: BarBox): number {
  return Math.min(4.6, height * 0.36)
}

/** A name that is shortened in any case is so for its bar's milestones, too, if it keeps this share of the bar. */
const leastOfBar = 0.6

/** Where a name stands in its bar: where none of its milestones lies on it, if there is such a place. */
export function nameInBar(
  packed: PackedBar,
  box: BarBox,
  measure: SceneOptions['measure'],
  at: TimeAxis,
): { readonly x1: number; readonly x2: number } {
  const size = nameSize(box)
  const width = measure(nameOf(packed.bar), size, type.weight)
  const reach = milestoneHalf(box) + 1
  const marks = milestonesOf(packed.bar, at)
  const first = box.x1 + 5
  const last = box.x2 - 2
  const gaps = [first, ...marks.map((mark) => mark + reach + 1.5)]
    .filter((from) => from >= first)
    .map((from) => ({
      x1: from,
      x2: Math.min(last, ...marks.filter((mark) => mark + reach > from).map((mark) => mark - reach)),
    }))
  const whole = gaps.find(({ x1, x2 }) => x1 + width <= x2)
  if (whole !== undefined) return { x1: whole.x1, x2: whole.x1 + width }
  const wide = gaps.find(({ x1, x2 }) => x2 - x1 >= (box.x2 - box.x1) * leastOfBar)
  if (first + width > last && wide !== undefined) return wide
  return { x1: first, x2: Math.min(last, first + width) }
}

/** How large the name of a bar is written. */
export function nameSize({ height }: BarBox): number {
  return Math.min(type.size, height * 0.62)
}
