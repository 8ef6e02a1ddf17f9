import type { Palette } from './palette.ts'
import type { Measure } from './scene.ts'

/** What a chart is drawn into and with. Lengths in points; the scene is never wider than `width` nor higher than `maxHeight`. */
export type SceneOptions = {
  readonly width: number
  readonly maxHeight: number
  readonly measure: Measure
  readonly palette: Palette
  /** One sentence that says what the picture shows. */
  readonly alt: string
  /** How figures are written; British English if not given. */
  readonly locale?: string
}
