import { failure } from '../failure.ts'
import { initialValues } from '../model/defaults.ts'
import { type EntityName, entityNamed, entityNames } from '../model/entities.ts'
import type { Row } from '../model/entity.ts'
import { type RowsByEntity, rowsById, type Workbook, workbookOf } from '../model/workbook.ts'
import { fail, ok, type Result } from '../result.ts'
import { readDump, writeDump } from './dump.ts'

/** The dump of a workbook for a snapshot: everything but the snapshots themselves. */
export function writeSnapshot(workbook: Workbook): string {
  return writeDump((entity) =>
    entity === 'snapshot' || entity === 'snapshotContent' ? [] : rowsById(workbook, entity),
  )
}

/**
 * The workbook that a snapshot holds, at the revision at which it was taken. Fields that the model has got since, and
 * singletons that it leaves out, are as in a new workbook.
 */
export function readSnapshot(content: string, revision: number): Result<Workbook> {
  const dump = readDump(content)
  if (!dump.ok) return dump
  const rows: Record<string, Row[]> = {}
  for (const { entity, id, after } of dump.value) {
    if (after === null) return fail(failure('notADump', { where: entity }))
    const own = rows[entity] ?? []
    own.push({ ...initialValues(entityNamed(entity as EntityName)), ...after, id })
    rows[entity] = own
  }
  for (const name of entityNames) {
    const entity = entityNamed(name)
    if (entity.singleton && rows[name] === undefined) rows[name] = [{ ...initialValues(entity), id: name }]
  }
  return ok(workbookOf(revision, rows as RowsByEntity))
}
