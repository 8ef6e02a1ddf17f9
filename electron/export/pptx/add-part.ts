import type PptxGenJS from 'pptxgenjs'
import type { Measure, Paint } from '#shared/charts/scene.ts'
import type { Box, DrawingPart, Paragraph, Part, TablePart, TextPart } from './deck-plan.ts'
import { readsLeftwards } from './deck-text.ts'
import { itemMark } from './item-marks.ts'
import type { PartFacts } from './part-facts.ts'
import type { PathStep } from './path-points.ts'
import { inch, inches, type PresentationSlide } from './presentation.ts'
import { type DrawnShape, type DrawnWords, drawnShapes } from './scene-shapes.ts'
import { placeholderNames } from './slide-masters.ts'

/** What parts are added with. `name` gives each shape a name of its own and remembers what is to be said of it. */
export type Adding = {
  readonly slide: PresentationSlide
  readonly colour: (hex: string) => string
  readonly measure: Measure
  readonly locale: string
  readonly masterTitleSize: number
  readonly name: (facts: PartFacts) => string
  /** Remembers what is to be said of a shape that has its name already. */
  readonly say: (name: string, facts: PartFacts) => void
}

export function addPart(part: Part, at: number, adding: Adding): void {
  switch (part.kind) {
    case 'text':
      addText(part, adding)
      break
    case 'table':
      addTable(part, adding)
      break
    case 'chart': {
      const objectName = adding.name({ name: `Chart ${at + 1}`, alt: part.alt })
      // Its figures are written by us; here it only gets its place, its parts and their relations.
      const data = [{ name: 'n', labels: ['c'], values: [1] }]
      adding.slide.addChart('bar' as PptxGenJS.CHART_NAME, data, { ...inches(part.box), objectName })
      break
    }
    case 'drawing':
      addDrawing(part, at, adding)
  }
}

function textOf({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('')
}

/** Paragraphs as the library takes them: runs of which the last of a paragraph ends its line. */
function runsOf(paragraphs: readonly Paragraph[], { colour, locale }: Adding): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((each, index) => {
    const { runs, align, after } = each
    const { leftwards = readsLeftwards(textOf(each)) } = each
    const own = runs.length === 0 ? [{ text: '', size: 1, bold: false, colour: '#000000' }] : runs
    return own.map(
      ({ text, size, bold, colour: hex }, at): PptxGenJS.TextProps => ({
        text,
        options: {
          fontSize: size,
          bold,
          color: colour(hex),
          align: leftwards && align === 'left' ? 'right' : align,
          ...(leftwards ? { rtlMode: true } : {}),
          ...itemMark(each),
          ...(after > 0 ? { paraSpaceAfter: after } : {}),
          lang: locale,
          breakLine: at === own.length - 1 && index < paragraphs.length - 1,
        },
      }),
    )
  })
}

function addText(part: TextPart, adding: Adding): void {
  const { box, paragraphs, valign, inset, fill, placeholder } = part
  if (placeholder !== undefined) {
    const size = paragraphs[0]?.runs[0]?.size ?? null
    const usual = placeholder === 'title' ? adding.masterTitleSize : size
    const pitch = paragraphs[0]?.pitch
    const lines = paragraphs.map(textOf)
    const facts = {
      box,
      lines,
      size: size === usual ? null : size,
      valign,
      ...(pitch === undefined ? {} : { pitch }),
    }
    const isTitle = placeholder === 'title'
    adding.say(isTitle ? placeholderNames.title : placeholderNames.body, {
      name: isTitle ? 'Title' : 'Message',
      placeholder: facts,
    })
    adding.slide.addText('x', { placeholder })
    return
  }
  const objectName = adding.name({ name: 'Text' })
  adding.slide.addText(runsOf(paragraphs, adding), {
    ...inches(box),
    objectName,
    valign,
    margin: [inset.x, inset.x, inset.y, inset.y],
    ...(fill === undefined ? {} : { fill: { color: adding.colour(fill) } }),
    isTextBox: true,
    lang: adding.locale,
  })
}

