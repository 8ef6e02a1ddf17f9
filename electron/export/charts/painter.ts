import type { Canvas, CanvasKit, Paint as SkiaPaint, Typeface as SkiaTypeface } from 'canvaskit-wasm'
import { isColour } from '#shared/charts/colour.ts'
import type { Paint, Shape } from '#shared/charts/scene.ts'
import type { Glyphs, Typeface } from '../typeface.ts'

type Painter = (shape: Shape) => void
type Text = Extract<Shape, { kind: 'text' }>
type Tools = {
  readonly skia: CanvasKit
  readonly canvas: Canvas
  readonly faceOf: (family: Glyphs['family'], weight: 400 | 600) => SkiaTypeface
  readonly typeface: Typeface
}

/** Draws shapes on a canvas of Skia, as SVG has them: first the fill, then the line. */
export function createPainter(tools: Tools): Painter {
  const { skia, canvas } = tools
  return (shape) => {
    switch (shape.kind) {
      case 'rect': {
        const { x, y, width, height, radius = 0 } = shape
        const round = Math.max(0, Math.min(radius, width / 2, height / 2))
        const box = skia.RRectXY(skia.XYWHRect(x, y, Math.max(0, width), Math.max(0, height)), round, round)
        const ends = shape.fillTo === undefined ? null : { to: shape.fillTo, x1: x, x2: x + width }
        return painted(tools, shape, (paint) => canvas.drawRRect(box, paint), ends)
      }
      case 'circle':
        return painted(tools, shape, (paint) => canvas.drawCircle(shape.cx, shape.cy, shape.r, paint))
      case 'line':
        return painted(tools, shape, (paint) => canvas.drawLine(shape.x1, shape.y1, shape.x2, shape.y2, paint))
      case 'path': {
        const path = skia.Path.MakeFromSVGString(shape.d)
        if (path === null) throw new Error('a path of a chart is not one')
        painted(tools, shape, (paint) => canvas.drawPath(path, paint))
        return path.delete()
      }
      case 'text':
        return writeText(tools, shape)
    }
  }
}

type Ends = { readonly to: string; readonly x1: number; readonly x2: number }

function painted({ skia }: Tools, shape: Paint, draw: (paint: SkiaPaint) => void, ends: Ends | null = null): void {
  const { fill = 'none', stroke = 'none', fillOpacity = 1, opacity = 1, strokeWidth = 1, dash } = shape
  if (fill !== 'none') {
    const paint = paintOf(skia, fill, fillOpacity * opacity)
    const shader = ends === null ? null : gradient(skia, fill, ends, fillOpacity * opacity)
    if (shader !== null) paint.setShader(shader)
    draw(paint)
    shader?.delete()
    paint.delete()
  }
  if (stroke === 'none') return
  const paint = paintOf(skia, stroke, opacity)
  paint.setStyle(skia.PaintStyle.Stroke)
  paint.setStrokeWidth(strokeWidth)
  const effect = dash === undefined || dash.length < 2 ? null : skia.PathEffect.MakeDash([...dash], 0)
  if (effect !== null) paint.setPathEffect(effect)
  draw(paint)
  effect?.delete()
  paint.delete()
}

function gradient(skia: CanvasKit, from: string, { to, x1, x2 }: Ends, opacity: number) {
  const colours = [colour(skia, from, opacity), colour(skia, to, opacity)]
  return skia.Shader.MakeLinearGradient([x1, 0], [x2, 0], colours, null, skia.TileMode.Clamp)
}

function paintOf(skia: CanvasKit, fill: string, opacity: number): SkiaPaint {
  const paint = new skia.Paint()
  paint.setAntiAlias(true)
  paint.setColor(colour(skia, fill, opacity))
  return paint
}

function colour(skia: CanvasKit, text: string, opacity: number): Float32Array {
  if (!isColour(text)) throw new Error(`a scene's colours are #rrggbb or none, not ${text}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
  return skia.Color(red, green, blue, opacity)
}

function writeText({ skia, canvas, faceOf, typeface }: Tools, shape: Text): void {
  const { x, y, text, size, weight, anchor, rotate } = shape
  const runs = typeface.set(text, weight)
  const width = anchor === 'start' ? 0 : typeface.measure(text, size, weight)
  const left = anchor === 'end' ? x - width : x - width / 2
  const paint = paintOf(skia, shape.fill, 1)
  canvas.save()
  if (rotate !== undefined) canvas.rotate(rotate, x, y)
  for (const { family, ids, places } of runs) {
    if (ids.length === 0) continue
    const font = new skia.Font(faceOf(family, weight), size)
    font.setSubpixel(true)
    font.setLinearMetrics(true)
    font.setHinting(skia.FontHinting.None)
    const scaled = places.map((place) => place * size)
    canvas.drawGlyphs([...ids], scaled, left, y, font, paint)
    font.delete()
  }
  canvas.restore()
  paint.delete()
}
