import { clamp } from './axis.ts'
import { diamondPath } from './paths.ts'
import type { BarBox } from './roadmap-links.ts'
import { milestoneHalf, nameInBar, nameSize } from './roadmap-names.ts'
import type { PackedBar, TimeAxis } from './roadmap-rows.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeLine } from './write-text.ts'

/** From the middle of a name to the lowest of its letters, as a share of their size, and the white below them. */
const [belowMiddle, belowLetters] = [0.56, 0.1]
/** What a mark leaves free above the bar of the next row, so that it is seen to hang from its own. */
const aboveNext = 1.8
/** How small a mark may get, as a share of one that lies on its bar. */
const leastShare = 0.85

/**
 * Diamonds on the bar, or hanging over its lower edge where its name has no other place than over them; each named where the
 * bar has room after it and the bar's own name ends before it.
 */
export function drawMilestones(
  packed: PackedBar,
  at: TimeAxis,
  box: BarBox,
  { width, palette, measure }: SceneOptions,
): Shape[] {
  const { bar } = packed
  const half = milestoneHalf(box)
  const middle = box.y + box.height / 2
  const name = packed.labelInside ? nameInBar(packed, box, measure, at) : null
  const nameEnd = name?.x2 ?? box.x2
  const ordered = [...bar.milestones].sort((a, b) => at(a.date) - at(b.date))
  return ordered.flatMap(({ date, label }, index): Shape[] => {
    const x = clamp(at(date), half + 1, width - half - 1)
    const next = ordered[index + 1]
    const room = Math.min(box.x2, next === undefined ? box.x2 : at(next.date) - half) - x - half - 6
    const text = {
      x: x + half + 3,
      y: middle,
      maxWidth: room,
      size: Math.min(5.8, box.height * 0.5),
      weight: 400,
      fill: palette.text,
    } as const
    const named = x - half > nameEnd && measure(label, text.size, text.weight) <= room
    const subject = { entity: 'milestone', id: bar.id, label }
    const isOver = name !== null && x + half + 1 > name.x1 && x - half - 1 < name.x2
    const place = isOver ? hanging(box, half) : { y: middle, half }
    return [
      {
        kind: 'path',
        d: diamondPath(x, place.y, place.half),
        fill: palette.warnMark,
        stroke: palette.paper,
        strokeWidth: isOver ? 0.6 : 1,
        subject,
      },
      ...(named ? writeLine(label, text, measure) : []),
    ]
  })
}

/** Below the letters of a name, and above the bar of the next row; where rows are low, rather a little on them than too small to be seen. */
function hanging(box: BarBox, most: number): { readonly y: number; readonly half: number } {
  const top = box.y + box.height / 2 + nameSize(box) * belowMiddle + belowLetters
  const bottom = box.y + box.pitch - aboveNext
  const half = Math.min(most, Math.max(most * leastShare, (bottom - top) / 2))
  return { y: Math.min(top + half, bottom + aboveNext / 2 - half), half }
}
