import { clamp } from './axis.ts'
import type { Box } from './crossings.ts'

export type Disc = { readonly cx: number; readonly cy: number; readonly r: number }

const gap = 1
/** More discs than these have no room beside one another, and finding it out would take seconds for thousands. */
const mostSpread = 60
/** As much of its room as discs may fill and still all be moved clear of one another. */
const mostFilled = 0.5
/** Rounds in which what was pushed away is drawn back to its true place, and rounds that only push. */
const rounds = { drawn: 60, free: 140 } as const
const pull = 0.12
const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const close = 0.01

/**
 * Moves discs that cover one another apart, each as little as it can be, so that the number in every one can be read. A disc
 * keeps to its room, which is the part of the picture that its true place means; where discs are too many for their rooms, all
 * cover one another a little rather than some of them wholly. The same discs come out the same each time, and more than sixty
 * as they went in.
 */
export function spreadDiscs<D extends Disc>(discs: readonly D[], roomOf: (disc: D) => Box): D[] {
  if (discs.length > mostSpread) return [...discs]
  const rooms = discs.map(roomOf)
  const ease = easeFor(discs, rooms)
  const at = discs.map(({ cx, cy }) => ({ x: cx, y: cy }))
  for (let round = 0; round < rounds.drawn + rounds.free; round += 1) {
    const apart = push(discs, at, ease)
    keepInside(at, rooms)
    if (apart && (round === 0 || round > rounds.drawn)) break
    if (round < rounds.drawn) drawBack(discs, at)
  }
  return discs.map((disc, index) => ({ ...disc, cx: at[index]?.x ?? disc.cx, cy: at[index]?.y ?? disc.cy }))
}

type Spot = { x: number; y: number }

/** One where there is room for all; less where discs must overlap. */
function easeFor(discs: readonly Disc[], rooms: readonly Box[]): number {
  let fullest = 0
  for (const { x, y, width, height } of rooms) {
    const inside = discs.filter(({ cx, cy }) => cx >= x && cx <= x + width && cy >= y && cy <= y + height)
    const area = inside.reduce((sum, { r }) => sum + Math.PI * (r + gap / 2) ** 2, 0)
    fullest = Math.max(fullest, area / Math.max(1, width * height))
  }
  return fullest > mostFilled ? Math.sqrt(mostFilled / fullest) : 1
}

/** Pushes each pair that is too close apart, the smaller by more. True where none was. */
function push(discs: readonly Disc[], at: readonly Spot[], ease: number): boolean {
  let apart = true
  for (const [i, one] of discs.entries()) {
    for (let j = i + 1; j < discs.length; j += 1) {
      const other = discs[j]
      const [a, b] = [at[i], at[j]]
      if (other === undefined || a === undefined || b === undefined) continue
      const least = (one.r + other.r + gap) * ease
      let [dx, dy] = [b.x - a.x, b.y - a.y]
      if (Math.abs(dx) >= least || Math.abs(dy) >= least) continue
      let distance = Math.hypot(dx, dy)
      if (distance > least - close) continue
      apart = false
      if (distance < close) {
        // In the very same place, no direction is nearer than another: each pair goes its own way.
        ;[dx, dy] = [Math.cos(j * goldenAngle), Math.sin(j * goldenAngle)]
        distance = 1
        moveBoth(a, b, dx, dy, least, one.r, other.r)
      } else moveBoth(a, b, dx / distance, dy / distance, least - distance, one.r, other.r)
    }
  }
  return apart
}

function moveBoth(a: Spot, b: Spot, dx: number, dy: number, by: number, rOne: number, rOther: number): void {
  const share = rOther ** 2 / (rOne ** 2 + rOther ** 2)
  a.x -= dx * by * share
  a.y -= dy * by * share
  b.x += dx * by * (1 - share)
  b.y += dy * by * (1 - share)
}

function keepInside(at: readonly Spot[], rooms: readonly Box[]): void {
  for (const [index, spot] of at.entries()) {
    const room = rooms[index]
    if (room === undefined) continue
    spot.x = clamp(spot.x, room.x, room.x + room.width)
    spot.y = clamp(spot.y, room.y, room.y + room.height)
  }
}

function drawBack(discs: readonly Disc[], at: readonly Spot[]): void {
  for (const [index, spot] of at.entries()) {
    const disc = discs[index]
    if (disc === undefined) continue
    spot.x += (disc.cx - spot.x) * pull
    spot.y += (disc.cy - spot.y) * pull
  }
}
