/** Path data with short decimals: what a hundredth of a point adds is size, not sharpness. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

type Corners = { readonly left: number; readonly right: number }

/** A bar with rounded ends, each end with its own radius. */
export function barPath(x: number, y: number, width: number, height: number, corners: Corners): string {
  const left = Math.min(corners.left, width / 2, height / 2)
  const right = Math.min(corners.right, width / 2, height / 2)
  const [x2, y2] = [round(x + width), round(y + height)]
  return [
    `M${round(x + left)} ${round(y)}H${round(x + width - right)}`,
    `Q${x2} ${round(y)} ${x2} ${round(y + right)}V${round(y + height - right)}Q${x2} ${y2} ${round(x + width - right)} ${y2}`,
    `H${round(x + left)}Q${round(x)} ${y2} ${round(x)} ${round(y + height - left)}V${round(y + left)}`,
    `Q${round(x)} ${round(y)} ${round(x + left)} ${round(y)}Z`,
  ].join('')
}

/** A card's head: rounded above, square below. */
export function headPath(x: number, y: number, width: number, height: number, radius: number): string {
  const [r, x2, y2] = [Math.min(radius, width / 2, height), round(x + width), round(y + height)]
  return `M${round(x)} ${y2}V${round(y + r)}Q${round(x)} ${round(y)} ${round(x + r)} ${round(y)}H${round(x2 - r)}Q${x2} ${round(y)} ${x2} ${round(y + r)}V${y2}Z`
}

export function diamondPath(cx: number, cy: number, half: number): string {
  return `M${round(cx)} ${round(cy - half)}L${round(cx + half)} ${round(cy)}L${round(cx)} ${round(cy + half)}L${round(cx - half)} ${round(cy)}Z`
}

/** A padlock, drawn in lines, about its middle: the body and the bow. */
export function lockPath(cx: number, cy: number, height: number): string {
  const [half, bow] = [height * 0.36, height * 0.23]
  const at = (dx: number, dy: number): string => `${round(cx + dx)} ${round(cy + dy)}`
  const [top, bottom] = [-height * 0.05, height * 0.45]
  return [
    `M${at(-half, top)}L${at(half, top)}L${at(half, bottom)}L${at(-half, bottom)}Z`,
    `M${at(-bow, top)}L${at(-bow, -height * 0.25)}Q${at(-bow, -height * 0.5)} ${at(0, -height * 0.5)}`,
    `Q${at(bow, -height * 0.5)} ${at(bow, -height * 0.25)}L${at(bow, top)}`,
  ].join('')
}

/** A filled arrow head with its point at the end, pointing right. */
export function arrowHeadPath(x: number, y: number, size: number): string {
  return `M${round(x)} ${round(y)}L${round(x - size)} ${round(y - size * 0.6)}L${round(x - size)} ${round(y + size * 0.6)}Z`
}

export type Point = { readonly x: number; readonly y: number }

export function polygonPath(points: readonly Point[]): string {
  return `${points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')}Z`
}

/** A line through corner points with bends of a radius. */
export function bentPath(points: readonly Point[], radius: number): string {
  const parts: string[] = []
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    const after = points[index + 1]
    if (before === undefined) parts.push(`M${round(point.x)} ${round(point.y)}`)
    else if (after === undefined) parts.push(`L${round(point.x)} ${round(point.y)}`)
    else {
      const entry = towards(point, before, radius)
      const exit = towards(point, after, radius)
      parts.push(
        `L${round(entry.x)} ${round(entry.y)}Q${round(point.x)} ${round(point.y)} ${round(exit.x)} ${round(exit.y)}`,
      )
    }
  }
  return parts.join('')
}

/** The point `radius` away on the way, or half-way if that is nearer. */
function towards(from: Point, to: Point, radius: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return from
  const share = Math.min(radius, length / 2) / length
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** An arc of a ring from the top, clockwise. @param share of the whole turn, 0 to 1 */
export function ringPath(cx: number, cy: number, r: number, share: number): string {
  const turn = Math.min(0.9999, Math.max(0, share)) * 2 * Math.PI
  const [x, y] = [cx + r * Math.sin(turn), cy - r * Math.cos(turn)]
  return `M${round(cx)} ${round(cy - r)}A${round(r)} ${round(r)} 0 ${turn > Math.PI ? 1 : 0} 1 ${round(x)} ${round(y)}`
}
