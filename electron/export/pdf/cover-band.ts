import type { Scene } from '#shared/charts/scene.ts'
import type { Typesetter } from './typesetter.ts'

/** The ground of the cover's title. */
export function band(width: number, height: number, { palette }: Typesetter): Scene {
  const sea = palette.between ?? palette.levels[5] ?? palette.ink
  return {
    width,
    height,
    alt: '',
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: width * 0.62, height, fill: palette.ink, fillTo: sea },
      {
        kind: 'rect',
        x: width * 0.62 - 0.5,
        y: 0,
        width: width * 0.38 + 0.5,
        height,
        fill: sea,
        fillTo: palette.accent,
      },
      { kind: 'rect', x: 36, y: height - 5, width: 64, height: 2.4, fill: palette.levels[2] ?? palette.paper },
    ],
  }
}
