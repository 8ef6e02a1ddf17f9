import type { RiskMatrixData } from './chart-data.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeFigure } from './write-figure.ts'
import { writeDown, writeLine } from './write-text.ts'

const columns = 3
const between = 18
/** Between the matrix and the names. */
const above = 16
/** Between one name and the next. */
const below = 4
const size = 8
const numberWidth = 20
const mostLines = 6

/**
 * A risk matrix with the names of its numbers below it, in columns read downwards: for where no table stands beside it.
 * @param scene the matrix, drawn with the same options
 */
export function withRiskNames(
  scene: Scene,
  { risks }: RiskMatrixData,
  { palette, measure, locale }: SceneOptions,
): Scene {
  const perColumn = Math.ceil(risks.length / columns)
  const pitch = (scene.width + between) / columns
  const top = scene.height + above
  const shapes: Shape[] = []
  let bottom = scene.height
  const ordered = risks.toSorted((one, other) => one.number - other.number)
  for (let column = 0; column < columns; column += 1) {
    const x = column * pitch
    let y = top
    for (const { id, number, label } of ordered.slice(column * perColumn, (column + 1) * perColumn)) {
      const line = { x: x + numberWidth - 6, y: y + size * 0.61, anchor: 'end', maxWidth: numberWidth } as const
      shapes.push(
        ...writeLine(writeFigure(number, 0, locale), { ...line, size, weight: 600, fill: palette.ink }, measure),
      )
      const room = pitch - between - numberWidth
      const type = { size, weight: 400, fill: palette.text } as const
      const name = writeDown(label, { ...type, x: x + numberWidth, y, maxWidth: room, maxLines: mostLines }, measure)
      const subject = { entity: 'risk', id, label }
      shapes.push(...name.shapes.map((shape) => ({ ...shape, subject })))
      y = name.bottom + below
      bottom = Math.max(bottom, y)
    }
  }
  return { ...scene, height: bottom, shapes: [...scene.shapes, ...shapes] }
}
