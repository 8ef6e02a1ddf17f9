import type { Migration } from './migration.ts'

/** One-off money that may be spent in a quarter. */
export const quarterBudgets: Migration = {
  version: 50,
  name: 'quarter-budgets',
  statements: [
    `CREATE TABLE "quarter_budget" (
  "quarter_start" TEXT NOT NULL CHECK ("quarter_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("quarter_start") IS "quarter_start"),
  "amount" REAL NOT NULL CHECK ("amount" BETWEEN 0 AND 1000000000000000),
  PRIMARY KEY ("quarter_start")
) STRICT, WITHOUT ROWID`,
  ],
  schemaDigest: 'ea5ddf241f859d9c79f9e17ebc975f01d32941919a362ff8e6282e01e807de94',
}
