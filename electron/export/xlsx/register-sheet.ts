import type { Say } from '#shared/messages/translate.ts'
import type { Cell, Register, Report, Table } from '#shared/report/report.ts'
import { area, cellAddress } from './address.ts'
import { columnWidths, narrowest, sampledRows } from './column-widths.ts'
import { textPieces } from './excel-text.ts'
import { nameColumns } from './name-columns.ts'
import { pageRoom } from './page-breaks.ts'
import { printedWidths, readable } from './pages-across.ts'
import { plannedCell, words } from './planned-cell.ts'
import { rowHeight, usualPoints } from './row-height.ts'
import { rowsAgain } from './rows-again.ts'
import { writeMark } from './sheet-mark.ts'
import type { LevelColours, PlannedCell, PlannedRow, SheetPlan } from './sheet-plan.ts'
import type { StyleName } from './styles.ts'

const headerRow = 3
const firstRow = headerRow + 1
/** Excel has no more rows; what does not fit is on a further sheet. */
const mostRows = 1_000_000
/** Columns of text may be this narrow where that spares a page. */
const leastText = 30
/** Characters that fill an upright page at full size: what is no wider is printed on one. */
const uprightWidth = 100
const titleHeight = 28
/** Columns that stay in sight leave room for others, in characters. */
const widestFrozen = 60

/** One sheet for a register, or several where it is longer than a sheet. */
export function registerSheets(
  register: Register,
  { revision, locale }: Pick<Report, 'revision' | 'locale'>,
  name: (wanted: string) => string,
  say: Say,
): readonly SheetPlan[] {
  const sheets: SheetPlan[] = []
  const { title, source, single } = register
  const table = single ? upright(register.table, say) : register.table
  for (let at = 0; at === 0 || at < table.rows.length; at += mostRows) {
    const rows = table.rows.slice(at, at + mostRows)
    const identity =
      source === undefined
        ? null
        : {
            mark: writeMark({ entity: source.entity, revision, locale, ...(single ? { upright: true } : {}) }),
            ids: single ? rows.map(() => source.ids[0] ?? '') : source.ids.slice(at, at + mostRows),
          }
    const sheet = registerSheet(title, { ...table, rows }, identity, name(title), say)
    const own = {
      ...sheet,
      about: say('xlsx.register'),
      upright: true,
      rows: rowsAgain(() => inOneColumn(sheet.rows)),
    } as const
    sheets.push(single ? own : sheet)
  }
  return sheets
}

/** Figures and days stand where the texts above and below them do. */
const atStart: Partial<Record<StyleName, StyleName>> = {
  integer: 'integerStart',
  decimal2: 'decimal2Start',
  money: 'moneyStart',
  date: 'dateStart',
  headerEnd: 'header',
  textEnd: 'text',
}

function* inOneColumn(rows: Iterable<PlannedRow>): Generator<PlannedRow> {
  for (const row of rows) {
    yield { ...row, cells: row.cells.map((cell) => cell && { ...cell, style: atStart[cell.style] ?? cell.style }) }
  }
}

/** A table of one row turned: a line a field, which a page of paper has room for. */
function upright({ columns, rows, whenEmpty }: Table, say: Say): Table {
  const [only] = rows
  if (only === undefined) return { columns, rows, whenEmpty }
  return {
    columns: [
      { key: 'field', title: say('xlsx.field'), width: 1, align: 'start' },
      { key: 'value', title: say('xlsx.value'), width: 2, align: 'start' },
    ],
    rows: columns.map(({ title }, at) => [{ kind: 'text', text: title }, only[at] ?? { kind: 'empty' }]),
    whenEmpty,
  }
}

/** What is beside the rows in the hidden column: the sheet's mark above, then the id of each. */
type Identity = { readonly mark: string; readonly ids: readonly string[] }

/** A table on a sheet of its own. @param identity null: it is not read back */
export function registerSheet(
  title: string,
  table: Table,
  identity: Identity | null,
  name: string,
  say: Say,
): SheetPlan {
  const lastRow = headerRow + Math.max(1, table.rows.length + continuations(table))
  const wanted = columnWidths(table)
  const named = nameColumns(table.columns, wanted)
  const sample = { ...table, rows: table.rows.slice(0, sampledRows) }
  const more = table.rows.length / Math.max(1, sample.rows.length)
  const pagesDown = (tried: readonly number[]): number =>
    Math.ceil((tableHeight(sample, tried, say) * more) / pageRoom(readable))
  const widths = printedWidths(wanted, named, leastText, pagesDown)
  const namesWidth = widths.slice(0, named).reduce((sum, width) => sum + width, 0)
  const upright = widths.reduce((sum, width) => sum + width, 0) <= uprightWidth
  return {
    name,
    title,
    about: say('xlsx.registerRows', { rows: table.rows.length }),
    live: false,
    widths: identity === null ? widths : [...widths, narrowest],
    ...(identity === null ? {} : { hidden: table.columns.length + 1 }),
    rows: rowsAgain(() => registerRows(title, table, identity, say)),
    size: lastRow,
    frozen: { rows: headerRow, columns: namesWidth > widestFrozen ? 1 : named },
    named,
    headerRow,
    ...(upright ? { upright } : {}),
    filter: table.columns.length === 0 ? null : area(1, headerRow, table.columns.length, lastRow),
    validations: [],
    levels: levelColumns(table, firstRow),
    names: [],
    merges: [],
  }
}

