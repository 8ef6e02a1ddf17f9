import type { BackupItem, Difference } from '#shared/contract/requests.ts'
import { type EntityName, entityNamed, tableNames } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { allRatings } from '#shared/model/ratings.ts'
import { type RowsByEntity, rowsById, type Workbook } from '#shared/model/workbook.ts'

/** A workbook as it was, kept in memory: the twin of a backup file. */
export type InMemoryBackup = { readonly at: string; readonly workbook: Workbook }

/** The tables of a workbook as arrays of rows, as they go over the wire. */
export function rowsOfTables(workbook: Workbook): RowsByEntity {
  return Object.fromEntries(tableNames.map((name) => [name, rowsById(workbook, name)])) as RowsByEntity
}

/** Within one workbook a revision is content, so that it names a backup. */
export function backupName({ revision }: Workbook): string {
  return `r${revision}`
}

/** The backup as the list shows it, as large as its rows written out. */
export function backupItem({ at, workbook }: InMemoryBackup): BackupItem {
  const bytes = new TextEncoder().encode(JSON.stringify(rowsOfTables(workbook))).length
  return { backup: backupName(workbook), at, bytes, revision: workbook.revision }
}

/** What has changed since the backup was made, as the file's own comparison tells it. */
export function compareWorkbooks(backup: Workbook, now: Workbook): readonly Difference[] {
  const tables = tableNames.flatMap((name) =>
    compareRows(name, rowsById(backup, name) as unknown as Row[], rowsById(now, name) as unknown as Row[]),
  )
  return [...tables, ...compareRows('rating', [...allRatings(backup.ratings)], [...allRatings(now.ratings)])]
}

function compareRows(entity: EntityName, before: readonly Row[], after: readonly Row[]): readonly Difference[] {
  const earlier = new Map(before.map((row) => [row.id, row]))
  const later = new Set(after.map(({ id }) => id))
  const found = after.flatMap((row): Difference[] => {
    const old = earlier.get(row.id)
    if (old === undefined) return [difference(entity, row, 'added')]
    const fields = Object.keys(row).filter((field) => row[field] !== old[field])
    return fields.length > 0 ? [{ ...difference(entity, row, 'changed'), fields }] : []
  })
  const gone = before.filter(({ id }) => !later.has(id)).map((row) => difference(entity, row, 'removed'))
  return [...found, ...gone]
}

function difference(entity: EntityName, row: Row, kind: Difference['kind']): Difference {
  const { title } = entityNamed(entity)
  const name = title === null ? '' : String(row[title] ?? '')
  return { entity, id: row.id, name: name || row.id, kind, fields: [] }
}
