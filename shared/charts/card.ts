import type { Palette } from './palette.ts'
import type { Shape } from './scene.ts'

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A white card with a hair line and a soft shadow, which is three faint sheets: not every writer can blur. */
export function card(area: Area, palette: Palette): Shape[] {
  const sheet = (by: number, fillOpacity: number): Shape => ({
    kind: 'rect',
    x: area.x - by / 2,
    y: area.y + by / 2,
    width: area.width + by,
    height: area.height + by / 2,
    radius: 5,
    fill: palette.ink,
    fillOpacity,
  })
  return [
    sheet(2.4, 0.02),
    sheet(1.4, 0.03),
    { kind: 'rect', ...area, radius: 4.5, fill: palette.paper, stroke: palette.line, strokeWidth: 0.8 },
  ]
}

/** Areas of equal width beside each other. */
export function beside(area: Area, count: number, gap: number): Area[] {
  return besideByShares(area, Array<number>(count).fill(1), gap)
}

/** Areas beside each other, each as wide as its share of all. */
export function besideByShares(area: Area, shares: readonly number[], gap: number): Area[] {
  const room = area.width - gap * (shares.length - 1)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let x = area.x
  return shares.map((share) => {
    const own = { ...area, x, width: (room * share) / whole }
    x += own.width + gap
    return own
  })
}
