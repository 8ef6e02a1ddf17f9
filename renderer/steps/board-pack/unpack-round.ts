import type { PackedRound } from '#shared/contract/packed-round.ts'
import { readSnapshot } from '#shared/edits/snapshot-content.ts'
import type { EarlierRound } from '#shared/methods/readings/earlier-round.ts'
import { inflateText } from '../../transport/inflate-text.ts'

/** The workbook of a round; null where it can't be read: pages without the comparison are better than none. */
export async function unpackRound(round: PackedRound | null): Promise<EarlierRound | null> {
  if (round === null) return null
  const text = await inflateText(round.dump).catch(() => '')
  const workbook = readSnapshot(text, 0)
  return workbook.ok ? { snapshotId: round.snapshotId, workbook: workbook.value } : null
}
