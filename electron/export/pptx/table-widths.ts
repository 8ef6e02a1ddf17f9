import type { Table } from '#shared/report/report.ts'
import { columnWidths } from '../column-widths.ts'
import type { DeckSetter } from './deck-setter.ts'

/** A word longer than this share of the table may be broken: it would starve the other columns. */
const widestWord = 0.16
/** A text no wider than this share of the table stays on one line. */
const widestPhrase = 0.12
/** Rows that are looked at for long words. */
const looked = 200

/**
 * The widths of a table's columns with their padding: the shares that the report gives, but none so narrow that a usual word
 * breaks while others have room to spare.
 */
export function tableWidths(table: Table, width: number, padding: number, set: DeckSetter): number[] {
  const shared = columnWidths(table.columns, width, padding).map((inner) => inner + 2 * padding)
  const least = table.columns.map((_, column) =>
    Math.min(width * widestWord, longestPiece(table, column, width, set) + 2 * padding + 1),
  )
  const missing = shared.reduce((sum, own, at) => sum + Math.max(0, (least[at] ?? 0) - own), 0)
  const spare = shared.reduce((sum, own, at) => sum + Math.max(0, own - (least[at] ?? 0)), 0)
  if (missing === 0 || spare === 0) return shared
  const given = Math.min(1, spare / missing)
  const taken = (missing * given) / spare
  return shared.map((own, at) => {
    const need = (least[at] ?? 0) - own
    return need > 0 ? own + need * given : own + need * taken
  })
}

function longestPiece(table: Table, column: number, width: number, { measure, format, sizes }: DeckSetter): number {
  const size = sizes.table
  const head = widest(table.columns[column]?.title ?? '', (word) => measure(word, size, 600))
  return table.rows.slice(0, looked).reduce((most, row) => {
    const cell = row[column]
    if (cell === undefined || cell.kind === 'empty') return most
    const text = format.cell(cell)
    const weight = cell.kind === 'level' || (cell.kind === 'text' && cell.strong === true) ? 600 : 400
    const mark = cell.kind === 'tag' ? measure('● ', size, weight) : 0
    // What is not prose is one word: an amount or a date broken in two is hard to read.
    const whole = measure(text, size, weight)
    const isPhrase = whole <= width * widestPhrase || (cell.kind !== 'text' && cell.kind !== 'tag')
    const own = (isPhrase ? whole : widest(text, (word) => measure(word, size, weight))) + mark
    return Math.max(most, own)
  }, head)
}

function widest(text: string, measure: (word: string) => number): number {
  return text.split(/\s+/u).reduce((most, word) => Math.max(most, measure(word)), 0)
}
