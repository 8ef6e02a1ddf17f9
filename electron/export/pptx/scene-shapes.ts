import type { Measure, Paint, Shape } from '#shared/charts/scene.ts'
import type { Box, DrawingPart } from './deck-plan.ts'
import { type PathStep, pathSteps } from './path-points.ts'

/** A shape of a slide, in its points. */
export type DrawnShape = {
  readonly box: Box
  readonly form:
    | { readonly kind: 'rect'; readonly radius: number }
    | { readonly kind: 'ellipse' }
    | { readonly kind: 'line'; readonly rising: boolean }
    | { readonly kind: 'outline'; readonly steps: readonly PathStep[] }
    | { readonly kind: 'words' }
  readonly paint: Paint
  readonly fillTo?: string
  readonly words?: DrawnWords
}

export type DrawnWords = {
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly colour: string
  readonly align: 'left' | 'center' | 'right'
  /** Degrees clockwise. */
  readonly rotate: number
}

type Text = Extract<Shape, { kind: 'text' }>

/** From the top of a line to its base line, and its height, as shares of the size: Arial's. */
const ascent = 0.905
const lineHeight = 1.15
/** From the middle of the letters to the base line: as scenes have it. */
const middleToBase = 0.36

/** The shapes of a drawing at their places on the slide. A text in the middle of the shape before it becomes that shape's own. */
export function drawnShapes({ shapes, scale, box }: DrawingPart, measure: Measure): DrawnShape[] {
  const drawn: DrawnShape[] = []
  const holders: { readonly at: number; readonly cx: number; readonly cy: number; readonly width: number }[] = []
  for (const shape of shapes) {
    if (shape.kind !== 'text') {
      const own = solidShape(shape, scale, box)
      if (own === null) continue
      if (own.form.kind === 'rect' || own.form.kind === 'ellipse') {
        const { x, y, width, height } = own.box
        holders.push({ at: drawn.length, cx: x + width / 2, cy: y + height / 2, width })
      }
      drawn.push(own)
      continue
    }
    const words = wordsOf(shape, scale, box, measure)
    const [cx, cy] = [box.x + shape.x * scale, box.y + (shape.y - shape.size * middleToBase) * scale]
    const holder = holders
      .slice(-3)
      .findLast((each) => Math.abs(each.cx - cx) < 0.6 && Math.abs(each.cy - cy) < 0.6 && each.width + 1 >= words.wide)
    const held = holder === undefined ? undefined : drawn[holder.at]
    const alone = holder !== undefined && holder.at >= drawn.length - 2
    if (
      shape.anchor === 'middle' &&
      shape.rotate === undefined &&
      held !== undefined &&
      held.words === undefined &&
      alone
    )
      drawn[holder?.at ?? 0] = { ...held, words: words.own }
    else drawn.push({ box: words.box, form: { kind: 'words' }, paint: {}, words: words.own })
  }
  return drawn
}

function wordsOf(
  shape: Text,
  scale: number,
  box: Box,
  measure: Measure,
): { readonly own: DrawnWords; readonly box: Box; readonly wide: number } {
  const size = shape.size * scale
  const wide = measure(shape.text, size, shape.weight) + 2
  const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[shape.anchor]
  const [x, y] = [box.x + shape.x * scale, box.y + shape.y * scale]
  const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2
  const own = {
    text: shape.text,
    size,
    bold: shape.weight === 600,
    colour: shape.fill,
    align,
    rotate: ((shape.rotate ?? 0) + 360) % 360,
  }
  const height = size * lineHeight
  const top = y - ascent * size
  if (shape.rotate === undefined) return { own, wide, box: { x: left, y: top, width: wide, height } }
  // PowerPoint turns a box around its middle, a scene its text around the place of its base line.
  const turn = (shape.rotate * Math.PI) / 180
  const [dx, dy] = [left + wide / 2 - x, top + height / 2 - y]
  const [cx, cy] = [x + dx * Math.cos(turn) - dy * Math.sin(turn), y + dx * Math.sin(turn) + dy * Math.cos(turn)]
  return { own, wide, box: { x: cx - wide / 2, y: cy - height / 2, width: wide, height } }
}

