import { mixColours, readableInk } from './colour.ts'
import type { Palette } from './palette.ts'
import type { Shape } from './scene.ts'

type Disc = { readonly cx: number; readonly cy: number; readonly r: number }

/** How sure a figure is, without colour: filled, hatched, dashed outline. Gives the ink that reads on it too. */
export function confidenceDisc(
  { cx, cy, r }: Disc,
  hue: string,
  confidence: 'high' | 'medium' | 'low',
  palette: Palette,
): { readonly shapes: Shape[]; readonly ink: string } {
  const rim = { kind: 'circle', cx, cy, r: Math.max(0.1, r - 0.5), stroke: hue, strokeWidth: 1.2 } as const
  switch (confidence) {
    case 'high':
      return { shapes: [{ kind: 'circle', cx, cy, r, fill: hue }], ink: readableInk(hue, palette.ink, palette.paper) }
    case 'medium': {
      const tint = mixColours(palette.paper, hue, 0.18)
      return {
        shapes: [{ ...rim, fill: tint }, ...hatching({ cx, cy, r: r - 0.8 }, mixColours(palette.paper, hue, 0.5))],
        ink: palette.ink,
      }
    }
    case 'low':
      return { shapes: [{ ...rim, fill: palette.paper, dash: [2.4, 1.6] }], ink: palette.ink }
  }
}

/** Chords at 45 degrees: hatching from lines alone, since not every writer can clip. Kept clear of the number in the middle. */
function hatching({ cx, cy, r }: Disc, stroke: string): Shape[] {
  const shapes: Shape[] = []
  const slant = Math.SQRT1_2
  for (let offset = -r + 1.6; offset < r; offset += 2.6) {
    const half = Math.sqrt(Math.max(0, r * r - offset * offset))
    const clear = Math.sqrt(Math.max(0, (r * 0.62) ** 2 - offset * offset))
    for (const [from, to] of clear > 0
      ? ([
          [-half, -clear],
          [clear, half],
        ] as const)
      : ([[-half, half]] as const)) {
      const x = (along: number) => cx + (along + offset) * slant
      const y = (along: number) => cy + (offset - along) * slant
      shapes.push({ kind: 'line', x1: x(from), y1: y(from), x2: x(to), y2: y(to), stroke, strokeWidth: 0.7 })
    }
  }
  return shapes
}
