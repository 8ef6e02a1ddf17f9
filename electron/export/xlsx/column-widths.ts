import type { Cell, Table } from '#shared/report/report.ts'
import { wordCharacters } from './head-air.ts'
import { widestHead } from './head-widths.ts'
import { words } from './planned-cell.ts'

/** Bounds of a column, and the space beside its text, in characters. */
export const narrowest = 9
const widest = 60
/** Long texts get more width, up to this, rather than more lines than these. */
const [widestOfLong, mostLines] = [90, 12]
const roomBeside = 4
const besideAmount = 4
/** Rows that are looked at to tell what a column holds. */
export const sampledRows = 200
/** What the head of a column may take. */
const titleLines = 3
/** `22 Nov 2026`, and what stands before an amount of money. */
const [dateWidth, currencyWidth] = [13, 4]

/** As wide as the title and what stands in the first rows want it, in the bounds of what can be read. */
export function columnWidths({ columns, rows }: Table): readonly number[] {
  return longestIn({ columns, rows }).map((longest, at) => {
    const title = columns[at]?.title ?? ''
    const wanted = Math.max(longest, Math.ceil(title.length / titleLines)) + roomBeside
    const most = Math.min(widestOfLong, Math.max(widest, widthInLines(longest)))
    return Math.min(most, Math.max(narrowest, wanted, wholeHead(title)))
  })
}

/** How narrow columns may become that are wanted wider: long texts not so far that they tower over their row. @param usual of others */
export function leastWidths(table: Table, usual: number): readonly number[] {
  return longestIn(table).map((longest, at) => {
    const head = Math.min(widestHead, wholeHead(table.columns[at]?.title ?? ''))
    return Math.min(widestOfLong, Math.max(usual, widthInLines(longest), head))
  })
}

/** How narrow columns may become where all of them have to have room on a page: no word of a head is broken. */
export function narrowWidths({ columns }: Table, usual: number): readonly number[] {
  return columns.map(({ title }) => Math.max(usual, Math.min(widestHead, wholeHead(title))))
}

/** Characters of the longest text of each column, among the first rows. */
function longestIn({ columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly number[] {
  const sample = rows.slice(0, sampledRows)
  return columns.map((_, at) => sample.reduce((most, row) => Math.max(most, charactersOf(row[at])), 0))
}

function widthInLines(characters: number): number {
  return Math.ceil(characters / mostLines) + roomBeside
}

function charactersOf(cell: Cell | undefined): number {
  if (cell === undefined || cell.kind === 'empty') return 0
  if (cell.kind === 'level') return 3
  if (cell.kind === 'date') return dateWidth
  return cell.kind === 'number' ? charactersOfFigure(cell) : cell.text.length
}

/** Of a figure as sheets write it, with marks between thousands. */
function charactersOfFigure({ value, format }: Extract<Cell, { kind: 'number' }>): number {
  const isShare = format.kind === 'percent'
  const whole = Math.trunc(isShare ? value * 100 : value).toString()
  const grouped = whole.length + Math.floor((whole.length - 1) / 3)
  if (format.kind === 'money' || format.kind === 'moneyShort') return grouped + currencyWidth
  const decimals = format.kind === 'level' ? 1 : 'digits' in format ? format.digits : 0
  return grouped + (decimals > 0 ? decimals + 1 : 0) + (isShare ? 1 : 0)
}

/** A column for amounts of money: one that is wider than its cell is shown as `####`. @param least for those that are small */
export function amountWidth(amounts: readonly number[], least: number): number {
  const characters = (value: number): number => charactersOfFigure({ kind: 'number', value, format: { kind: 'money' } })
  return amounts.reduce((most, amount) => Math.max(most, characters(amount) + besideAmount), least)
}

/** No word of the head of a column is broken. */
function wholeHead(title: string): number {
  return wordCharacters(words(title, 'header'))
}
