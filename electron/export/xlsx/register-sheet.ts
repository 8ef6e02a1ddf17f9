import type { Say } from '#shared/messages/translate.ts'
import type { Register, Report, Table } from '#shared/report/report.ts'
import { withGroupNames } from '../group-names.ts'
import { area } from './address.ts'
import { columnWidths, leastWidths, narrowest, sampledRows } from './column-widths.ts'
import { withAir } from './head-widths.ts'
import { levelColumns } from './level-columns.ts'
import { nameColumns } from './name-columns.ts'
import { pageRoom } from './page-breaks.ts'
import { fullestPage, pagesAcross, printedWidths, readable } from './pages-across.ts'
import { words } from './planned-cell.ts'
import { rowsAgain } from './rows-again.ts'
import { writeMark } from './sheet-mark.ts'
import type { PlannedRow, SheetPlan } from './sheet-plan.ts'
import type { StyleName } from './styles.ts'
import { continuations, type Identity, tableHead, tableHeight, tableRows } from './table-rows.ts'

const headerRow = 3
const firstRow = headerRow + 1
/** Excel has no more rows; what does not fit is on a further sheet. */
const mostRows = 1_000_000
/** Columns of text may be this narrow where that spares a page. */
const leastText = 30
/** And this narrow where they name rows on several pages beside one another. */
const leastName = 40
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

/** A table on a sheet of its own. @param identity null: it is not read back */
export function registerSheet(
  title: string,
  table: Table,
  identity: Identity | null,
  name: string,
  say: Say,
): SheetPlan {
  const lastRow = headerRow + Math.max(1, table.rows.length + continuations(table))
  const { named, widths: wanted } = namedWidths(table)
  const sample = { ...table, rows: table.rows.slice(0, sampledRows) }
  const more = table.rows.length / Math.max(1, sample.rows.length)
  const pagesDown = (tried: readonly number[], room: number): number =>
    Math.ceil((tableHeight(sample, tried, say) * more) / room)
  const printed = printedWidths(wanted, named, leastWidths(table, leastText), (tried) =>
    pagesDown(tried, pageRoom(readable)),
  )
  const widths = withAir([{ cells: tableHead(table) }], printed, (tried) => {
    const width = fullestPage(tried, named)
    return pagesAcross(tried, named) * pagesDown(tried, pageRoom(width, width <= uprightWidth))
  })
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

/**
 * The columns that name a row, and how wide all would like to be: where there is more than one page beside another, those that
 * stand on each become narrower rather than fewer.
 */
function namedWidths(written: Table): { readonly named: number; readonly widths: readonly number[] } {
  const { table } = withGroupNames(written)
  const wide = columnWidths(table)
  const usual = nameColumns(table, wide)
  if (pagesAcross(wide, usual) === 1) return { named: usual, widths: wide }
  // Long texts are broken into more lines than elsewhere, before a page is without them.
  const least = leastWidths(table, leastName)
  const tight = wide.map((width, at) => Math.min(width, least[at] ?? width))
  const narrow = wide.map((width) => Math.min(width, leastName))
  const widthsFor = [wide, tight, narrow].map((widths) => ({ widths, named: nameColumns(table, widths) }))
  const best = widthsFor.reduce((most, each) => (each.named > most.named ? each : most))
  return { named: best.named, widths: wide.map((width, at) => (at < best.named ? (best.widths[at] ?? width) : width)) }
}

function* registerRows(title: string, table: Table, identity: Identity | null, say: Say): Generator<PlannedRow> {
  yield { cells: [words(title, 'title')], height: titleHeight }
  yield { cells: [] }
  yield* tableRows(table, say, identity)
}
