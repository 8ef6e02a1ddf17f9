import type { Point } from './paths.ts'
import type { BarBox } from './roadmap-links.ts'

/** What a link had better go round. */
export type Obstacle = { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number }

/** Pieces of the ways of links that share neither end with this one. */
type Piece = readonly [Point, Point]

export type Obstacles = {
  readonly names: readonly Obstacle[]
  readonly bars: readonly Obstacle[]
  readonly links: readonly Piece[]
}

/**
 * A way goes far round rather than through a name, a little rather than on another link, which would be taken for it, behind a
 * bar, along its end or from its edge.
 */
const costs = { name: 4_000, link: 160, end: 60, bar: 40, edge: 30, corner: 6 } as const
/** Beside the usual place of an upright piece, where another link has that. */
const aside = [0, 4, 8, 12] as const
/** From the end of a bar to the first corner, from the last one to the arrow's point, the least of it, and clear of a name. */
const reach = { out: 5, arrow: 8, leastArrow: 4.5, clear: 2 } as const
/** So many names are gone round: more ways are not tried. */
const mostNames = 12

/** The way of a dependency from one bar to another in right angles: of the ways there are the one that crosses fewest names. */
export function linkRoute(from: BarBox, to: BarBox, width: number, all: Obstacles): readonly Point[] {
  const [top, bottom] = [Math.min(from.y - from.pitch, to.y - to.pitch), Math.max(from.y, to.y) + 2 * to.pitch]
  const isBetween = ({ y1, y2 }: Obstacle): boolean => y2 > top && y1 < bottom
  const obstacles = { ...all, names: all.names.filter(isBetween), bars: all.bars.filter(isBetween) }
  let best: { readonly route: readonly Point[]; readonly cost: number } | null = null
  for (const route of waysOf(from, to, width, obstacles)) {
    const cost = costOf(route, obstacles)
    if (best === null || cost < best.cost - 1e-6) best = { route, cost }
  }
  return best?.route ?? []
}

/** The pieces of a way. */
export function piecesOf(route: readonly Point[]): readonly Piece[] {
  return route.slice(1).map((point, index) => [route[index] ?? point, point])
}

function waysOf(from: BarBox, to: BarBox, width: number, { names, links }: Obstacles): readonly (readonly Point[])[] {
  const start = { x: from.x2, y: from.y + from.height / 2 }
  const end = { x: to.x1, y: to.y + to.height / 2 }
  const isInRow = start.y === end.y && end.x >= start.x
  const isUp = end.y < start.y
  const before = Math.max(0, end.x - reach.arrow)
  const out = Math.min(width - 1, start.x + reach.out)
  // A name beside a bar leaves its end no way out but down or up.
  const edge = { x: Math.max(from.x1 + 1, from.x2 - reach.out), y: isUp ? from.y : from.y + from.height }
  const half = { from: (from.pitch - from.height) / 2, to: (to.pitch - to.height) / 2 }
  const gap = isUp ? from.y - half.from : from.y + from.height + half.from
  const lane = end.y > start.y ? to.y - half.to : to.y + to.height + half.to
  const beside = names
    .slice(0, mostNames)
    .flatMap(({ x1, x2 }) => [0, 4].flatMap((by) => [x1 - reach.clear - by, x2 + reach.clear + by]))
  const asides = links.length === 0 ? aside.slice(0, 1) : aside
  const befores = asides.map((by) => Math.max(0, before - by))
  const outs = asides.map((by) => Math.min(width - 1, out + by))
  const between = [...befores, ...outs, ...beside].filter(
    (x) => x >= start.x + reach.out - 1 && x <= end.x - reach.leastArrow,
  )
  const arrive = (at: number): readonly Point[][] =>
    befores.map((x) => [{ x: at, y: lane }, { x, y: lane }, { x, y: end.y }, end])
  const leave = [...outs.map((x) => [start, { x, y: start.y }]), [edge]]
  return [
    ...(isInRow ? [[start, end]] : []),
    ...(isInRow ? [] : between.map((x) => [start, { x, y: start.y }, { x, y: end.y }, end])),
    ...(isInRow || edge.x > before ? [] : [[edge, { x: edge.x, y: end.y }, end]]),
    ...leave.flatMap((first) => arrive(first.at(-1)?.x ?? out).map((last) => [...first, ...last])),
    // Down or up to the gap between rows, along it, and on where no name is in the way.
    ...leave.flatMap((first) => {
      const { x = out } = first.at(-1) ?? {}
      const along = (at: number): Point[] => [...first, { x, y: gap }, { x: at, y: gap }]
      return [
        ...befores.map((at) => [...along(at), { x: at, y: end.y }, end]),
        ...beside
          .filter((at) => at > 0 && at < width)
          .flatMap((at) => arrive(at).map((last) => [...along(at), ...last])),
      ]
    }),
  ]
}

function costOf(route: readonly Point[], { names, bars, links }: Obstacles): number {
  const [first, second] = route
  let cost = (route.length - 2) * costs.corner + (first?.x === second?.x ? costs.edge : 0)
  for (const [a, b] of piecesOf(route)) {
    cost += Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    for (const name of names) if (crosses(a, b, name)) cost += costs.name
    for (const bar of bars) {
      if (crosses(a, b, bar)) cost += costs.bar
      else if (a.x === b.x && runsAlongEnd(a, b, bar)) cost += costs.end
    }
    for (const link of links) if (runsAlong(a, b, link)) cost += costs.link
  }
  return cost
}

/** Whether two pieces lie on each other, or so near that they look like one. */
function runsAlong(a: Point, b: Point, [c, d]: Piece): boolean {
  const near = 3
  const shares = (p: number, q: number, r: number, s: number): boolean =>
    Math.min(Math.max(p, q), Math.max(r, s)) - Math.max(Math.min(p, q), Math.min(r, s)) > near
  if (a.x === b.x && c.x === d.x) return Math.abs(a.x - c.x) < near && shares(a.y, b.y, c.y, d.y)
  if (a.y === b.y && c.y === d.y) return Math.abs(a.y - c.y) < near && shares(a.x, b.x, c.x, d.x)
  return false
}

/** Whether an upright piece lies on an end of a bar, so that it looks like the bar's own edge. */
function runsAlongEnd(a: Point, b: Point, { x1, x2, y1, y2 }: Obstacle): boolean {
  const near = Math.min(Math.abs(a.x - x1), Math.abs(a.x - x2)) < 1.5
  return near && Math.min(Math.max(a.y, b.y), y2) - Math.max(Math.min(a.y, b.y), y1) > 2
}

/** Whether a piece that is level or upright enters a box; along its edge is beside it. */
function crosses(a: Point, b: Point, { x1, x2, y1, y2 }: Obstacle): boolean {
  const inset = 0.5
  return (
    Math.max(a.x, b.x) > x1 + inset &&
    Math.min(a.x, b.x) < x2 - inset &&
    Math.max(a.y, b.y) > y1 + inset &&
    Math.min(a.y, b.y) < y2 - inset
  )
}
