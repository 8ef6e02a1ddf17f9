/** Where a program may put the name of a point: at one of its four sides, or in its middle. Handiest first. */
const sides = ['r', 'l', 't', 'b', 'ctr'] as const
export type LabelSide = (typeof sides)[number]

export type NamedDot = {
  readonly x: number
  readonly y: number
  /** As programs draw it: they don't all draw it as large. */
  readonly radii: readonly number[]
  /** What its name takes, with the white around it. */
  readonly name: { readonly width: number; readonly height: number }
  /** Named before others. */
  readonly matters?: boolean
  /** Its name reads on it, too. */
  readonly holdsName?: boolean
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Choice = { readonly side: LabelSide; readonly boxes: readonly Box[] }

/**
 * At which side of its dot each name stands, so that none covers another name or another dot or leaves the plot; null for one
 * that has no such place. Those that have the fewest places choose first, and each takes the place that costs others the fewest.
 * @param plot from 0, in points; y runs downwards
 */
export function labelSides(
  dots: readonly NamedDot[],
  plot: { readonly width: number; readonly height: number },
): readonly (LabelSide | null)[] {
  const free = dots.map((dot) => choicesOf(dot, dots, plot))
  const chosen: (LabelSide | null)[] = dots.map(() => null)
  const waiting = new Set(dots.keys())
  while (waiting.size > 0) {
    const next = [...waiting].reduce((first, each) => (comesBefore(each, first) ? each : first))
    waiting.delete(next)
    const best = leastCostly(free[next] ?? [], waiting, free)
    if (best === undefined) continue
    chosen[next] = best.side
    for (const other of waiting) free[other] = (free[other] ?? []).filter((each) => !areTogether(each, best))
  }
  return chosen

  function comesBefore(one: number, other: number): boolean {
    const [matters, mattered] = [dots[one]?.matters === true, dots[other]?.matters === true]
    if (matters !== mattered) return matters
    return (free[one]?.length ?? 0) < (free[other]?.length ?? 0)
  }
}

function leastCostly(
  choices: readonly Choice[],
  waiting: ReadonlySet<number>,
  free: readonly (readonly Choice[])[],
): Choice | undefined {
  let best: Choice | undefined
  let least = Number.POSITIVE_INFINITY
  for (const choice of choices) {
    let cost = 0
    for (const other of waiting) {
      const own = free[other] ?? []
      // The fewer places a name has, the more it costs to take one of them.
      for (const each of own) if (areTogether(each, choice)) cost += 1 / own.length
    }
    if (cost < least) [best, least] = [choice, cost]
  }
  return best
}

/** The sides of a dot where its name has room, whatever stands at other dots. */
function choicesOf(
  dot: NamedDot,
  dots: readonly NamedDot[],
  plot: { readonly width: number; readonly height: number },
): readonly Choice[] {
  const others = dots.filter((other) => other !== dot)
  return sides
    .map((side): Choice => ({ side, boxes: dot.radii.map((r) => boxAt(side, dot, r)) }))
    .filter(({ side, boxes }) =>
      boxes.every(
        (box, at) =>
          isWithin(box, plot) &&
          (side !== 'ctr' || (dot.holdsName === true && isIn(box, dot, at))) &&
          !others.some((other) => isOver(box, other, at)),
      ),
    )
}

function boxAt(side: LabelSide, { x, y, name: { width, height } }: NamedDot, r: number): Box {
  const centre = {
    r: { x: x + r + width / 2, y },
    l: { x: x - r - width / 2, y },
    t: { x, y: y - r - height / 2 },
    b: { x, y: y + r + height / 2 },
    ctr: { x, y },
  }[side]
  const [left, top] = [centre.x - width / 2, centre.y - height / 2]
  return { left, right: left + width, top, bottom: top + height }
}

function isWithin(box: Box, plot: { readonly width: number; readonly height: number }): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= plot.width && box.bottom <= plot.height
}

/** Wholly on its own dot. */
function isIn(box: Box, { x, y, radii }: NamedDot, at: number): boolean {
  return Math.hypot(Math.max(box.right - x, x - box.left), Math.max(box.bottom - y, y - box.top)) <= (radii[at] ?? 0)
}

function isOver(box: Box, { x, y, radii }: NamedDot, at: number): boolean {
  const [across, down] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)]
  return Math.hypot(across, down) < (radii[at] ?? 0)
}

/** Whether two names cover each other, however large dots are drawn. */
function areTogether(one: Choice, other: Choice): boolean {
  return one.boxes.some((box, at) => {
    const own = other.boxes[at]
    return (
      own !== undefined && box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom
    )
  })
}
