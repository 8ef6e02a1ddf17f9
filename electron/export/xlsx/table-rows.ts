import type { Say } from '#shared/messages/translate.ts'
import type { Cell, Table } from '#shared/report/report.ts'
import { withGroupNames } from '../group-names.ts'
import { sampledRows } from './column-widths.ts'
import { textPieces } from './excel-text.ts'
import { plannedCell, words } from './planned-cell.ts'
import { rowHeight, usualPoints } from './row-height.ts'
import type { PlannedCell, PlannedRow } from './sheet-plan.ts'
import type { StyleName } from './styles.ts'

/** What is beside the rows in the hidden column: the sheet's mark above, then the id of each. */
export type Identity = { readonly mark: string; readonly ids: readonly string[] }

/**
 * Header and rows of a table. A text too long for a cell goes on in rows below it. Each row has the name of its group, so that
 * it is found by a filter, keeps it when rows are sorted, and has it where a page begins; faint where it was said before.
 */
export function* tableRows(written: Table, say: Say, identity: Identity | null = null): Generator<PlannedRow> {
  const { table, again } = withGroupNames(written)
  const head = tableHead(table)
  yield { cells: identity === null ? head : [...head, words(identity.mark, 'hiddenMark')] }
  if (table.rows.length === 0) yield { cells: [words(table.whenEmpty, 'note')] }
  for (const [at, row] of table.rows.entries()) {
    const id = identity?.ids[at]
    let first = true
    for (const plain of plannedRows(row, say)) {
      const planned = {
        ...plain,
        cells: plain.cells.map((cell, column) =>
          column === 0 && again.has(at) ? saidBefore(cell) : underHead(cell, head[column]),
        ),
      }
      yield id === undefined || !first
        ? planned
        : { ...planned, cells: [...filled(planned, table), words(id, 'hiddenMark')] }
      first = false
    }
  }
}

/** The heads of its columns. */
export function tableHead(table: Table): readonly PlannedCell[] {
  return table.columns.map(({ title }, at) => words(title, headStyle(table, at)))
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

function saidBefore(cell: PlannedCell | null): PlannedCell | null {
  return cell === null || (cell.style !== 'text' && cell.style !== 'strong') ? cell : { ...cell, style: 'textAgain' }
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
  for (const row of withGroupNames(table).table.rows) {
    if (!row.some(isTooLong)) continue
    more += row.reduce((most, cell) => Math.max(most, 'text' in cell ? textPieces(cell.text).length : 1), 1) - 1
  }
  return more
}
