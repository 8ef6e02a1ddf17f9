import { clamp } from './axis.ts'
import { type Line, meet } from './crossings.ts'

/** Whether two lines cross, or one ends so near the other that it seems to go on there. */
export function comeNear(one: Line, other: Line): boolean {
  const ends = ({ x1, y1, x2, y2 }: Line): readonly (readonly [number, number])[] => [
    [x1, y1],
    [x2, y2],
  ]
  return (
    meet(one, other) ||
    ends(one).some((end) => distanceTo(other, end) < linesApart) ||
    ends(other).some((end) => distanceTo(one, end) < linesApart)
  )
}

/** In points. */
const linesApart = 3

function distanceTo({ x1, y1, x2, y2 }: Line, [x, y]: readonly [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const along = clamp(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0, 1)
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}