function solidShape(shape: Exclude<Shape, Text>, scale: number, at: Box): DrawnShape | null {
  const paint = scaledPaint(shape, scale)
  const place = (x: number, y: number, width: number, height: number): Box => ({
    x: at.x + x * scale,
    y: at.y + y * scale,
    width: width * scale,
    height: height * scale,
  })
  switch (shape.kind) {
    case 'rect': {
      if (shape.width <= 0 || shape.height <= 0) return null
      const radius = Math.min(shape.radius ?? 0, shape.width / 2, shape.height / 2) * scale
      const own = {
        box: place(shape.x, shape.y, shape.width, shape.height),
        form: { kind: 'rect', radius },
        paint,
      } as const
      return shape.fillTo === undefined ? own : { ...own, fillTo: shape.fillTo }
    }
    case 'circle':
      if (shape.r <= 0) return null
      return {
        box: place(shape.cx - shape.r, shape.cy - shape.r, 2 * shape.r, 2 * shape.r),
        form: { kind: 'ellipse' },
        paint,
      }
    case 'line': {
      const [x, y] = [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2)]
      const rising = (shape.x2 - shape.x1) * (shape.y2 - shape.y1) < 0
      const box = place(x, y, Math.abs(shape.x2 - shape.x1), Math.abs(shape.y2 - shape.y1))
      return { box, form: { kind: 'line', rising }, paint }
    }
    case 'path':
      return outline(pathSteps(shape.d), scale, at, paint)
  }
}

function outline(steps: readonly PathStep[], scale: number, at: Box, paint: Paint): DrawnShape | null {
  const xs: number[] = []
  const ys: number[] = []
  for (const step of steps) {
    if (step.kind === 'close') continue
    xs.push(step.x)
    ys.push(step.y)
    if (step.kind === 'quadratic' || step.kind === 'cubic') {
      xs.push(step.x1)
      ys.push(step.y1)
    }
    if (step.kind === 'cubic') {
      xs.push(step.x2)
      ys.push(step.y2)
    }
  }
  if (xs.length < 2) return null
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  // An outline without a height has no measure that its points could be shares of.
  const [width, height] = [Math.max(0.02, Math.max(...xs) - x), Math.max(0.02, Math.max(...ys) - y)]
  const own = steps.map((step) => movedStep(step, -x, -y, scale))
  const box = { x: at.x + x * scale, y: at.y + y * scale, width: width * scale, height: height * scale }
  return { box, form: { kind: 'outline', steps: own }, paint }
}

function movedStep(step: PathStep, dx: number, dy: number, scale: number): PathStep {
  const across = (x: number): number => (x + dx) * scale
  const down = (y: number): number => (y + dy) * scale
  switch (step.kind) {
    case 'close':
      return step
    case 'move':
    case 'line':
      return { kind: step.kind, x: across(step.x), y: down(step.y) }
    case 'quadratic':
      return { ...step, x1: across(step.x1), y1: down(step.y1), x: across(step.x), y: down(step.y) }
    case 'cubic': {
      const ends = { x1: across(step.x1), y1: down(step.y1), x2: across(step.x2), y2: down(step.y2) }
      return { kind: 'cubic', ...ends, x: across(step.x), y: down(step.y) }
    }
  }
}

function scaledPaint(paint: Paint, scale: number): Paint {
  const { fill, fillOpacity, stroke, strokeWidth, dash, opacity } = paint
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fillOpacity === undefined ? {} : { fillOpacity }),
    ...(stroke === undefined ? {} : { stroke, strokeWidth: (strokeWidth ?? 1) * scale }),
    ...(dash === undefined ? {} : { dash }),
    ...(opacity === undefined ? {} : { opacity }),
  }
}
