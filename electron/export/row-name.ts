import type { Cell, Table } from '#shared/report/report.ts'
import { withGroupNames } from './group-names.ts'
import { gap, isCode, type RecordName } from './record-name.ts'

/** Columns that name a row, at most. */
const most = 3

/**
 * The columns by which a reader knows a row again where it goes on: as many of the first ones as tell it from all others of its
 * table, the name of its group among them; and the name beside a code. A row that nothing tells apart has no more of them than help.
 * @returns of a row by its place, the first column always among them
 */
export function namingColumns(written: Table, write: (cell: Cell) => string): (row: number) => readonly number[] {
  const { table } = withGroupNames(written)
  let known: Known | undefined
  return (row) => {
    known ??= lookAt(table, write)
    const cells = table.rows[row] ?? []
    const { columns, likes } = known
    const least = likes.at(-1)?.get(keyOf(cells, columns, write)) ?? 1
    const enough = columns.findIndex((_, at) => {
      const used = columns.slice(0, at + 1)
      return used.some((each) => isFilled(cells, each)) && likes[at]?.get(keyOf(cells, used, write)) === least
    })
    const used = columns.slice(0, enough === -1 ? 1 : enough + 1)
    const first = used.findIndex((each) => isFilled(cells, each))
    const code = cells[used[first] ?? 0] ?? nothing
    const beside = columns[first + 1] ?? 0
    const isAlone = first === used.length - 1 && isCode(code, write) && cells[beside]?.kind === 'text'
    const named = isAlone ? [...used, beside] : used
    return named.includes(0) ? named : [0, ...named]
  }
}

/** What stands over a record where it goes on: its name, and behind that what tells it from others of that name. @returns of a row by its place */
export function recordNameAgain(
  table: Table,
  name: RecordName,
  write: (cell: Cell) => string,
): (row: number) => string {
  const naming = namingColumns(table, write)
  const { rows } = withGroupNames(table).table
  return (row) => {
    const cells = rows[row] ?? []
    const others = naming(row).filter((at) => !name.columns.has(at))
    const parts = [name.of(cells), ...others.map((at) => write(cells[at] ?? nothing))]
    return parts.filter((part) => part !== '').join(gap)
  }
}

/** The columns that may name a row, and how many rows are alike in the first of them, in the first two and so on. */
type Known = { readonly columns: readonly number[]; readonly likes: readonly ReadonlyMap<string, number>[] }

const nothing: Cell = { kind: 'empty' }

function lookAt({ columns, rows }: Table, write: (cell: Cell) => string): Known {
  // What a level says, its colour says of the whole cell.
  const usable = columns.flatMap((_, at) => (rows.some((row) => row[at]?.kind === 'level') ? [] : [at])).slice(0, most)
  const likes = usable.map((_, at) => {
    const used = usable.slice(0, at + 1)
    const alike = new Map<string, number>()
    for (const row of rows) {
      const key = keyOf(row, used, write)
      alike.set(key, (alike.get(key) ?? 0) + 1)
    }
    return alike
  })
  return { columns: usable, likes }
}

function keyOf(row: readonly Cell[], columns: readonly number[], write: (cell: Cell) => string): string {
  return columns.map((at) => write(row[at] ?? nothing)).join('\u0000')
}

function isFilled(row: readonly Cell[], at: number): boolean {
  return (row[at] ?? nothing).kind !== 'empty'
}
