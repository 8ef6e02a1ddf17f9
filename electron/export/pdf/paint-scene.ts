import { isColour } from '#shared/charts/colour.ts'
import type { Paint, Scene, Shape } from '#shared/charts/scene.ts'
import type { Typeface } from '../typeface.ts'
import { createPen, type Pen } from './pdf-pen.ts'
import type { Pdf, Picture } from './pdfmake-types.ts'
import { writeSceneText } from './scene-text.ts'

/**
 * Draws a scene on the open page, as SVG would have it: first the fill, then the line, and nothing beyond its edges. It is
 * drawn straight away: as SVG, a chart of thousands of shapes was read into hundreds of megabytes first.
 * @throws on a colour other than `#rrggbb` or `none`
 */
export function paintScene(pdf: Pdf, { svg: scene, x, y, _width, _height }: Picture, typeface: Typeface): void {
  const scale = Math.min(_width / scene.width, _height / scene.height)
  if (!(scale > 0) || !Number.isFinite(scale)) return
  pdf.save()
  pdf.rect(x, y, _width, _height).clip()
  pdf.transform(scale, 0, 0, scale, x + (_width - scene.width * scale) / 2, y + (_height - scene.height * scale) / 2)
  paintShapes(pdf, scene.shapes, typeface)
  pdf.restore()
}

function paintShapes(pdf: Pdf, shapes: Scene['shapes'], typeface: Typeface): void {
  const pen = createPen(pdf)
  for (const shape of shapes) {
    if (shape.kind === 'text') {
      if (choose(pen, { fill: shape.fill }) !== '') writeSceneText(pdf, shape, typeface)
    } else paintShape(pdf, pen, shape)
  }
}

type Drawn = Exclude<Shape, { kind: 'text' }>

function paintShape(pdf: Pdf, pen: Pen, shape: Drawn): void {
  if (shape.kind === 'rect' && !(shape.width > 0 && shape.height > 0)) return
  if (shape.kind === 'circle' && !(shape.r > 0)) return
  const operator = choose(pen, shape)
  if (operator === '') return
  trace(pdf, shape)
  pdf.addContent(operator)
}

/** Sets colours and lines. @returns how a path is painted with them; nothing: it is not seen */
function choose(
  pen: Pen,
  paint: Paint & { readonly fillTo?: string; readonly x?: number; readonly width?: number },
): string {
  const { fill = 'none', stroke = 'none', opacity = 1, fillOpacity = 1, strokeWidth = 1, dash = [] } = paint
  const fills = checked(fill) && opacity * fillOpacity > 0
  const strokes = checked(stroke) && opacity > 0 && strokeWidth > 0
  if (fills) {
    const { fillTo, x = 0, width = 0 } = paint
    if (fillTo !== undefined && checked(fillTo)) pen.fillAcross(fill, fillTo, x, x + width)
    else pen.fill(fill)
    pen.opacity('fill', opacity * fillOpacity)
  }
  if (strokes) {
    pen.stroke(stroke, strokeWidth, dash)
    pen.opacity('stroke', opacity)
  }
  if (fills && strokes) return 'B'
  return fills ? 'f' : strokes ? 'S' : ''
}

function checked(colour: string): boolean {
  if (colour === 'none') return false
  if (isColour(colour)) return true
  throw new Error(`a scene's colours are #rrggbb or none, not ${colour}`)
}

function trace(pdf: Pdf, shape: Drawn): void {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = shape
      const round = Math.min(radius, width / 2, height / 2)
      if (round > 0) pdf.roundedRect(x, y, width, height, round)
      else pdf.rect(x, y, width, height)
      return
    }
    case 'circle':
      pdf.circle(shape.cx, shape.cy, shape.r)
      return
    case 'line':
      pdf.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2)
      return
    case 'path':
      pdf.path(shape.d)
  }
}
