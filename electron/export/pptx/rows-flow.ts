import type { Paragraph, TablePart } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import type { Flow } from './flow.ts'
import { goesOn } from './goes-on.ts'
import { paragraphsOf, textHeight } from './paragraphs.ts'
import { namedAgain, nameFits, type Row, rowHeight, splitRow } from './table-rows.ts'
import { tableInset } from './table-widths.ts'

/** Rows at least on the last slide of a long table that ends its section. */
const fewest = 5
/** A row that is higher than this begins where it stands, if enough of it fits; any other goes on the next slide whole. In sizes of type. */
const tallRow = 22
/** One that is lower never begins without going on to its end. */
const lowRow = 8
/** More white than this below the last row is a hole: any row begins in it that is high enough for two parts. */
const hole = 7.5
/** What stays of the rows of a slide where some go along to the next. */
const leastLeft = 0.7
/** What a part of a row has at least. */
const leastPart = 5
/** A row, or the beginning of a table, of this height stands well alone. */
const enoughAlone = 6

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
    take: (room, fresh) => {
      const divided = divide(rows, room - titleHeight - headHeight, fresh, widths, set)
      const { taken, rest } = inCompany(divided, ruled, set)
      const begun = heightOfRows(taken)
      const isFew = taken.length < Math.min(3, rows.length) && begun < set.sizes.table * enoughAlone
      if (!fresh && (taken.length === 0 || (rest.length > 0 && isFew))) return null
      const body = [{ height: headHeight, cells: ruled.head }, ...taken]
      const height = headHeight + begun
      const next = { ...ruled, title: goesOn(ruled.title, set) }
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
        rest: rest.length === 0 ? null : rowsFlow(ruled.grouped ? namedAgain(rest, rows) : rest, next, set),
      }
    },
  }
}

/** As many rows as have room; the last may be the beginning of one. */
function divide(
  rows: readonly Row[],
  room: number,
  fresh: boolean,
  widths: readonly number[],
  set: DeckSetter,
): Divided {
  const { table } = set.sizes
  const taken: Taken[] = []
  let left = room
  for (const [at, row] of rows.entries()) {
    const height = rowHeight(row, widths, set)
    if (height <= left) {
      taken.push({ height, cells: row })
      left -= height
      continue
    }
    const whole = { taken, rest: rows.slice(at), isBroken: false }
    const must = fresh && taken.length === 0
    const isLow = height < table * lowRow || (taken.length > 0 && height <= table * tallRow && left <= table * hole)
    if (!must && isLow) return whole
    const inner = left - 2 * tableInset.y
    if (!must && (left < table * leastPart || !nameFits(row, widths, inner, set))) return whole
    const parts = splitRow(row, widths, inner, set)
    const missing = table * leastPart - rowHeight(parts[1], widths, set)
    // A line or two that are left of a row take some more along.
    const fairer = missing > 0 && left - missing > table * leastPart
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
function inCompany({ taken, rest, isBroken }: Divided, ruled: Ruled, set: DeckSetter): Omit<Divided, 'isBroken'> {
  if (isBroken || rest.length === 0) return { taken, rest }
  const { table } = set.sizes
  const along = ruled.isLast ? Math.min(fewest, Math.max(2, Math.ceil((taken.length + rest.length) / 3))) : 2
  const enough = table * (ruled.isLast ? 2 : 1) * enoughAlone
  const [stay, go] = [[...taken], [...rest]]
  const full = heightOfRows(taken)
  let going = rest.slice(0, along).reduce((sum, row) => sum + rowHeight(row, ruled.widths, set), 0)
  while (go.length < along && going < enough) {
    const last = stay.at(-1)
    if (last === undefined || stay.length < 2) break
    const left = heightOfRows(stay) - last.height
    if (left < full * leastLeft) break
    stay.pop()
    go.unshift(last.cells)
    going += last.height
  }
  return { taken: stay, rest: go }
}

function heightOfRows(rows: readonly Taken[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}

export function titleOf(title: string, { palette, sizes }: DeckSetter): Paragraph[] {
  return paragraphsOf(title, { size: sizes.heading, bold: true, colour: palette.ink, after: 4 })
}
