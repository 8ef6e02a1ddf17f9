import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate } from '#electron/storage/migrate.ts'
import { currentVersion, migrations } from '#electron/storage/migrations/index.ts'
import type { Migration } from '#electron/storage/migrations/migration.ts'
import { readSchema, schemaDigest } from '#electron/storage/schema-check.ts'
import { sealTables } from '#electron/storage/seal-tables.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { backupsIn, createIn, dumpOf, kindOf, must, openIn, workbookIn } from './a-file.ts'
import { fingerprint } from './fingerprint.ts'

/** A step as a later release might bring it: a new column, a new table, a rebuilt table. */
const statements = [
  `ALTER TABLE "practice" ADD COLUMN "nickname" TEXT NOT NULL DEFAULT ''`,
  `CREATE TABLE "lesson" ("id" TEXT NOT NULL PRIMARY KEY, "title" TEXT NOT NULL) STRICT`,
  `INSERT INTO "lesson" SELECT "id", "name" FROM "practice"`,
  `CREATE TABLE "team_new" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL) STRICT`,
  `INSERT INTO "team_new" SELECT "id", "name" FROM "team"`,
]

function digestAfter(steps: readonly string[]): string {
  const db = new Database(':memory:')
  for (const statement of [...migrations.flatMap((each) => each.statements), ...steps]) db.exec(statement)
  const digest = schemaDigest(readSchema(db))
  db.close()
  return digest
}

const next: Migration = {
  version: currentVersion + 10,
  name: 'next',
  statements,
  schemaDigest: digestAfter(statements),
}

function fileToMigrate() {
  const folder = temporaryFolder()
  const file = createIn(folder)
  must(file.edit({ label: 'a team', changes: [{ entity: 'team', id: 't', after: { name: 'T' } }] }, 'me'))
  file.close()
  const db = new Database(workbookIn(folder))
  onTestFinished(() => {
    db.close()
  })
  const clock = () => '2027-01-01T00:00:00.000Z'
  const context = {
    path: workbookIn(folder),
    version: currentVersion,
    readOnly: false,
    backupFolder: backupsIn(folder),
    clock,
  }
  return { folder, db, context }
}

const newestSeal = (db: Database.Database) =>
  db.prepare('SELECT seal FROM journal ORDER BY revision DESC LIMIT 1').pluck().get()

describe('a migration', () => {
  it('brings the file to the new version, seals it anew, and makes a backup that opens first', () => {
    const { folder, db, context } = fileToMigrate()
    must(migrate(db, context, [...migrations, next]))
    expect(db.pragma('user_version', { simple: true })).toBe(next.version)
    expect(db.prepare('SELECT count(*) FROM lesson').pluck().get()).toBe(2)
    expect(newestSeal(db)).toBe(sealTables(db).seal)
    const [backup = ''] = readdirSync(backupsIn(folder))
    const old = must(openIn(folder, join(backupsIn(folder), backup)))
    expect(old.health().fileVersion).toBe(currentVersion)
    old.close()
  })

  it.each([...statements.keys()])('that fails at statement %i leaves the file as it was', (at) => {
    const { folder, db, context } = fileToMigrate()
    const before = fingerprint(workbookIn(folder)).hash
    const broken = statements.with(at, 'INSERT INTO "nowhere" VALUES (1)')
    const failed = migrate(db, context, [...migrations, { ...next, statements: broken }])
    expect(failed).toMatchObject({ ok: false, failure: { kind: 'migrationFailed', params: { path: context.path } } })
    db.close()
    expect(fingerprint(workbookIn(folder)).hash).toBe(before)
    expect(kindOf(openIn(folder))).toBe('ok')
  })

  it('whose outcome is not the schema it promised is rolled back', () => {
    const { folder, db, context } = fileToMigrate()
    const before = fingerprint(workbookIn(folder)).hash
    expect(kindOf(migrate(db, context, [...migrations, { ...next, schemaDigest: 'other' }]))).toBe('migrationFailed')
    db.close()
    expect(fingerprint(workbookIn(folder)).hash).toBe(before)
  })

  it('does not start without its backup, on a read-only file, or on damaged rows', () => {
    const { folder, db, context } = fileToMigrate()
    const steps = [...migrations, next]
    expect(kindOf(migrate(db, { ...context, readOnly: true }, steps))).toBe('fileReadOnly')
    writeFileSync(join(folder, 'in-the-way'), '')
    expect(kindOf(migrate(db, { ...context, backupFolder: join(folder, 'in-the-way') }, steps))).toBe('backupFailed')
    db.exec(`UPDATE team SET name = 'changed by another tool'`)
    expect(kindOf(migrate(db, context, steps))).toBe('fileDamaged')
    expect(db.pragma('user_version', { simple: true })).toBe(currentVersion)
    expect(existsSync(backupsIn(folder))).toBe(false)
  })
})

/** One stored file for every version that was ever released; each holds the rows of `fewRows` and one edit. */
describe('a file of every released version opens with all its rows', () => {
  it.each(migrations.map(({ version }) => version))('version %i', async (version) => {
    const folder = temporaryFolder()
    const stored = fileURLToPath(new URL(`../../fixtures/files/version-${version}.opsbook`, import.meta.url))
    copyFileSync(stored, workbookIn(folder))
    const file = must(openIn(folder))
    expect(file.health().fileVersion).toBe(currentVersion)
    expect(file.content()).toMatchObject({ revision: 1, history: { undo: 'a team' } })
    await expect(dumpOf(file)).toMatchFileSnapshot(`../../golden/storage/version-${version}.json`)
    must(file.undo('me'))
    must(file.verify('full'))
    file.close()
  })
})
