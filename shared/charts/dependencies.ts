import { clamp } from './axis.ts'
import type { DependenciesData } from './chart-data.ts'
import { mixColours } from './colour.ts'
import { dependencyColumns } from './dependency-columns.ts'
import {
  dependencyRoutes,
  headLength,
  isForward,
  type PlacedCard,
  type PlacedLink,
  turnRoom,
} from './dependency-routes.ts'
import { hueOf } from './palette.ts'
import { round } from './paths.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeWhole } from './write-text.ts'

type Node = DependenciesData['nodes'][number]
type Link = DependenciesData['links'][number]
type Card = PlacedCard & { readonly node: Node }
type DrawnLink = PlacedLink<Card> & Pick<Link, 'inLoop' | 'marked'>

/** How far a card is from the next at most, and how high it is then. */
const mostPitch = 40
/** Half of the widest line around a card: what is beyond the scene is cut off. */
const edge = 0.7

/** Cards in columns with arrows from what comes first to what needs it, never behind a card. Links of a loop are dashed. */
export function dependencies(data: DependenciesData, options: SceneOptions): Scene {
  const { width: whole, maxHeight } = options
  const columns = dependencyColumns(data)
  const width = whole - 2 * edge - (turnsAtEnd(data, columns) ? turnRoom : 0)
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
      cards.set(node.id, { node, column: at, x: edge + at * step, y, width: cardWidth, height: cardHeight })
    }
  }
  const links = data.links
    .toSorted((a, b) => Number(a.marked) - Number(b.marked))
    .flatMap(({ from, to, inLoop, marked }): DrawnLink[] => {
      const [start, end] = [cards.get(from), cards.get(to)]
      return start === undefined || end === undefined ? [] : [{ start, end, inLoop, marked }]
    })
  const placed = columns.map((column) => column.flatMap(({ id }) => cards.get(id) ?? []))
  const ways = dependencyRoutes(links, placed, height)
  const shapes = [
    ...links.flatMap((link, at) => arrow(link, ways[at] ?? '', options)),
    ...[...cards.values()].flatMap((card) => drawCard(data.entity, card, options)),
  ]
  return { width: whole, height, alt: options.alt, shapes }
}

/** Whether a link leaves the last column or stays in it, and so goes round on its right. */
function turnsAtEnd({ links }: DependenciesData, columns: readonly (readonly Node[])[]): boolean {
  const last = new Set(columns.at(-1)?.map(({ id }) => id))
  const shown = new Set(columns.flat().map(({ id }) => id))
  return links.some(({ from, to }) => last.has(from) && shown.has(to))
}

function arrow(link: DrawnLink, way: string, { palette }: SceneOptions): Shape[] {
  const { inLoop, marked, end } = link
  const stroke = inLoop ? palette.warnMark : marked ? palette.select : palette.faint
  const line: Shape = {
    kind: 'path',
    d: way,
    fill: 'none',
    stroke,
    strokeWidth: inLoop || marked ? 1.6 : 1,
    ...(inLoop ? { dash: [4, 2.5] } : {}),
  }
  const [x, base] = isForward(link) ? [end.x, end.x - headLength] : [end.x + end.width, end.x + end.width + headLength]
  const y = end.y + end.height / 2
  const head = `M${round(x)} ${round(y)}L${round(base)} ${round(y - 2.6)}L${round(base)} ${round(y + 2.6)}Z`
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
