import { clamp } from './axis.ts'
import type { DependenciesData } from './chart-data.ts'
import { mixColours } from './colour.ts'
import { dependencyColumns } from './dependency-columns.ts'
import { hueOf } from './palette.ts'
import { round } from './paths.ts'
import type { Box } from './place-labels.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeWhole } from './write-text.ts'

type Node = DependenciesData['nodes'][number]
type Card = Box & { readonly node: Node }

/** How far a card is from the next at most, and how high it is then. */
const mostPitch = 40
const headLength = 4.5
/** Half of the widest line around a card: what is beyond the scene is cut off. */
const edge = 0.7

/** Cards in columns with arrows from what comes first to what needs it. Links of a loop are dashed. */
export function dependencies(data: DependenciesData, options: SceneOptions): Scene {
  const { width: whole, maxHeight } = options
  const width = whole - 2 * edge
  const columns = dependencyColumns(data)
  const count = Math.max(1, columns.length)
  const cardWidth = Math.min(150, (width * 0.72) / count)
  const step = count > 1 ? Math.min(cardWidth * 1.9, (width - cardWidth) / (count - 1)) : 0
  const most = columns.reduce((longest, column) => Math.max(longest, column.length), 1)
  const pitch = clamp(maxHeight / most, 1, mostPitch)
  const height = most * pitch
  const cards = new Map<string, Card>()
  for (const [at, column] of columns.entries()) {
    const top = (height - column.length * pitch) / 2
    for (const [row, node] of column.entries()) {
      const cardHeight = pitch * 0.76
      const y = top + (row + 0.5) * pitch - cardHeight / 2
      cards.set(node.id, { node, x: edge + at * step, y, width: cardWidth, height: cardHeight })
    }
  }
  const shapes = [
    ...[...data.links]
      .sort((a, b) => Number(a.marked) - Number(b.marked))
      .flatMap((link) => arrow(link, cards, options)),
    ...[...cards.values()].flatMap((card) => drawCard(data.entity, card, options)),
  ]
  return { width: whole, height, alt: options.alt, shapes }
}

function arrow(
  { from, to, inLoop, marked }: DependenciesData['links'][number],
  cards: ReadonlyMap<string, Card>,
  { palette }: SceneOptions,
): Shape[] {
  const [start, end] = [cards.get(from), cards.get(to)]
  if (start === undefined || end === undefined) return []
  const stroke = inLoop ? palette.warnMark : marked ? palette.select : palette.faint
  const [x1, y1, y2] = [start.x + start.width, start.y + start.height / 2, end.y + end.height / 2]
  const forward = end.x > start.x
  // Backwards and within a column the line goes round on the right side, so that its head is still seen.
  const x2 = forward ? end.x : end.x + end.width
  const bend = forward ? (x2 - x1) / 2 : 18 + Math.abs(x1 - x2) / 4
  const tip = forward ? x2 - headLength : x2 + headLength
  const turn = forward ? x2 - bend : x2 + bend
  const line: Shape = {
    kind: 'path',
    d: `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(turn)} ${round(y2)} ${round(tip)} ${round(y2)}`,
    fill: 'none',
    stroke,
    strokeWidth: inLoop || marked ? 1.6 : 1,
    ...(inLoop ? { dash: [4, 2.5] } : {}),
  }
  const head = `M${round(x2)} ${round(y2)}L${round(tip)} ${round(y2 - 2.6)}L${round(tip)} ${round(y2 + 2.6)}Z`
  return [line, { kind: 'path', d: head, fill: stroke }]
}

function drawCard(entity: string, { node, x, y, width, height }: Card, { palette, measure }: SceneOptions): Shape[] {
  const hue = node.hue === null ? palette.muted : hueOf(palette, node.hue)
  const size = clamp(height * 0.32, 0.8, 7)
  const subject = { entity, id: node.id, label: node.label }
  const text = { x: x + 8, y: y + height / 2, maxWidth: Math.max(0, width - 12), size } as const
  return [
    {
      kind: 'rect',
      x,
      y,
      width,
      height,
      radius: 2.5,
      fill: node.marked ? palette.selectSoft : mixColours(palette.paper, hue, 0.06),
      stroke: node.marked ? palette.select : palette.lineStrong,
      strokeWidth: node.marked ? 2 * edge : edge,
      subject,
    },
    { kind: 'rect', x, y, width: 2.6, height, radius: 1.2, fill: hue, subject },
    ...writeWhole(
      node.label,
      { ...text, weight: node.marked ? 600 : 400, fill: palette.text, height: height - 2 },
      measure,
    ),
  ]
}
