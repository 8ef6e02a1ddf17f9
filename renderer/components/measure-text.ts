import type { Measure } from '#shared/charts/scene.ts'

let canvas: CanvasRenderingContext2D | null = null

/** How wide a text is in the font of the screen, which is the documents' font, too. */
export const measureText: Measure = (text, size, weight) => {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return text.length * size * 0.55
  canvas.font = `${weight} ${size * 10}px Inter`
  return canvas.measureText(text).width / 10
}
