import type { Content } from 'pdfmake/interfaces'
import type { Scene, Shape } from '#shared/charts/scene.ts'
import { sceneNode } from './scene-node.ts'
import { type TagStep, tagged } from './tag.ts'
import type { Typesetter } from './typesetter.ts'

type Text = Extract<Shape, { kind: 'text' }>

/** From the top of a line to its base line in pdfmake, as a share of the size: the ascent of Inter. */
const ascent = 1984 / 2048

/** A scene that fills a page from its corner: its shapes as a picture, its texts as text, so that they can be read and found. */
export function sceneNodes(scene: Scene, scale: number, within: readonly TagStep[], set: Typesetter): Content[] {
  const isText = (shape: Shape): shape is Text & Shape => shape.kind === 'text'
  const picture = { ...scene, shapes: scene.shapes.filter((shape) => !isText(shape)) }
  return [
    sceneNode(picture, { width: scene.width * scale, absolutePosition: { x: 0, y: 0 } }),
    ...scene.shapes.filter(isText).map((text) => textNode(text, scale, within, set)),
  ]
}

function textNode(shape: Text, scale: number, within: readonly TagStep[], { measure }: Typesetter): Content {
  const size = shape.size * scale
  const width = measure(shape.text, size, shape.weight)
  const x = shape.x * scale
  const left = shape.anchor === 'start' ? x : shape.anchor === 'end' ? x - width : x - width / 2
  const text = {
    text: shape.text,
    fontSize: size,
    bold: shape.weight === 600,
    color: shape.fill,
    width: width + 4,
    noWrap: true,
  }
  // Only a column gives text at a fixed place a width of its own.
  return {
    columns: [tagged(text, { role: 'P', within })],
    absolutePosition: { x: left, y: shape.y * scale - ascent * size },
  }
}
