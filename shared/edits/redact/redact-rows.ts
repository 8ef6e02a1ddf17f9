import type { Say } from '../../messages/translate.ts'
import { type EntityName, entityNames, isEntityName } from '../../model/entities.ts'
import type { Row } from '../../model/entity.ts'
import type { RowsByEntity } from '../../model/workbook.ts'
import { readDump, writeDump } from '../dump.ts'
import { newIds, type RowSource } from './new-ids.ts'
import { type Redaction, redactRow } from './redact-row.ts'
import { createStandIns } from './stand-ins.ts'

/**
 * All rows of a workbook without names, organisation and free text: each has a stand-in, the same for the same text, in the
 * past of its snapshots, too. Numbers, levels, dates, choices and links stay, and so does every figure. Pictures go.
 * @param say the language of the stand-ins
 */
export function redactRows(rows: RowSource, say: Say): RowsByEntity {
  const snapshots = rows('snapshotContent').flatMap((row) => {
    const content = rowsOfDump(String(row.content))
    return content === null ? [] : [{ row, content }]
  })
  const ids = newIds([rows, ...snapshots.map(({ content }) => content)])
  const redaction: Redaction = { ids, standIns: createStandIns(say) }
  const redacted = redactAll(rows, redaction)
  const contents = snapshots.map(({ row, content }) => {
    const past = redactAll(content, redaction)
    const snapshotId = ids.get(String(row.snapshotId)) ?? ''
    return { id: snapshotId, snapshotId, content: writeDump((name) => past[name] ?? []) }
  })
  return { ...redacted, snapshotContent: contents } as unknown as RowsByEntity
}

function redactAll(rows: RowSource, redaction: Redaction): { readonly [N in EntityName]?: readonly Row[] } {
  return Object.fromEntries(
    entityNames
      .filter((name) => name !== 'snapshotContent')
      .map((name) => {
        const own = rows(name).flatMap((row) => redactRow(name, row, redaction) ?? [])
        return [name, [...new Map(own.map((row) => [row.id, row])).values()]]
      }),
  )
}

/** The rows of a dump; null where it is none: what can't be read can't be redacted. */
function rowsOfDump(text: string): RowSource | null {
  const dump = readDump(text)
  if (!dump.ok) return null
  const byEntity = new Map<EntityName, Row[]>()
  for (const { entity, id, after } of dump.value) {
    if (after === null || !isEntityName(entity)) continue
    const own = byEntity.get(entity) ?? []
    own.push({ ...after, id } as Row)
    byEntity.set(entity, own)
  }
  return (name) => byEntity.get(name) ?? []
}
