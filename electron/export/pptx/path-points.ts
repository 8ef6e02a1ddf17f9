/** A step of an outline, in the points of its drawing. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly kind: 'quadratic'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
  | {
      readonly kind: 'cubic'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | { readonly kind: 'close' }

const argumentsOf: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 }

/**
 * The path data of a scene as steps. Scenes write absolute commands only; arcs, which are parts of circles in them, become
 * curves.
 * @throws on a command that no scene has
 */
export function pathSteps(d: string): PathStep[] {
  const steps: PathStep[] = []
  let [x, y] = [0, 0]
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi)].map(([each]) => Number(each))
    const size = argumentsOf[command]
    if (size === undefined) throw new Error(`a path of a scene has no ${command}`)
    if (size === 0) {
      steps.push({ kind: 'close' })
      continue
    }
    for (let at = 0; at + size <= numbers.length; at += size) {
      const next = numbers.slice(at, at + size)
      const made = stepsOf(command === 'M' && at > 0 ? 'L' : command, next, x, y)
      steps.push(...made)
      const last = made.at(-1)
      if (last !== undefined && last.kind !== 'close') [x, y] = [last.x, last.y]
    }
  }
  return steps
}

function stepsOf(command: string, n: readonly number[], x: number, y: number): PathStep[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = n
  switch (command) {
    case 'M':
      return [{ kind: 'move', x: a, y: b }]
    case 'L':
      return [{ kind: 'line', x: a, y: b }]
    case 'H':
      return [{ kind: 'line', x: a, y }]
    case 'V':
      return [{ kind: 'line', x, y: a }]
    case 'Q':
      return [{ kind: 'quadratic', x1: a, y1: b, x: c, y: d }]
    case 'C':
      return [{ kind: 'cubic', x1: a, y1: b, x2: c, y2: d, x: e, y: f }]
    default:
      return arcSteps({ x, y }, a, d !== 0, e !== 0, { x: f, y: g })
  }
}

type Point = { readonly x: number; readonly y: number }

/** An arc of a circle as cubic curves of a quarter turn at most. */
function arcSteps(from: Point, radius: number, large: boolean, clockwise: boolean, to: Point): PathStep[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const chord = Math.hypot(dx, dy)
  if (chord === 0) return []
  const r = Math.max(radius, chord / 2)
  const height = Math.sqrt(Math.max(0, r * r - (chord / 2) ** 2)) * (large === clockwise ? -1 : 1)
  const centre = {
    x: (from.x + to.x) / 2 - (dy / chord) * height,
    y: (from.y + to.y) / 2 + (dx / chord) * height,
  }
  const start = Math.atan2(from.y - centre.y, from.x - centre.x)
  const turn = ((): number => {
    const between = Math.atan2(to.y - centre.y, to.x - centre.x) - start
    if (clockwise) return between < 0 ? between + 2 * Math.PI : between
    return between > 0 ? between - 2 * Math.PI : between
  })()
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2)))
  const step = turn / count
  const k = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: count }, (_, index): PathStep => {
    const [t0, t1] = [start + index * step, start + (index + 1) * step]
    const [x0, y0] = [centre.x + r * Math.cos(t0), centre.y + r * Math.sin(t0)]
    const [x, y] = [centre.x + r * Math.cos(t1), centre.y + r * Math.sin(t1)]
    return {
      kind: 'cubic',
      x1: x0 - k * r * Math.sin(t0),
      y1: y0 + k * r * Math.cos(t0),
      x2: x + k * r * Math.sin(t1),
      y2: y - k * r * Math.cos(t1),
      x,
      y,
    }
  })
}
