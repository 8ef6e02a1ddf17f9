export type Bubble = {
  readonly x: number
  readonly y: number
  /** What its area stands for. */
  readonly area: number
  readonly label: string
}
type Axis = { readonly min: number; readonly max: number }

/** The plot of the chart in points, about; the widest bubble, and a letter and a line of its labels. */
const plot = { width: 660, height: 370 }
const widest = 55
const [letter, line] = [5.6, 12]
/** Handiest first. In the middle of its bubble is the last choice: others may cover it. */
const sides = ['r', 'l', 't', 'b', 'ctr'] as const
type Side = (typeof sides)[number]
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** A name on another is worse than one on a bubble, and both are worse than a less handy side. */
const [onName, onBubble] = [5, 1]

/** Among more bubbles than these, names that would cover anything are left to the table: nobody could read them or the others. */
const mostNamed = 25

/**
 * At which side of its bubble each name stands, so that names cover one another and other bubbles as little as can be; null for
 * one that has no room among many.
 */
export function bubbleSides(bubbles: readonly Bubble[], [across, up]: readonly [Axis, Axis]): readonly (Side | null)[] {
  const most = Math.max(...bubbles.map(({ area }) => area), Number.MIN_VALUE)
  const at = bubbles.map(({ x, y, area }) => ({
    x: ((x - across.min) / (across.max - across.min)) * plot.width,
    y: plot.height - ((y - up.min) / (up.max - up.min)) * plot.height,
    r: (widest / 2) * Math.sqrt(Math.max(0, area) / most),
  }))
  const discs = at.map(({ x, y, r }): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }))
  const names: Box[] = []
  return bubbles.map(({ label }, index) => {
    const own = at[index] ?? { x: 0, y: 0, r: 0 }
    const others = discs.filter((_, other) => other !== index)
    const tried = sides.map((side, place) => {
      const box = boxAt(side, own, label.length * letter + 4)
      const covered = onName * coverOf(box, names) + onBubble * coverOf(box, others) + onName * outside(box)
      return { side, box, covered, cost: covered + place * 0.01 + (side === 'ctr' ? 20 : 0) }
    })
    const best = tried.reduce((least, each) => (each.cost < least.cost ? each : least))
    if (bubbles.length > mostNamed && (best.covered > 0 || best.side === 'ctr')) return null
    names.push(best.box)
    return best.side
  })
}

function boxAt(
  side: Side,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  width: number,
): Box {
  const centre = {
    r: { x: x + r + width / 2, y },
    l: { x: x - r - width / 2, y },
    t: { x, y: y - r - line / 2 },
    b: { x, y: y + r + line / 2 },
    ctr: { x, y },
  }[side]
  return {
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    top: centre.y - line / 2,
    bottom: centre.y + line / 2,
  }
}

function coverOf(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
    return sum + Math.max(0, wide) * Math.max(0, high)
  }, 0)
}

/** How much of a box is beyond the plot. */
function outside(box: Box): number {
  const whole = (box.right - box.left) * (box.bottom - box.top)
  return whole - coverOf(box, [{ left: 0, top: 0, right: plot.width, bottom: plot.height }])
}
