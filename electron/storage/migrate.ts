import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { writeBackup } from './backups/write-backup.ts'
import type { Connection } from './connect.ts'
import { errorCode } from './fault.ts'
import { migrations } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { readSchema, schemaDigest } from './schema-check.ts'
import { sealTables } from './seal-tables.ts'

export type MigratedFile = {
  readonly path: string
  readonly version: number
  readonly readOnly: boolean
  readonly backupFolder: string
  readonly clock: () => string
}

/**
 * Brings a file to the newest version: first a verified backup, then all steps, the version and the seals in one
 * transaction. Whatever fails, the file is as it was before.
 */
export function migrate(db: Connection, file: MigratedFile, steps: readonly Migration[] = migrations): Result<null> {
  const due = steps.filter(({ version }) => version > file.version)
  if (due.length === 0) return ok(null)
  const { path } = file
  if (file.readOnly) return fail(failure('fileReadOnly', { path }))
  const before = sealTables(db)
  const newest = readNewestSeals(db)
  if (newest?.seal !== before.seal || newest.heavySeal !== before.heavySeal) {
    return fail(failure('fileDamaged', { path, detail: 'checksum' }))
  }
  const backup = writeBackup(db, file.backupFolder, { at: file.clock(), revision: newest.revision, seal: newest.seal })
  if (!backup.ok) return backup
  try {
    db.transaction(() => {
      for (const step of due) runStep(db, step)
    }).exclusive()
    return ok(null)
  } catch (error) {
    const detail = errorCode(error) || String(error)
    return fail(failure('migrationFailed', { path, detail, backup: backup.value.name }))
  }
}

type NewestSeals = { readonly revision: number; readonly seal: string; readonly heavySeal: string }

function readNewestSeals(db: Connection): NewestSeals | undefined {
  return db
    .prepare<[], NewestSeals>(
      'SELECT "revision", "seal", "heavy_seal" AS "heavySeal" FROM "journal" ORDER BY "revision" DESC LIMIT 1',
    )
    .get()
}

/** One step, inside a transaction. @throws if its schema is not what it must be */
function runStep(db: Connection, { version, statements, schemaDigest: expected }: Migration): void {
  for (const statement of statements) db.exec(statement)
  const digest = schemaDigest(readSchema(db))
  if (digest !== expected) throw new Error(`the schema after version ${version} has the digest ${digest}`)
  const { seal, heavySeal } = sealTables(db)
  db.prepare(
    'UPDATE "journal" SET "seal" = ?, "heavy_seal" = ? WHERE "revision" = (SELECT max("revision") FROM "journal")',
  ).run(seal, heavySeal)
  db.pragma(`user_version = ${version}`)
}
