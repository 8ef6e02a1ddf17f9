import type { Migration } from './migration.ts'

/** Dates that bound a schedule: the earliest and the fixed start of an initiative, and days in which a team does no change work. */
export const boundDates: Migration = {
  version: 30,
  name: 'bound-dates',
  statements: [
    `ALTER TABLE "initiative" ADD COLUMN "earliest" TEXT CHECK ("earliest" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("earliest") IS "earliest")`,
    `ALTER TABLE "initiative" ADD COLUMN "fixed_start" TEXT CHECK ("fixed_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("fixed_start") IS "fixed_start")`,
    `CREATE TABLE "freeze" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND 300 AND octet_length("id") = length("id") AND "id" GLOB '[A-Za-z0-9]*' AND "id" NOT GLOB '*[^A-Za-z0-9._:~-]*'),
  "team_id" TEXT NOT NULL REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200 AND instr("title", char(0)) = 0),
  "start" TEXT NOT NULL CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("start") IS "start"),
  "finish" TEXT NOT NULL CHECK ("finish" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("finish") IS "finish"),
  "position" REAL NOT NULL CHECK ("position" BETWEEN -1000000000 AND 1000000000)
) STRICT`,
    `CREATE INDEX "freeze_by_team_id" ON "freeze" ("team_id")`,
  ],
  schemaDigest: 'b07c9f018a139e55a91b913686eb93d626490928d242f6f38bff145576012339',
}
