import type { DataProcess } from '#electron/storage/process/client.ts'
import { readSnapshot } from '#shared/edits/snapshot-content.ts'
import { type EarlierRound, roundsOldestFirst } from '#shared/methods/readings/earlier-round.ts'
import type { RowOf } from '#shared/model/entities.ts'

/** A snapshot and its dump, as they travel between processes. */
export type RoundText = { readonly snapshotId: string; readonly content: string }

/** Where rows of a workbook are read. */
type Rows = Pick<DataProcess, 'rows'>

/**
 * The dump of a snapshot, of the oldest one if none is named: the round that documents compare with. Null where there is
 * none or it can't be read, since a document without the comparison is better than none.
 */
export async function roundText(data: Rows, snapshotId?: string): Promise<RoundText | null> {
  const snapshots = await data.rows('snapshot')
  if (!snapshots.ok) return null
  const wanted = snapshotId ?? roundsOldestFirst(snapshots.value as unknown as readonly RowOf<'snapshot'>[])[0]?.id
  if (wanted === undefined) return null
  const contents = await data.rows('snapshotContent')
  const found = contents.ok ? contents.value.find((row) => row['snapshotId'] === wanted)?.['content'] : undefined
  return typeof found === 'string' ? { snapshotId: wanted, content: found } : null
}

/** The workbook of a round; null where it can't be read. */
export function readRound(text: RoundText | null): EarlierRound | null {
  const workbook = text === null ? null : readSnapshot(text.content, 0)
  return text === null || workbook === null || !workbook.ok
    ? null
    : { snapshotId: text.snapshotId, workbook: workbook.value }
}