function* registerRows(title: string, table: Table, identity: Identity | null, say: Say): Generator<PlannedRow> {
  yield { cells: [words(title, 'title')], height: titleHeight }
  yield { cells: [] }
  yield* tableRows(table, say, identity)
}

/** Header and rows of a table. A text too long for a cell goes on in rows below it. */
export function* tableRows(table: Table, say: Say, identity: Identity | null = null): Generator<PlannedRow> {
  const head = table.columns.map(({ title }, at) => words(title, headStyle(table, at)))
  yield { cells: identity === null ? head : [...head, words(identity.mark, 'hiddenMark')] }
  if (table.rows.length === 0) yield { cells: [words(table.whenEmpty, 'note')] }
  for (const [at, row] of table.rows.entries()) {
    const id = identity?.ids[at]
    let first = true
    for (const plain of plannedRows(row, say)) {
      const planned = { ...plain, cells: plain.cells.map((cell, column) => underHead(cell, head[column])) }
      yield id === undefined || !first
        ? planned
        : { ...planned, cells: [...filled(planned, table), words(id, 'hiddenMark')] }
      first = false
    }
  }
}

/** How high a table stands in columns of these widths, in points. */
export function tableHeight(table: Table, widths: readonly number[], say: Say): number {
  let height = 0
  for (const row of tableRows(table, say)) height += rowHeight(row, widths) ?? usualPoints
  return height
}

/** A few words among figures, such as "11 of 12", may stand where those do. */
const fewLetters = 20

/** A title stands where what is below it stands: figures, amounts and days end their cells. */
function headStyle(table: Table, at: number): StyleName {
  const cells = cellsBelow(table, at)
  if (cells.length > 0) return headOver(cells)
  const { columns } = table
  const align = columns[at]?.align
  if (align !== 'middle') return align === 'end' ? 'headerEnd' : 'header'
  // As those of its kind that have something below them: nobody's ratings stand where those of others do.
  const like = columns.findIndex((other, place) => other.align === align && cellsBelow(table, place).length > 0)
  return like < 0 ? 'headerMiddle' : headOver(cellsBelow(table, like))
}

function cellsBelow({ rows }: Table, at: number): readonly Cell[] {
  return rows
    .slice(0, sampledRows)
    .flatMap((row) => row[at] ?? [])
    .filter((cell) => cell.kind !== 'empty' && (!('text' in cell) || cell.text !== ''))
}

function headOver(cells: readonly Cell[]): StyleName {
  const texts = cells.flatMap((cell) => ('text' in cell ? cell.text : []))
  const isOfTexts = texts.length * 2 > cells.length || texts.some((text) => text.length > fewLetters)
  if (isOfTexts || cells.some(({ kind }) => kind === 'tag')) return 'header'
  return cells.some(({ kind }) => kind === 'number' || kind === 'date') ? 'headerEnd' : 'headerMiddle'
}

/** What stands under a title that ends its cell does so too. */
function underHead(cell: PlannedCell | null, head: PlannedCell | undefined): PlannedCell | null {
  return cell?.style === 'text' && head?.style === 'headerEnd' ? { ...cell, style: 'textEnd' } : cell
}

/** A row's cells, as many as the table has columns. */
function filled({ cells }: PlannedRow, { columns }: Table): PlannedRow['cells'] {
  return columns.map((_, at) => cells[at] ?? null)
}

function* plannedRows(row: readonly Cell[], say: Say): Generator<PlannedRow> {
  if (!row.some(isTooLong)) {
    yield { cells: row.map(plannedCell) }
    return
  }
  const pieces = row.map((cell) => ('text' in cell ? textPieces(cell.text) : null))
  const count = pieces.reduce((most, each) => Math.max(most, each?.length ?? 1), 1)
  for (let at = 0; at < count; at += 1) {
    yield {
      cells: row.map((cell, column): PlannedCell | null => {
        const own = pieces[column]
        if (!own) return at === 0 ? plannedCell(cell) : null
        const piece = own[at]
        if (piece === undefined) return null
        return { value: at < own.length - 1 ? `${piece}\n${say('xlsx.continued')}` : piece, style: 'text' }
      }),
    }
  }
}

function isTooLong(cell: Cell): boolean {
  return 'text' in cell && cell.text.length > 5_000 && textPieces(cell.text).length > 1
}

/** How many rows a table needs beyond its own for texts that go on. */
export function continuations(table: Table): number {
  let more = 0
  for (const row of table.rows) {
    if (!row.some(isTooLong)) continue
    more += row.reduce((most, cell) => Math.max(most, 'text' in cell ? textPieces(cell.text).length : 1), 1) - 1
  }
  return more
}

/**
 * Columns that hold levels, as areas to be coloured. In a column of all kinds of figures only the levels are: an amount of
 * money is no level 5.
 */
export function levelColumns(table: Table, top: number): readonly LevelColours[] {
  const bottom = top + table.rows.length + continuations(table) - 1
  return table.columns.flatMap((_, at): readonly LevelColours[] => {
    const kinds = table.rows.map((row) => row[at]?.kind)
    const colours = (from: number, to: number): LevelColours => ({
      area: area(at + 1, from, at + 1, to),
      firstCell: cellAddress(at + 1, from),
    })
    if (!kinds.includes('level')) return []
    if (!kinds.includes('number')) return [colours(top, bottom)]
    return kinds.flatMap((kind, row) => (kind === 'level' ? [colours(top + row, top + row)] : []))
  })
}
