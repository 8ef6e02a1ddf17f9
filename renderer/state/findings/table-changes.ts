import { type TableName, tableNames } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Ratings } from '#shared/model/ratings.ts'
import { emptyWorkbook, type Workbook } from '#shared/model/workbook.ts'

/** Rows of one table that are others than before, or all ratings. Plain data: it goes to a worker. */
export type TableChange =
  | { readonly table: TableName; readonly put: readonly Row[]; readonly gone: readonly string[] }
  | { readonly ratings: Ratings }

/** So many rows go at a time: copying them takes less than a frame. */
const mostRows = 400

type Rows = Readonly<Record<string, Row>>

/** What makes one state of a workbook out of another, in pieces. @param before null: there was none */
export function* changesBetween(before: Workbook | null, after: Workbook): Generator<TableChange> {
  for (const table of tableNames) {
    const [old, now] = [before?.tables[table] ?? {}, after.tables[table]] as unknown as readonly [Rows, Rows]
    if (old === now) continue
    const put = Object.values(now).filter((row) => old[row.id] !== row)
    const gone = Object.keys(old).filter((id) => now[id] === undefined)
    for (let from = 0; from < put.length || from === 0; from += mostRows) {
      yield { table, put: put.slice(from, from + mostRows), gone: from === 0 ? gone : [] }
    }
  }
  if (before?.ratings !== after.ratings) yield { ratings: after.ratings }
}

/** The workbook with changes of another state put in. Tables without any stay the same objects. @param before null: begin with none */
export function withChanges(before: Workbook | null, changes: readonly TableChange[]): Workbook {
  const { tables, ratings, revision } = before ?? emptyWorkbook
  const next: Record<string, Record<string, Row>> = {}
  let nextRatings = ratings
  for (const change of changes) {
    if ('ratings' in change) {
      nextRatings = change.ratings
      continue
    }
    const { table, put, gone } = change
    next[table] ??= { ...(tables[table] as unknown as Rows) }
    const rows = next[table]
    for (const id of gone) delete rows[id]
    for (const row of put) rows[row.id] = row
  }
  return {
    revision: revision + 1,
    tables: { ...tables, ...(next as unknown as Partial<Workbook['tables']>) },
    ratings: nextRatings,
  }
}
