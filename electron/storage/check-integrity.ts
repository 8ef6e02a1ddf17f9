import { failure } from '#shared/failure.ts'
import { entityNamed, entityNames } from '#shared/model/entities.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Connection } from './connect.ts'
import { failureOf } from './fault.ts'
import { rowTables } from './row-tables.ts'

/**
 * What SQLite can tell of damage: pages, order, types and CHECKs, with `full` also whether every index agrees with its
 * table; then foreign keys. Only for files whose schema is known to be ours: the CHECKs are run.
 */
export function checkIntegrity(db: Connection, path: string, depth: 'quick' | 'full'): Result<null> {
  try {
    const pragma = depth === 'quick' ? 'quick_check(1)' : 'integrity_check(1)'
    const answer = String(db.pragma(pragma, { simple: true }))
    if (answer !== 'ok') return fail(failure('fileDamaged', { path, detail: answer.slice(0, 120) }))
    const [broken] = db.pragma('foreign_key_check') as readonly { readonly table: string }[]
    return broken ? fail(failure('fileDamaged', { path, detail: `foreign key of ${broken.table}` })) : ok(null)
  } catch (error) {
    return fail(failureOf(error, path, 'fileDamaged'))
  }
}

/** Every workbook has its singleton rows. */
export function checkSingletons(db: Connection, path: string): Result<null> {
  const missing = entityNames.find(
    (name) =>
      entityNamed(name).singleton &&
      db.prepare(`SELECT 1 FROM "${rowTables[name].name}" WHERE "id" = ?`).get(name) === undefined,
  )
  return missing === undefined ? ok(null) : fail(failure('fileDamaged', { path, detail: `no ${missing}` }))
}
