import { initialTables } from './initial-tables.ts'
import type { Migration } from './migration.ts'

/**
 * The journal: every edit that the file has taken, never pruned. `checksum` covers the entry itself, `seal` and
 * `heavy_seal` all rows of the workbook as they were after it. `changes` stands last, so that the rest is read without it.
 */
const journal = `CREATE TABLE "journal" (
  "revision" INTEGER NOT NULL PRIMARY KEY CHECK ("revision" >= 0),
  "at" TEXT NOT NULL CHECK (length("at") BETWEEN 20 AND 30),
  "author" TEXT NOT NULL CHECK (length("author") <= 200),
  "label" TEXT NOT NULL CHECK (length("label") <= 300),
  "kind" TEXT NOT NULL CHECK ("kind" = 'base' OR "kind" = 'edit' OR "kind" = 'undo' OR "kind" = 'redo'),
  "target" INTEGER CHECK (("target" IS NULL) = ("kind" = 'base' OR "kind" = 'edit')),
  "state" TEXT CHECK (("state" IS NULL AND "kind" <> 'edit') OR ("kind" = 'edit' AND ("state" = 'done' OR "state" = 'undone' OR "state" = 'superseded'))),
  "checksum" TEXT NOT NULL CHECK (length("checksum") = 16),
  "seal" TEXT NOT NULL CHECK (length("seal") = 16),
  "heavy_seal" TEXT NOT NULL CHECK (length("heavy_seal") = 16),
  "changes" TEXT NOT NULL
) STRICT`

const undone = `CREATE INDEX "journal_undone" ON "journal" ("revision") WHERE "state" = 'undone'`

export const initial: Migration = {
  version: 10,
  name: 'initial',
  statements: [...initialTables, journal, undone],
  schemaDigest: '94467f83e36ec2f507e9b8177fe7dab73837dc31648c0724e86a3455bb89a806',
}
