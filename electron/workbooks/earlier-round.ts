import { inflateRawSync } from 'node:zlib'
import type { DataProcess } from '#electron/storage/process/client.ts'
import type { PackedRound } from '#shared/contract/packed-round.ts'
import { readSnapshot } from '#shared/edits/snapshot-content.ts'
import { type EarlierRound, roundsOldestFirst } from '#shared/methods/readings/earlier-round.ts'
import type { RowOf } from '#shared/model/entities.ts'

/** Where rows of a workbook are read. */
type Rows = Pick<DataProcess, 'rows' | 'snapshotDump'>

/**
 * The dump of a snapshot, of the oldest one if none is named: the round that documents compare with. Null where there is
 * none or it can't be read, since a document without the comparison is better than none.
 */
export async function packedRound(data: Rows, snapshotId?: string): Promise<PackedRound | null> {
  const snapshots = await data.rows('snapshot')
  if (!snapshots.ok) return null
  const wanted = snapshotId ?? roundsOldestFirst(snapshots.value as unknown as readonly RowOf<'snapshot'>[])[0]?.id
  if (wanted === undefined) return null
  const dump = await data.snapshotDump(wanted)
  return dump.ok && dump.value !== null ? { snapshotId: wanted, dump: dump.value } : null
}

/** The workbook of a round; null where it can't be read. */
export function readRound(round: PackedRound | null): EarlierRound | null {
  const workbook = round === null ? null : readSnapshot(inflateRawSync(round.dump).toString(), 0)
  return round === null || workbook === null || !workbook.ok
    ? null
    : { snapshotId: round.snapshotId, workbook: workbook.value }
}
