import { useSyncExternalStore } from 'react'
import type { Measure } from '#shared/charts/scene.ts'

/** The size texts are measured in: widths grow with the size, and in large letters nothing is rounded. */
const measuredPx = 100
/** So many widths are remembered, which is more than a screen of the largest workbook has. */
const mostKnown = 20_000

let canvas: CanvasRenderingContext2D | null = null
let fontSet = ''

const measures = new Map<string, Measure>()
const widths = new Map<string, number>()
const waiting = new Set<() => void>()

// Until a face has come, another stands in for it: what was laid out by that one is laid out again.
document.fonts.addEventListener('loadingdone', () => {
  widths.clear()
  measures.clear()
  for (const redraw of waiting) redraw()
})

/** How wide a text is in a font of the screen; the same function for the same font, until a face comes. */
export function measureIn(families: string): Measure {
  const known = measures.get(families)
  if (known !== undefined) return known
  const measure: Measure = (text, size, weight) =>
    (widthOf(text, `${weight} ${measuredPx}px ${families}`) * size) / measuredPx
  measures.set(families, measure)
  return measure
}

function widthOf(text: string, font: string): number {
  const key = `${font}\n${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return text.length * measuredPx * 0.55
  // To set a font takes longer than to measure with it.
  if (font !== fontSet) canvas.font = font
  fontSet = font
  const { width } = canvas.measureText(text)
  if (widths.size >= mostKnown) widths.clear()
  widths.set(key, width)
  return width
}

function onFaces(redraw: () => void): () => void {
  waiting.add(redraw)
  return () => waiting.delete(redraw)
}

const measureScreen = (): Measure => measureIn('Inter')

/** How wide a text is in the font of the screen, which is the documents' font, too; another function once a face has come. */
export function useMeasure(): Measure {
  return useSyncExternalStore(onFaces, measureScreen)
}
