import type { Cell, Table } from '#shared/report/report.ts'

/** Bounds of a column, and the space beside its text, in characters. */
export const narrowest = 9
const widest = 60
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
  const sample = rows.slice(0, sampledRows)
  return columns.map(({ title }, at) => {
    const longest = sample.reduce((most, row) => Math.max(most, charactersOf(row[at])), titleWidth(title))
    return Math.min(widest, Math.max(narrowest, longest + roomBeside))
  })
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

/** Of the head of a column: no word of it is broken, and it takes few lines. */
function titleWidth(title: string): number {
  const longestWord = title.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0)
  return Math.max(longestWord, Math.ceil(title.length / titleLines))
}
