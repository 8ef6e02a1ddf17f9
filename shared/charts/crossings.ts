export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Line = Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>

/** Whether two boxes share room. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

/** Whether a line goes through a box. */
export function crosses(line: Line, { x, y, width, height }: Box): boolean {
  const isIn = (px: number, py: number): boolean => px > x && px < x + width && py > y && py < y + height
  const [right, bottom] = [x + width, y + height]
  return (
    isIn(line.x1, line.y1) ||
    isIn(line.x2, line.y2) ||
    meet(line, { x1: x, y1: y, x2: right, y2: bottom }) ||
    meet(line, { x1: right, y1: y, x2: x, y2: bottom })
  )
}

/** Whether two lines cross: the ends of each lie on both sides of the other. */
export function meet(one: Line, other: Line): boolean {
  const side = ({ x1, y1, x2, y2 }: Line, x: number, y: number): number =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
  return (
    side(one, other.x1, other.y1) !== side(one, other.x2, other.y2) &&
    side(other, one.x1, one.y1) !== side(other, one.x2, one.y2)
  )
}
