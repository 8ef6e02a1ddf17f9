import type { Say } from '#shared/messages/translate.ts'
import type { Section, Table } from '#shared/report/report.ts'
import { columnWidths, leastWidths, narrowWidths } from './column-widths.ts'
import { withAir } from './head-widths.ts'
import { pageRoom, shrinksToOne } from './page-breaks.ts'
import { onOnePage, pagesAcross, printedWidths } from './pages-across.ts'
import { type PagesOfPieces, pagesOfPieces } from './piece-breaks.ts'
import { usualPoints } from './row-height.ts'
import type { TitledTable } from './section-tables.ts'
import { continuations, tableHead, tableHeight } from './table-rows.ts'
import { type TextOver, textOver } from './text-over-columns.ts'

/** Columns of text may be this narrow where that leaves the sheet on one page's width. */
const leastText = 20
/** Of the sheet's own title, in points. */
export const titleHeight = 28
/** A title and what stands below it. */
export const headRows = 3
/** A blank row and a title above each table. */
export const rowsBeside = 2

/** @property head what stands below the title of the sheet @property pagesDown 1: printed on one page, a little smaller */
export type SharedSheet = {
  readonly tables: readonly TitledTable[]
  readonly widths: readonly number[]
  readonly head: readonly TextOver[]
  readonly pagesDown?: 1
  readonly breaks: readonly number[]
}

/** Tables of a section that share a sheet, null where none does, and those that have one of their own. */
export type SectionPages = { readonly shared: SharedSheet | null; readonly alone: readonly TitledTable[] }

/**
 * Where the tables of a section stand. They share a sheet and are whole on its printed pages; a table has a sheet of its own,
 * with its head of columns on each page, where it is longer than a page, or where others would leave a hole before it.
 */
export function sectionPages(section: Section, tables: readonly TitledTable[], say: Say): SectionPages {
  const long = longOf(section, tables, say)
  const together = tables.filter((each) => !long.has(each))
  if (together.length === 0) return { shared: null, alone: tables }
  const { shared } = withoutHoles(laidOut(section, together, say), (some) => laidOut(section, some, say))
  return { shared, alone: tables.filter((each) => !shared.tables.includes(each)) }
}

/** Rows that a table takes below its title: a head of columns, and the rows or what is said in place of them. */
export function tableLength(table: Table): number {
  return 1 + Math.max(1, table.rows.length + continuations(table))
}

/** A title over a table of a sheet that several share. */
export function titleOver({ title }: TitledTable, widths: readonly number[]): TextOver {
  return textOver(title, 'subtitle', widths)
}

/** Those that are longer than a page in columns of their own, or in those that they would have to share with others. */
function longOf(section: Section, tables: readonly TitledTable[], say: Say): ReadonlySet<TitledTable> {
  const areLong = (some: readonly TitledTable[], shared: readonly TitledTable[]): readonly TitledTable[] => {
    const widths = sharedWidths(shared)
    const room = pageRoom(sum(widths)) - headHeight(headOf(section, widths))
    return some.filter(({ table }) => tableHeight(table, widths, say) > room)
  }
  const long = new Set(tables.flatMap((each) => areLong([each], [each])))
  for (;;) {
    const together = tables.filter((each) => !long.has(each))
    const more = areLong(together, together)
    if (more.length === 0) return long
    for (const each of more) long.add(each)
  }
}

/** A shared sheet, with how many of its printed pages have a hole, how many it has, and the height of each table. */
type Layout = Omit<PagesOfPieces, 'ends'> & {
  readonly shared: SharedSheet
  readonly heights: readonly number[]
}

/** Tables leave the sheet one after the other, of which those that stay have the fewest holes, on the fewest pages. */
function withoutHoles(layout: Layout, laid: (tables: readonly TitledTable[]) => Layout): Layout {
  const { tables } = layout.shared
  if (tables.length < 2 || (layout.holes === 0 && (!layout.isLost || layout.pages === 1))) return layout
  const others = tables.map((each, at) => ({
    ...laid(tables.filter((other) => other !== each)),
    // A small table looks lost on a sheet of its own.
    left: -(layout.heights[at] ?? 0),
  }))
  const better = (one: (typeof others)[number], other: (typeof others)[number]): number =>
    one.holes - other.holes ||
    Number(one.isLost) - Number(other.isLost) ||
    one.pages - other.pages ||
    one.left - other.left
  const [best = layout] = others.sort(better)
  // What is lost at the end is no better lost elsewhere.
  return layout.holes === 0 && (best.holes > 0 || best.isLost) ? layout : withoutHoles(best, laid)
}

function laidOut(section: Section, tables: readonly TitledTable[], say: Say): Layout {
  const widths = sharedWidths(tables)
  const head = headOf(section, widths)
  const pieces = tables.map((each) => ({
    rows: rowsBeside + tableLength(each.table),
    height: usualPoints + titleOver(each, widths).height + tableHeight(each.table, widths, say),
  }))
  const heights = pieces.map(({ height }) => height)
  const room = pageRoom(sum(widths))
  const above = { rows: headRows, height: headHeight(head) }
  if (shrinksToOne(above.height + sum(heights), room)) {
    return { shared: { tables, widths, head, pagesDown: 1, breaks: [] }, heights, pages: 1, holes: 0, isLost: false }
  }
  const { ends, ...pages } = pagesOfPieces(above, titleHeight, pieces, room)
  return { shared: { tables, widths, head, breaks: ends }, heights, ...pages }
}

/** Below its title: what the section says, and what follows from it. */
function headOf({ headline, soWhat }: Section, widths: readonly number[]): readonly TextOver[] {
  return [textOver(headline, 'subtitle', widths), textOver(soWhat, 'note', widths)]
}

function headHeight(texts: readonly TextOver[]): number {
  return texts.reduce((total, { height }) => total + height, titleHeight)
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** Each column is as wide as the widest of its tables wants it, or narrower where that spares a page or keeps print readable. */
function sharedWidths(tables: readonly TitledTable[]): readonly number[] {
  const widestOf = (widthsOf: (table: Table) => readonly number[]): readonly number[] =>
    tables.reduce<readonly number[]>((widest, { table }) => {
      const own = widthsOf(table)
      return Array.from({ length: Math.max(widest.length, own.length) }, (_, at) =>
        Math.max(widest[at] ?? 0, own[at] ?? 0),
      )
    }, [])
  const wanted = printedWidths(
    widestOf(columnWidths),
    1,
    widestOf((table) => leastWidths(table, leastText)),
  )
  // All of them are on one page, so long texts become taller rather than print too small.
  const printed = onOnePage(
    wanted,
    widestOf((table) => narrowWidths(table, leastText)),
  )
  const heads = tables.map(({ table }) => ({ cells: tableHead(table) }))
  return withAir(heads, printed, (widths) => pagesAcross(widths, 1))
}
