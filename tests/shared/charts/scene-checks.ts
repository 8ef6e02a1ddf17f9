import type { Measure, Scene, Shape } from '#shared/charts/scene.ts'

/** A typeface of which every letter is as wide: enough to check that texts keep to their places. */
export const plainMeasure: Measure = (text, size, weight) =>
  Array.from(text).length * size * (weight === 600 ? 0.6 : 0.55)

export type Extent = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Where a shape is, its strokes left aside. */
export function extentOf(shape: Shape, measure: Measure): Extent {
  switch (shape.kind) {
    case 'rect':
      return { left: shape.x, top: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height }
    case 'circle':
      return {
        left: shape.cx - shape.r,
        top: shape.cy - shape.r,
        right: shape.cx + shape.r,
        bottom: shape.cy + shape.r,
      }
    case 'line':
      return {
        left: Math.min(shape.x1, shape.x2),
        top: Math.min(shape.y1, shape.y2),
        right: Math.max(shape.x1, shape.x2),
        bottom: Math.max(shape.y1, shape.y2),
      }
    case 'path':
      return pathExtent(shape.d)
    case 'text': {
      const width = measure(shape.text, shape.size, shape.weight)
      const start = shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? width : width / 2
      const [above, below] = [shape.size * 0.74, shape.size * 0.2]
      if (shape.rotate === -90) {
        return { left: shape.x - above, right: shape.x + below, bottom: shape.y + start, top: shape.y + start - width }
      }
      return { left: shape.x - start, right: shape.x - start + width, top: shape.y - above, bottom: shape.y + below }
    }
  }
}

/** The corners of a path: curves stay within their control points. Absolute commands only, as the charts write them. */
function pathExtent(d: string): Extent {
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVQCAZ])([^MLHVQCAZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    if (command === 'H') xs.push(...numbers)
    else if (command === 'V') ys.push(...numbers)
    else if (command === 'A') {
      xs.push(numbers[5] ?? Number.NaN)
      ys.push(numbers[6] ?? Number.NaN)
    } else {
      xs.push(...numbers.filter((_, index) => index % 2 === 0))
      ys.push(...numbers.filter((_, index) => index % 2 === 1))
    }
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** Everything that is wrong with a scene, in words; empty for a sound one. */
export function faultsOf(scene: Scene, measure: Measure): string[] {
  const faults: string[] = []
  const slack = 1.2
  for (const shape of scene.shapes) {
    const numbers = JSON.stringify(shape, (_, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
    )
    if (numbers.includes('not finite') || /NaN|Infinity/.test('d' in shape ? shape.d : ''))
      faults.push(`not a number: ${numbers}`)
    const { left, top, right, bottom } = extentOf(shape, measure)
    if (!(left >= -slack && top >= -slack && right <= scene.width + slack && bottom <= scene.height + slack)) {
      faults.push(`outside ${scene.width} × ${scene.height}: ${numbers}`)
    }
    for (const key of ['fill', 'stroke', 'fillTo'] as const) {
      const colour = (shape as Record<string, unknown>)[key]
      if (colour !== undefined && !/^(#[0-9a-f]{6}|none)$/.test(String(colour))) faults.push(`colour ${String(colour)}`)
    }
    if (shape.kind === 'rect' && (shape.width < 0 || shape.height < 0)) faults.push(`negative: ${numbers}`)
    if (shape.kind === 'circle' && shape.r < 0) faults.push(`negative: ${numbers}`)
    if (shape.kind === 'text' && shape.text === '') faults.push('an empty text')
  }
  return faults
}

/** All texts of a scene, in drawing order. */
export function textsOf(scene: Scene): string[] {
  return scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
}