function addTable(part: TablePart, adding: Adding): void {
  const { colour } = adding
  const none = { type: 'none' as const }
  const rows = part.rows.map(({ cells }, row) => {
    const below =
      row === 0
        ? { type: 'solid' as const, pt: 1, color: colour('#0a2540') }
        : { type: 'solid' as const, pt: 0.5, color: colour('#e1e7ee') }
    return cells.map(
      ({ paragraphs, fill }): PptxGenJS.TableCell => ({
        text: runsOf(paragraphs, adding) as PptxGenJS.TableCell[],
        options: {
          fontSize: paragraphs[0]?.runs[0]?.size ?? 11,
          valign: row === 0 ? 'bottom' : 'top',
          align: paragraphs[0]?.align ?? 'left',
          border: [none, none, below, none],
          margin: [part.inset.y, part.inset.x, part.inset.y, part.inset.x],
          ...(fill === undefined ? {} : { fill: { color: colour(fill) } }),
        },
      }),
    )
  })
  adding.slide.addTable(rows, {
    ...inches(part.box),
    colW: part.columnWidths.map(inch),
    rowH: part.rows.map(({ height }) => inch(height)),
    objectName: adding.name({ name: 'Table', alt: part.alt }),
  })
}

function addDrawing(part: DrawingPart, at: number, adding: Adding): void {
  const shapes = drawnShapes(part, adding.measure)
  const group = { id: at, name: `Drawing ${at + 1}`, alt: part.alt, box: part.box }
  for (const shape of shapes) {
    const { box, form, paint, fillTo, words } = shape
    const facts: PartFacts = {
      name: words === undefined ? 'Shape' : 'Label',
      ...(shapes.length > 1 ? { group } : { alt: part.alt }),
      ...(fillTo === undefined ? {} : { fillTo: adding.colour(fillTo) }),
    }
    const options = { ...placeOf(box), ...paintOf(paint, adding), ...formOf(form), objectName: adding.name(facts) }
    if (words === undefined) adding.slide.addShape(shapeName(form), options)
    else addWords(words, shapeName(form), options, adding)
  }
}

function addWords(words: DrawnWords, shape: PptxGenJS.SHAPE_NAME, options: object, adding: Adding): void {
  const { text, size, bold, colour, align, rotate } = words
  adding.slide.addText(text, {
    ...options,
    shape,
    fontSize: size,
    bold,
    color: adding.colour(colour),
    align,
    valign: 'middle',
    margin: [0, 0, 0, 0],
    wrap: false,
    lang: adding.locale,
    ...(rotate === 0 ? {} : { rotate }),
  })
}

function placeOf(box: Box): ReturnType<typeof inches> {
  return inches(box)
}

function shapeName(form: DrawnShape['form']): PptxGenJS.SHAPE_NAME {
  const names = { ellipse: 'ellipse', line: 'line', outline: 'custGeom', words: 'rect' } as const
  const name = form.kind === 'rect' ? (form.radius > 0 ? 'roundRect' : 'rect') : names[form.kind]
  return name as PptxGenJS.SHAPE_NAME
}

function formOf(form: DrawnShape['form']): object {
  switch (form.kind) {
    case 'rect':
      return form.radius > 0 ? { rectRadius: inch(form.radius) } : {}
    case 'line':
      return form.rising ? { flipV: true } : {}
    case 'outline':
      return { points: form.steps.map(pointOf) }
    case 'ellipse':
    case 'words':
      return {}
  }
}

function pointOf(step: PathStep): object {
  switch (step.kind) {
    case 'close':
      return { close: true }
    case 'move':
      return { x: inch(step.x), y: inch(step.y), moveTo: true }
    case 'line':
      return { x: inch(step.x), y: inch(step.y) }
    case 'quadratic':
      return { x: inch(step.x), y: inch(step.y), curve: { type: 'quadratic', x1: inch(step.x1), y1: inch(step.y1) } }
    case 'cubic': {
      const curve = { type: 'cubic', x1: inch(step.x1), y1: inch(step.y1), x2: inch(step.x2), y2: inch(step.y2) }
      return { x: inch(step.x), y: inch(step.y), curve }
    }
  }
}

function paintOf(paint: Paint, { colour }: Adding): object {
  const { fill, fillOpacity = 1, stroke, strokeWidth = 1, dash, opacity = 1 } = paint
  const clear = (share: number) => (share >= 1 ? {} : { transparency: Math.round((1 - share) * 100) })
  return {
    ...(fill === undefined || fill === 'none'
      ? {}
      : { fill: { color: colour(fill), ...clear(fillOpacity * opacity) } }),
    ...(stroke === undefined || stroke === 'none'
      ? {}
      : {
          line: {
            color: colour(stroke),
            width: strokeWidth,
            ...(dash === undefined ? {} : { dashType: 'sysDash' }),
            ...clear(opacity),
          },
        }),
  }
}
