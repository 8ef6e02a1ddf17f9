import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DependenciesData } from '#shared/charts/chart-data.ts'
import { lightPalette } from '#shared/charts/palette.ts'
import type { Shape } from '#shared/charts/scene.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { arbitraryCharts } from './arbitrary-charts.ts'
import { plainMeasure } from './scene-checks.ts'

type Point = readonly [x: number, y: number]
type Rect = Extract<Shape, { kind: 'rect' }>

test('no link of a net of dependencies runs behind a card', () => {
  fc.assert(
    fc.property(arbitraryCharts.dependencies, (drawn) => {
      const data = drawn as DependenciesData
      const options = { measure: plainMeasure, palette: lightPalette, alt: '', width: 400, maxHeight: 300 }
      const { shapes, width } = sceneOf(data, options)
      const cards = shapes.filter(
        (shape): shape is Rect => shape.kind === 'rect' && shape.subject !== undefined && shape.stroke !== undefined,
      )
      const lines = shapes.filter((shape) => shape.kind === 'path' && shape.fill === 'none')
      for (const line of lines) {
        for (const point of pointsOf(line.kind === 'path' ? line.d : '')) {
          expect(point[0]).toBeLessThanOrEqual(width)
          expect(cards.filter((card) => isWithin(point, card))).toEqual([])
        }
      }
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('links that pass the same gap stay apart', () => {
  const node = (id: string, column: number) => ({ id, label: id, column, hue: 1, marked: false })
  const link = (from: string, to: string) => ({ from, to, inLoop: false, marked: false })
  const data: DependenciesData = {
    kind: 'dependencies',
    entity: 'initiative',
    nodes: [node('a', 0), node('b', 0), node('c', 1), node('d', 1), node('e', 2), node('f', 2)],
    links: [link('a', 'f'), link('b', 'e')],
  }
  const { shapes } = sceneOf(data, {
    measure: plainMeasure,
    palette: lightPalette,
    alt: '',
    width: 400,
    maxHeight: 300,
  })
  const ways = shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill === 'none' ? [shape.d] : []))
  const levels = ways.map((way) => Number(/ ([\d.]+)H/.exec(way)?.[1]))
  expect(ways).toHaveLength(2)
  expect(Math.abs((levels[0] ?? 0) - (levels[1] ?? 0))).toBeGreaterThan(2)
})

/** Inside of the card, not on the line around it. */
function isWithin([x, y]: Point, card: Rect): boolean {
  const line = 0.3
  return x > card.x + line && x < card.x + card.width - line && y > card.y + line && y < card.y + card.height - line
}

/** Points along a way of moves, level lines and curves. */
function pointsOf(way: string): readonly Point[] {
  const points: Point[] = []
  for (const [, command = '', rest = ''] of way.matchAll(/([MHC])([^MHC]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    const [x0, y0] = points.at(-1) ?? [0, 0]
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
    const to: readonly Point[] =
      command === 'C'
        ? [
            [x0, y0],
            [a, b],
            [c, d],
            [e, f],
          ]
        : []
    const straight: Point = command === 'H' ? [a, y0] : [a, b]
    if (command === 'M') points.push(straight)
    else
      for (let step = 1; step <= 40; step += 1) {
        const t = step / 40
        points.push(command === 'C' ? onCurve(to, t) : [x0 + (straight[0] - x0) * t, y0])
      }
  }
  return points
}

function onCurve(points: readonly Point[], t: number): Point {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
  const sum = (at: 0 | 1): number => points.reduce((all, point, index) => all + point[at] * (weights[index] ?? 0), 0)
  return [sum(0), sum(1)]
}
