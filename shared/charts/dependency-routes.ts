import { clamp } from './axis.ts'
import type { Box } from './crossings.ts'
import { round } from './paths.ts'

/** A card with its column, counted from the left. */
export type PlacedCard = Box & { readonly column: number }
export type PlacedLink<C extends PlacedCard = PlacedCard> = { readonly start: C; readonly end: C }

/** How a line passes a column: at what height it had best, and where it is free to. */
type Pass = { readonly link: number; readonly column: number; readonly best: number; readonly free: Range }
type Range = readonly [least: number, most: number]

/** What stays between a line and a card, and between two lines that pass the same gap. */
const [clear, apart] = [1.8, 2.6] as const
export const headLength = 4.5
/** How far a line that turns back swings out. A curve reaches three quarters of the way to its control points. */
const swing = 18
/** What lines that turn back need beside the last column. */
export const turnRoom = swing * 0.75 + headLength

/** The way of every link, from the right of its card to the tip's base: over each column between them it passes where no card is. */
export function dependencyRoutes(
  links: readonly PlacedLink[],
  columns: readonly (readonly PlacedCard[])[],
  height: number,
): readonly string[] {
  const free = columns.map((cards) => freeRanges(cards, height))
  const passes = links.flatMap((each, link) => passesOf(each, link, free))
  const heights = spread(passes)
  return links.map((link, at) => {
    const own = passes.flatMap((pass, index) =>
      pass.link === at ? [{ column: pass.column, y: heights[index] ?? pass.best }] : [],
    )
    return wayOf(link, own, columns)
  })
}

/** Whether a link leads to a later column: what does not arrives on the right of its card, so that its head is still seen. */
export function isForward({ start, end }: PlacedLink): boolean {
  return end.column > start.column
}

/** From the top of the picture to its foot, what the cards of a column leave open. */
function freeRanges(cards: readonly PlacedCard[], height: number): readonly Range[] {
  const sorted = cards.toSorted((a, b) => a.y - b.y)
  const tops = [...sorted.map(({ y }) => y - clear), height - 1]
  const ends = [1, ...sorted.map((card) => card.y + card.height + clear)]
  return tops.map((most, at) => {
    const least = ends[at] ?? 0
    // Between very low cards there is no room to keep clear of both: then in the middle.
    return least <= most ? [least, most] : [(least + most) / 2, (least + most) / 2]
  })
}

function passesOf({ start, end }: PlacedLink, link: number, free: readonly (readonly Range[])[]): readonly Pass[] {
  const [from, to] = [middleOf(start), middleOf(end)]
  const passed = end.column > start.column ? [start.column + 1, end.column] : [end.column + 1, start.column + 1]
  return free.slice(...passed).flatMap((ranges, index) => {
    const column = (passed[0] ?? 0) + index
    const share = (column - start.column) / (end.column - start.column || 1)
    const wanted = from + (to - from) * share
    const away = ([least, most]: Range): number => Math.abs(clamp(wanted, least, most) - wanted)
    const [nearest] = ranges.toSorted((a, b) => away(a) - away(b))
    return nearest === undefined || end.column === start.column
      ? []
      : [{ link, column, best: clamp(wanted, ...nearest), free: nearest }]
  })
}

/** The heights at which lines pass, apart from each other where the gap has the room, evenly where it has not. */
function spread(passes: readonly Pass[]): readonly number[] {
  const heights = passes.map(({ best }) => best)
  const all = passes.map((pass, index) => ({ ...pass, index }))
  for (const gap of Map.groupBy(all, ({ column, free }) => `${column} ${free[0]}`).values()) {
    const [least, most] = gap[0]?.free ?? [0, 0]
    const between = Math.min(apart, (most - least) / Math.max(1, gap.length - 1))
    const sorted = gap.toSorted((a, b) => a.best - b.best)
    let lowest = least
    for (const [at, { index, best }] of sorted.entries()) {
      const leftBelow = (sorted.length - 1 - at) * between
      const y = Math.max(lowest, Math.min(best, most - leftBelow))
      heights[index] = y
      lowest = y + between
    }
  }
  return heights
}

function wayOf(
  link: PlacedLink,
  passes: readonly { readonly column: number; readonly y: number }[],
  columns: readonly (readonly PlacedCard[])[],
): string {
  const { start, end } = link
  const [right, from, to] = [start.x + start.width, middleOf(start), middleOf(end)]
  const sides = ({ column }: { readonly column: number }): readonly [number, number] => {
    const [card] = columns[column] ?? []
    return [card?.x ?? 0, (card?.x ?? 0) + (card?.width ?? 0)]
  }
  const parts = [`M${round(right)} ${round(from)}`]
  if (isForward(link)) {
    let [x, y] = [right, from]
    for (const pass of passes) {
      const [left, after] = sides(pass)
      parts.push(curve(x, y, left, pass.y), `H${round(after)}`)
      ;[x, y] = [after, pass.y]
    }
    return [...parts, curve(x, y, end.x - headLength, to)].join('')
  }
  const beside = (columns[start.column + 1]?.[0]?.x ?? Number.POSITIVE_INFINITY) - right
  const out = Math.min(swing, beside * 1.1)
  const tip = end.x + end.width + headLength
  if (passes.length === 0) return [...parts, turn(right, from, tip, to, out)].join('')
  let [x, y] = [right, from]
  for (const pass of passes.toReversed()) {
    const [left, after] = sides(pass)
    parts.push(pass.column === start.column ? turn(x, y, after, pass.y, out) : curve(x, y, after, pass.y))
    parts.push(`H${round(left)}`)
    ;[x, y] = [left, pass.y]
  }
  return [...parts, curve(x, y, tip, to)].join('')
}

/** Level at both ends. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = round((x1 + x2) / 2)
  return `C${middle} ${round(y1)} ${middle} ${round(y2)} ${round(x2)} ${round(y2)}`
}

/** Out to the right and back. */
function turn(x1: number, y1: number, x2: number, y2: number, out: number): string {
  return `C${round(x1 + out)} ${round(y1)} ${round(x1 + out)} ${round(y2)} ${round(x2)} ${round(y2)}`
}

function middleOf({ y, height }: Box): number {
  return y + height / 2
}
