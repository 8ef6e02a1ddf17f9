import type { Content } from 'pdfmake/interfaces'
import type { Scene } from '#shared/charts/scene.ts'

type Place = {
  readonly width?: number
  readonly margin?: [number, number, number, number]
  readonly absolutePosition?: { readonly x: number; readonly y: number }
}

/** A scene as a picture of a document. It goes where pdfmake has the text of an SVG, and is drawn as it is: @see paintScene */
export function sceneNode(scene: Scene, place: Place): Content & object {
  return { svg: scene as unknown as string, ...place }
}

/** What pdfmake asks of a picture that it lays out. */
export const sceneMeasure = {
  measureSVG: ({ width, height }: Scene) => ({ width, height }),
  writeDimensions: (scene: Scene) => scene,
}
