import type { Content } from 'pdfmake/interfaces'
import type { Shape } from '#shared/charts/scene.ts'
import { sceneToSvg } from '#shared/charts/scene-to-svg.ts'
import { strategyPage } from '#shared/charts/strategy-page.ts'
import type { StrategyOnAPage } from '#shared/report/report.ts'
import { strategyPageFigures } from '../strategy-page-figures.ts'
import { type TagStep, tagged } from './tag.ts'
import { family, type Typesetter } from './typesetter.ts'

type Text = Extract<Shape, { kind: 'text' }>

/** From the top of a line to its base line in pdfmake, as a share of the size: the ascent of Inter. */
const ascent = 1984 / 2048

/** The page that holds the whole strategy: its shapes as a picture, its texts as text, so that they can be read and found. */
export function strategyPageNodes(
  page: StrategyOnAPage,
  alt: string,
  within: readonly TagStep[],
  set: Typesetter,
): Content[] {
  const { measure, palette, locale } = set
  const { width, height } = set.page
  const scene = strategyPage(
    strategyPageFigures(page, (cell) => set.format.cell(cell)),
    { width, maxHeight: height, measure, palette, alt, locale },
  )
  const isText = (shape: Shape): shape is Text & Shape => shape.kind === 'text'
  const picture = { ...scene, shapes: scene.shapes.filter((shape) => !isText(shape)) }
  return [
    { svg: sceneToSvg(picture, family), absolutePosition: { x: 0, y: 0 } },
    ...scene.shapes.filter(isText).map((text) => textNode(text, within, set)),
  ]
}

function textNode(shape: Text, within: readonly TagStep[], { measure }: Typesetter): Content {
  const width = measure(shape.text, shape.size, shape.weight)
  const left = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2
  const text = {
    text: shape.text,
    fontSize: shape.size,
    bold: shape.weight === 600,
    color: shape.fill,
    width: width + 4,
    noWrap: true,
  }
  // Only a column gives text at a fixed place a width of its own.
  return {
    columns: [tagged(text, { role: 'P', within })],
    absolutePosition: { x: left, y: shape.y - ascent * shape.size },
  }
}
