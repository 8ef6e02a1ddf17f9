import type { Measure } from '#shared/charts/scene.ts'

let canvas: CanvasRenderingContext2D | null = null

const measures = new Map<string, Measure>()

/** How wide a text is in a font of the screen; the same function for the same font. */
export function measureIn(families: string): Measure {
  const known = measures.get(families)
  if (known !== undefined) return known
  const measure: Measure = (text, size, weight) => {
    canvas ??= document.createElement('canvas').getContext('2d')
    if (canvas === null) return text.length * size * 0.55
    canvas.font = `${weight} ${size * 10}px ${families}`
    return canvas.measureText(text).width / 10
  }
  measures.set(families, measure)
  return measure
}

/** How wide a text is in the font of the screen, which is the documents' font, too. */
export const measureText: Measure = measureIn('Inter')
