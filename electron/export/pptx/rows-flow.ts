import type { Paragraph, TablePart } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import type { Flow } from './flow.ts'
import { goesOn } from './goes-on.ts'
import { paragraphsOf, textHeight } from './paragraphs.ts'
import { namedAgain, nameHeight, type Row, rowHeight, splitRow } from './table-rows.ts'
import { tableInset } from './table-widths.ts'

/** Rows at least on the last slide of a long table that ends its section. */
const fewest = 5
/** So much white below the last row is no hole, as a share of a slide: a row that has no room in it stays whole. */
const mostWhite = 0.3
/** Rather than so much white a table begins with few and low rows. */
const worstHole = 1 / 3
/** What stays of the rows of a slide where some go along to the next. */
const leastLeft = 0.7
/** Where the very last row of a table would stand alone and is low, it takes one along that leaves a little more white. */
const leastLeftByLow = 0.6
const moreWhite = 1.3
/** What a part of a row has at least, in sizes of type: five lines and what is around them. */
const leastPart = 6.8
/** A name that is so much of a row's height may be cut with it. */
const mostlyName = 0.8
/** The beginning of a table of this height stands well alone, in sizes of type. */
const enoughAlone = 6
/** So does a row, if it is as high as ten lines. */
const highRow = 13

export type Ruled = {
  readonly widths: readonly number[]
  readonly head: Row
  readonly alt: string
  readonly title: string
  /** Whether rows without a first cell belong to the last one that has it. */
  readonly grouped: boolean
  /** Whether nothing follows it in its section. */
  readonly isLast: boolean
}

type Taken = { readonly height: number; readonly cells: Row }

/** Points for the rows of this slide, and of one of their own; and how many of them may stay white. */
type Rooms = { readonly here: number; readonly fresh: boolean; readonly slide: number; readonly hole: number }

/** What stands on a slide, what goes on the next, and whether that begins within a row. */
type Divided = { readonly taken: Taken[]; readonly rest: readonly Row[]; readonly isBroken: boolean }

/** The rows of a table below its title and its head, which both stand on each slide. */
export function rowsFlow(rows: readonly Row[], ruled: Ruled, set: DeckSetter): Flow {
  const { widths } = ruled
  const width = widths.reduce((sum, each) => sum + each, 0)
  const title = ruled.title === '' ? [] : titleOf(ruled.title, set)
  const titleHeight = title.length === 0 ? 0 : textHeight(title, width, set) + 5
  const headHeight = rowHeight(ruled.head, widths, set)
  return {
    take: (room, fresh, next) => {
      const above = titleHeight + headHeight
      const rooms = { here: room - above, fresh, slide: next - above, hole: next * mostWhite }
      const divided = divide(rows, rooms, room <= rooms.hole, widths, set)
      const { taken, rest } = inCompany(divided, rooms, ruled, set)
      const begun = heightOfRows(taken)
      const isPoorStart = rest.length > 0 && room <= next * worstHole && areFew(taken, rows.length, set)
      if (!fresh && (taken.length === 0 || isPoorStart)) return null
      const body = [{ height: headHeight, cells: ruled.head }, ...taken]
      const height = headHeight + begun
      const later = { ...ruled, title: goesOn(ruled.title, set) }
      return {
        height: titleHeight + height,
        after: 14,
        parts: (x, y) => {
          const own: TablePart = {
            kind: 'table',
            box: { x, y: y + titleHeight, width, height },
            alt: ruled.alt,
            columnWidths: widths,
            rows: body,
            inset: tableInset,
          }
          const box = { x, y, width, height: titleHeight - 5 }
          const named =
            title.length === 0
              ? []
              : [{ kind: 'text', box, paragraphs: title, valign: 'top', inset: { x: 0, y: 0 } } as const]
          return [...named, own]
        },
        rest: rest.length === 0 ? null : rowsFlow(ruled.grouped ? namedAgain(rest, rows) : rest, later, set),
      }
    },
  }
}

/**
 * As many rows as have room; the last may be the beginning of one, if both its parts have some lines. A row stays whole where
 * that leaves no hole, unless it is higher than a slide.
 * @param atFoot whether the table begins so low that a slide could as well end there
 */
function divide(
  rows: readonly Row[],
  rooms: Rooms,
  atFoot: boolean,
  widths: readonly number[],
  set: DeckSetter,
): Divided {
  const least = set.sizes.table * leastPart
  const taken: Taken[] = []
  let left = rooms.here
  for (const [at, row] of rows.entries()) {
    const height = rowHeight(row, widths, set)
    if (height <= left) {
      taken.push({ height, cells: row })
      left -= height
      continue
    }
    const whole = { taken, rest: rows.slice(at), isBroken: false }
    const must = rooms.fresh && taken.length === 0
    // With too few rows the table would not begin here at all.
    const isNoHole = !rooms.fresh && areFew(taken, rows.length, set) ? atFoot : left <= rooms.hole
    if (!must && height <= rooms.slide && isNoHole) return whole
    const inner = left - 2 * tableInset.y
    const name = nameHeight(row, widths, set)
    const mayCut = name <= inner || name >= height * mostlyName
    if (!must && (left < least || !mayCut)) return whole
    const parts = splitRow(row, widths, inner, set)
    const missing = least - rowHeight(parts[1], widths, set)
    // A line or two that are left of a row take some more along.
    const fairer = missing > 0 && left - missing > least
    if (!must && missing > 0 && !fairer) return whole
    const [head, tail] = fairer ? splitRow(row, widths, inner - missing, set) : parts
    taken.push({ height: rowHeight(head, widths, set), cells: head })
    return { taken, rest: [tail, ...rows.slice(at + 1)], isBroken: true }
  }
  return { taken, rest: [], isBroken: false }
}

/**
 * A last row alone on a slide is hard to place: the one before it goes with it; some more where nothing else follows. Rows that
 * are high stand well as they are, and what goes along leaves no hole.
 */
function inCompany(
  { taken, rest, isBroken }: Divided,
  { here, hole }: Rooms,
  ruled: Ruled,
  set: DeckSetter,
): Omit<Divided, 'isBroken'> {
  if (isBroken || rest.length === 0) return { taken, rest }
  const { table } = set.sizes
  const along = ruled.isLast ? Math.min(fewest, Math.max(2, Math.ceil((taken.length + rest.length) / 3))) : 2
  const enough = table * highRow
  const [stay, go] = [[...taken], [...rest]]
  const full = heightOfRows(taken)
  let going = rest.slice(0, along).reduce((sum, row) => sum + rowHeight(row, ruled.widths, set), 0)
  while (go.length < along && going < enough) {
    const last = stay.at(-1)
    if (last === undefined || stay.length < 2) break
    const left = heightOfRows(stay) - last.height
    const isLow = go.length === 1 && going < table * enoughAlone
    if (left < full * (isLow ? leastLeftByLow : leastLeft) || here - left > hole * (isLow ? moreWhite : 1)) break
    stay.pop()
    go.unshift(last.cells)
    going += last.height
  }
  return { taken: stay, rest: go }
}

/** Whether rows are too few, and too low, to stand at the foot of a slide as the beginning of a table. */
function areFew(taken: readonly Taken[], all: number, { sizes }: DeckSetter): boolean {
  return taken.length < Math.min(3, all) && heightOfRows(taken) < sizes.table * enoughAlone
}

function heightOfRows(rows: readonly Taken[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}

export function titleOf(title: string, { palette, sizes }: DeckSetter): Paragraph[] {
  return paragraphsOf(title, { size: sizes.heading, bold: true, colour: palette.ink, after: 4 })
}
