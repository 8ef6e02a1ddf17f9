import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

/** An earlier round of rating: a snapshot, and the workbook that it holds. */
export type EarlierRound = { readonly snapshotId: string; readonly workbook: Workbook }

/** The snapshots as rounds of rating, the oldest first: that is the one to compare with unless another is asked for. */
export function roundsOldestFirst(snapshots: readonly RowOf<'snapshot'>[]): readonly RowOf<'snapshot'>[] {
  return snapshots.toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : a.takenOn > b.takenOn ? 1 : 0))
}

/** The round that documents compare with; null: there is no earlier one. */
export function firstRound(workbook: Workbook): RowOf<'snapshot'> | null {
  return roundsOldestFirst(rowsOf(workbook, 'snapshot'))[0] ?? null
}
