import type { Paint, Scene, Shape } from '#shared/charts/scene.ts'

type Canvas = OffscreenCanvasRenderingContext2D

/** Paints a scene with its top left corner where the canvas has its own. @param families of the type, as style sheets name them */
export function paintScene(canvas: Canvas, { shapes }: Scene, families: string): void {
  for (const shape of shapes) {
    canvas.save()
    if (shape.kind === 'text') paintText(canvas, shape, families)
    else paintOutline(canvas, shape, outlineOf(shape))
    canvas.restore()
  }
}

type Outlined = Exclude<Shape, { readonly kind: 'text' }>

function outlineOf(shape: Outlined): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d)
  const outline = new Path2D()
  if (shape.kind === 'rect') outline.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0)
  else if (shape.kind === 'circle') outline.arc(shape.cx, shape.cy, Math.max(0, shape.r), 0, 2 * Math.PI)
  else {
    outline.moveTo(shape.x1, shape.y1)
    outline.lineTo(shape.x2, shape.y2)
  }
  return outline
}

function paintOutline(canvas: Canvas, shape: Outlined & Paint, outline: Path2D): void {
  const { fill, fillOpacity = 1, stroke, strokeWidth = 1, dash, opacity = 1 } = shape
  if (fill !== undefined && shape.kind !== 'line') {
    canvas.globalAlpha = opacity * fillOpacity
    canvas.fillStyle = fill
    canvas.fill(outline)
  }
  if (stroke === undefined) return
  canvas.globalAlpha = opacity
  canvas.strokeStyle = stroke
  canvas.lineWidth = strokeWidth
  canvas.setLineDash([...(dash ?? [])])
  canvas.stroke(outline)
}

function paintText(canvas: Canvas, shape: Extract<Shape, { readonly kind: 'text' }>, families: string): void {
  const { x, y, text, size, weight, anchor, fill, rotate } = shape
  canvas.translate(x, y)
  if (rotate !== undefined) canvas.rotate((rotate * Math.PI) / 180)
  canvas.font = `${weight} ${size}px ${families}`
  canvas.textAlign = anchor === 'middle' ? 'center' : anchor
  canvas.fillStyle = fill
  canvas.fillText(text, 0, 0)
}
