import type { Say } from '#shared/messages/translate.ts'
import type { Metric, Section, Table } from '#shared/report/report.ts'
import { columnWidths, leastWidths, narrowWidths } from './column-widths.ts'
import { withAir } from './head-widths.ts'
import { levelColumns } from './level-columns.ts'
import { breaksBetween, pageRoom, shrinksToOne } from './page-breaks.ts'
import { onOnePage, pagesAcross, printedWidths } from './pages-across.ts'
import { words } from './planned-cell.ts'
import { registerSheet } from './register-sheet.ts'
import { usualPoints } from './row-height.ts'
import { rowsAgain } from './rows-again.ts'
import type { Area, LevelColours, PlannedRow, SheetPlan } from './sheet-plan.ts'
import { continuations, tableHead, tableHeight, tableRows } from './table-rows.ts'
import { type TextOver, textOver } from './text-over-columns.ts'

/** @property named whether its title is a name, and not the description of a picture that it is behind */
type TitledTable = { readonly title: string; readonly table: Table; readonly named: boolean }

const headRows = 3
const firstTableRow = headRows + 2

/** Columns of text may be this narrow where that leaves the sheet on one page's width. */
const leastText = 20
const titleHeight = 28

/**
 * The tables of a section one below the other, with those behind its charts, each whole on a printed page. A table longer
 * than a page has a sheet of its own, with its head of columns on each page.
 */
export function sectionSheets(section: Section, name: (wanted: string) => string, say: Say): readonly SheetPlan[] {
  const tables = tablesOf(section, say)
  const long = longOf(section, tables, say)
  const together = tables.filter((each) => !long.has(each))
  const first = together.length === 0 ? [] : [sheetOf(section, together, name(section.title), say)]
  const others = [...long].map(({ title, table, named }, at): SheetPlan => {
    const isFirst = first.length === 0 && at === 0
    const own = named && !isFirst ? title : section.title
    const sheet = registerSheet(own, table, null, name(own), say)
    const about = isFirst ? section.headline : `${section.title}${named ? '' : `: ${title}`}`
    return { ...sheet, about, title: own === section.title ? own : `${section.title}: ${own}` }
  })
  return [...first, ...others]
}

/** Those that are longer than a page in columns of their own, or in those that they would have to share with others. */
function longOf(section: Section, tables: readonly TitledTable[], say: Say): ReadonlySet<TitledTable> {
  const areLong = (some: readonly TitledTable[], shared: readonly TitledTable[]): readonly TitledTable[] => {
    const widths = sharedWidths(shared)
    const room = pageRoom(sum(widths)) - headOf(section, widths).height
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

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** Below its title: what the section says, and what follows from it. */
function headOf({ headline, soWhat }: Section, widths: readonly number[]) {
  const texts = [textOver(headline, 'subtitle', widths), textOver(soWhat, 'note', widths)]
  return { texts, height: texts.reduce((total, { height }) => total + height, titleHeight) }
}

function titleOver({ title }: TitledTable, widths: readonly number[]): TextOver {
  return textOver(title, 'subtitle', widths)
}

function sheetOf(section: Section, tables: readonly TitledTable[], name: string, say: Say): SheetPlan {
  const widths = sharedWidths(tables)
  const head = headOf(section, widths)
  const pieces = tables.map((each) => ({
    rows: rowsBeside + tableLength(each.table),
    height: usualPoints + titleOver(each, widths).height + tableHeight(each.table, widths, say),
  }))
  const room = pageRoom(sum(widths))
  return {
    name,
    title: section.title,
    about: section.headline,
    live: false,
    widths,
    rows: rowsAgain(() => sectionRows(section, tables, widths, say)),
    size: tables.reduce((sum, { table }) => sum + table.rows.length, firstTableRow),
    frozen: { rows: 3, columns: 0 },
    named: 1,
    headerRow: null,
    filter: null,
    validations: [],
    levels: levelsOf(tables),
    names: [],
    merges: mergesOf(head.texts, tables, widths),
    onePageWide: true,
    ...(shrinksToOne(head.height + sum(pieces.map(({ height }) => height)), room)
      ? { pagesDown: 1 }
      : { breaks: breaksBetween({ rows: headRows, height: head.height }, titleHeight, pieces, room) }),
  }
}

/** A blank row and a title above each table. */
const rowsBeside = 2

/** A head of columns, and the rows or what is said in place of them. */
function tableLength(table: Table): number {
  return 1 + Math.max(1, table.rows.length + continuations(table))
}

function tablesOf(section: Section, say: Say): readonly TitledTable[] {
  return section.blocks.flatMap((block): readonly TitledTable[] => {
    if (block.kind === 'table') return [{ ...block, named: block.title !== '' }]
    if (block.kind === 'metrics') return keyFigures(block.items, say)
    if (block.kind === 'strategyOnAPage') return keyFigures(block.page.metrics, say)
    if (block.kind === 'chart' && block.table !== null)
      return [{ title: say('xlsx.drawn', { what: block.alt }), table: block.table, named: false }]
    return []
  })
}

/** What stands on cards elsewhere, as a table; none where nothing is known yet. */
function keyFigures(items: readonly Metric[], say: Say): readonly TitledTable[] {
  if (items.length === 0) return []
  const figures: TitledTable = {
    title: say('xlsx.keyFigures'),
    named: true,
    table: {
      columns: [
        { key: 'figure', title: say('xlsx.figure'), width: 3, align: 'start' },
        { key: 'value', title: say('xlsx.value'), width: 1, align: 'end' },
      ],
      rows: items.map(({ label, value }) => [{ kind: 'text', text: label }, value]),
      whenEmpty: '',
    },
  }
  return [figures]
}

function* sectionRows(
  section: Section,
  tables: readonly TitledTable[],
  widths: readonly number[],
  say: Say,
): Generator<PlannedRow> {
  yield { cells: [words(section.title, 'title')], height: titleHeight }
  for (const { row } of headOf(section, widths).texts) yield row
  for (const each of tables) {
    yield { cells: [] }
    yield titleOver(each, widths).row
    yield* tableRows(each.table, say)
  }
}

/** Texts above tables that take several lines. */
function mergesOf(
  head: readonly TextOver[],
  tables: readonly TitledTable[],
  widths: readonly number[],
): readonly Area[] {
  let top = firstTableRow
  const titles = tables.flatMap((each) => {
    const own = titleOver(each, widths).merged(top)
    top += rowsBeside + tableLength(each.table)
    return own
  })
  return [...head.flatMap(({ merged }, at) => merged(2 + at)), ...titles]
}

/** Rows that `sectionRows` gives a table: its own, a title and a blank one above it. */
function levelsOf(tables: readonly TitledTable[]): readonly LevelColours[] {
  let top = firstTableRow
  return tables.flatMap(({ table }) => {
    const areas = levelColumns(table, top + 2)
    top += rowsBeside + tableLength(table)
    return areas
  })
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
