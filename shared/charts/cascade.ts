import { clamp, shareOf } from './axis.ts'
import type { CascadeData } from './chart-data.ts'
import { mixColours } from './colour.ts'
import { sizeNeeded, writeInColumn } from './column-text.ts'
import { wrapText } from './fit-text.ts'
import { hueOf } from './palette.ts'
import { round } from './paths.ts'
import type { Measure, Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { lineHeight, writeLine } from './write-text.ts'

type Node = CascadeData['columns'][number]['nodes'][number]
type Card = {
  readonly node: Node
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const headHeight = 16
/** Half of the line around a card: what is beyond the scene is cut off. */
const edge = 0.35

/** Columns of cards, what each asks of the next, and how strongly. */
export function cascade(all: CascadeData, options: SceneOptions): Scene {
  const { width: whole, palette, measure } = options
  const width = whole - 2 * edge
  // A column that holds nothing yet leaves its room to the others.
  const filled = all.columns.filter(({ nodes }) => nodes.length > 0)
  const data = filled.length === 0 ? all : { ...all, columns: filled }
  const count = Math.max(1, data.columns.length)
  const cardWidth = Math.min(200, (width * 0.84) / count)
  const step = count > 1 ? (width - cardWidth) / (count - 1) : 0
  const most = Math.max(1, ...data.columns.map((column) => column.nodes.length))
  const pitch = clamp((options.maxHeight - headHeight) / most, 1, 38)
  const height = headHeight + most * pitch
  const cards = new Map<string, Card>()
  for (const [index, column] of data.columns.entries()) {
    const own = (height - headHeight) / Math.max(1, column.nodes.length)
    const cardHeight = Math.min(pitch, own) * 0.92
    for (const [row, node] of column.nodes.entries()) {
      const y = headHeight + (row + 0.5) * own - cardHeight / 2
      cards.set(node.id, { node, x: edge + index * step, y, width: cardWidth, height: cardHeight })
    }
  }
  const heads = data.columns.flatMap((column, index) => {
    const type = { size: 7, weight: 600, fill: palette.muted, y: 6 } as const
    const x = edge + index * step
    // Over the last cards a long head ends where they end, and begins over the links before them.
    const asEnd = index > 0 && index === count - 1 && measure(column.title, type.size, type.weight) > cardWidth
    return asEnd
      ? writeLine(column.title, { ...type, x: x + cardWidth, anchor: 'end', maxWidth: step }, measure)
      : writeLine(column.title, { ...type, x, maxWidth: Math.min(cardWidth, width) }, measure)
  })
  const size = textSize([...cards.values()], options)
  const shapes = [
    ...heads,
    ...links(data, cards, options),
    ...data.columns.flatMap(({ nodes }) => {
      const own = nodes.flatMap(({ id }) => cards.get(id) ?? [])
      const names = Math.min(size, ...own.map((card) => nameSize(card, size, measure)))
      return own.flatMap((card) => drawCard(card, size, names, options))
    }),
  ]
  return { width: whole, height, alt: options.alt, shapes }
}

/**
 * The widest link and half of it for the weakest. The strongest of the others is narrower than the weakest that is marked: where
 * contrast is high all lines are dark, and only width tells them apart.
 */
const widest = { marked: 3, other: 1 } as const

/** Marked links last, so that they lie on top. */
function links(data: CascadeData, cards: ReadonlyMap<string, Card>, { palette }: SceneOptions): Shape[] {
  const strongest = data.links.reduce((most, link) => Math.max(most, link.strength), 0)
  const ordered = [...data.links.filter((link) => !link.marked), ...data.links.filter((link) => link.marked)]
  return ordered.flatMap((link): Shape[] => {
    const [from, to] = [cards.get(link.from), cards.get(link.to)]
    if (from === undefined || to === undefined) return []
    const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2].map(round) as [
      number,
      number,
      number,
      number,
    ]
    const middle = round((x1 + x2) / 2)
    return [
      {
        kind: 'path',
        d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
        fill: 'none',
        stroke: link.marked ? palette.accent : palette.lineStrong,
        strokeWidth: widest[link.marked ? 'marked' : 'other'] * (0.5 + 0.5 * shareOf(link.strength, 0, strongest)),
      },
    ]
  })
}

/** Sizes that names may have, and how much of a card's height: one line of it, or one of two. */
const sizes = [7.5, 7, 6.5, 6, 5.5, 5, 4.5] as const
const [oneLine, oneOfTwo] = [0.6, 0.36] as const
const mostLines = 4

/** What is smaller is hard to read: before that, names take more than two lines. */
const [readable, leastInMore] = [6, 5.5] as const

/** The largest size at which every card holds its name; where none does, one at which two lines fit. */
function textSize(cards: readonly Card[], { measure }: SceneOptions): number {
  const lowest = cards.reduce((least, { height }) => Math.min(least, height), Number.POSITIVE_INFINITY)
  const isWhole = (size: number, most: number): boolean =>
    cards.every(({ node, width, height }) => {
      const room = labelRoom(node, width, size, measure)
      return wrapText(node.label, room, 9, { size, weight: 400 }, measure).length <= linesIn(height, size, most)
    })
  const inTwo = sizes.find((size) => size <= lowest * oneLine && isWhole(size, 2))
  if (inTwo !== undefined && inTwo >= readable) return inTwo
  const inMore = sizes.find((size) => size >= leastInMore && isWhole(size, mostLines))
  return Math.max(inTwo ?? 0, inMore ?? 0) || clamp(lowest * oneOfTwo, 0.8, sizes[0])
}

function linesIn(height: number, size: number, most: number): number {
  return Math.max(1, Math.min(most, Math.floor((height - 1) / (size * lineHeight))))
}

function figureRoom(node: Node, width: number, size: number, measure: Measure): number {
  return node.figure === '' ? 0 : Math.min(width * 0.35, measure(node.figure, size, 600) + 3)
}

function labelRoom(node: Node, width: number, size: number, measure: Measure): number {
  return Math.max(0, width - 11 - figureRoom(node, width, size, measure))
}

/** A name that is cut or a word in two pieces is read twice: it rather gets a little smaller, and its column with it. */
function nameSize({ node, width, height }: Card, ample: number, measure: Measure): number {
  const box = {
    maxWidth: labelRoom(node, width, ample, measure),
    height: height - 1,
    size: ample,
    weight: 400,
  } as const
  return sizeNeeded(node.label, box, measure) ?? ample
}

/** @param size of the names of its column @param ample of figures, and of names that have room */
function drawCard(
  { node, x, y, width, height }: Card,
  ample: number,
  size: number,
  { palette, measure }: SceneOptions,
): Shape[] {
  const hue = node.hue === null ? palette.muted : hueOf(palette, node.hue)
  const maxWidth = labelRoom(node, width, ample, measure)
  const figureWidth = figureRoom(node, width, ample, measure)
  const label = {
    x: x + 7,
    y: y + height / 2,
    maxWidth,
    size,
    weight: 400,
    fill: palette.text,
  } as const
  return [
    {
      kind: 'rect',
      x,
      y,
      width,
      height,
      radius: 2.5,
      fill: mixColours(palette.paper, hue, 0.06),
      stroke: palette.line,
      strokeWidth: 2 * edge,
    },
    { kind: 'rect', x, y, width: 2.6, height, radius: 1.2, fill: hue },
    ...writeInColumn(node.label, { ...label, height: height - 1 }, measure),
    ...writeLine(
      node.figure,
      {
        x: x + width - 5,
        y: y + height / 2,
        maxWidth: figureWidth,
        size: ample,
        weight: 600,
        anchor: 'end',
        fill: palette.ink,
      },
      measure,
    ),
  ]
}
