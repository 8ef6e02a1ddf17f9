import { type EntityName, entityNamed, entityNames } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Connection } from '../connect.ts'
import { readTable } from '../read-rows.ts'
import { rowTables } from '../row-tables.ts'
import { primaryKey, quoted } from '../sql-names.ts'

/** How a row differs, seen from the backup: `added` is in the workbook and not in the backup. */
export type Difference = {
  readonly entity: EntityName
  readonly id: string
  /** What a person calls the row; its id where it has no name. */
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** For changed rows: the fields that differ. */
  readonly fields: readonly string[]
}

/** What has changed in the workbook since the backup was made. Of heavy entities only whether rows are there. */
export function compareFiles(backup: Connection, workbook: Connection): readonly Difference[] {
  return entityNames.flatMap((name) => compareTables(name, rowsFor(backup, name), rowsFor(workbook, name)))
}

function rowsFor(db: Connection, name: EntityName): readonly Row[] {
  if (!entityNamed(name).heavy) return readTable(db, name)
  const id = primaryKey(entityNamed(name)).map(quoted).join(` || '~' || `)
  const ids = db.prepare<[], string>(`SELECT ${id} FROM "${rowTables[name].name}"`).pluck().all()
  return ids.map((each) => ({ id: each }))
}

function compareTables(entity: EntityName, before: readonly Row[], after: readonly Row[]): readonly Difference[] {
  const earlier = new Map(before.map((row) => [row.id, row]))
  const differences: Difference[] = []
  for (const row of after) {
    const old = earlier.get(row.id)
    earlier.delete(row.id)
    const fields = old ? Object.keys(row).filter((field) => row[field] !== old[field]) : []
    if (old === undefined) differences.push(difference(entity, row, 'added'))
    else if (fields.length > 0) differences.push({ ...difference(entity, row, 'changed'), fields })
  }
  return [...differences, ...[...earlier.values()].map((row) => difference(entity, row, 'removed'))]
}

function difference(entity: EntityName, row: Row, kind: Difference['kind']): Difference {
  const { title } = entityNamed(entity)
  const name = title === null ? '' : String(row[title] ?? '')
  return { entity, id: row.id, name: name || row.id, kind, fields: [] }
}
