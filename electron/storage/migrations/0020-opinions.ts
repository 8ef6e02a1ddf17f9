import type { Migration } from './migration.ts'

/** Thresholds of agreement and robustness, criteria that are computed, and scores by single participants. */
export const opinions: Migration = {
  version: 20,
  name: 'opinions',
  statements: [
    `ALTER TABLE "settings" ADD COLUMN "agree_range" REAL NOT NULL DEFAULT 1 CHECK ("agree_range" BETWEEN 0 AND 5)`,
    `ALTER TABLE "settings" ADD COLUMN "agree_within" REAL NOT NULL DEFAULT 1 CHECK ("agree_within" BETWEEN 0 AND 5)`,
    `ALTER TABLE "settings" ADD COLUMN "agree_share" REAL NOT NULL DEFAULT 0.75 CHECK ("agree_share" BETWEEN 0 AND 1)`,
    `ALTER TABLE "settings" ADD COLUMN "split_distance" INTEGER NOT NULL DEFAULT 2 CHECK ("split_distance" BETWEEN 1 AND 5)`,
    `ALTER TABLE "settings" ADD COLUMN "split_share" REAL NOT NULL DEFAULT 0.3 CHECK ("split_share" BETWEEN 0 AND 0.5)`,
    `ALTER TABLE "settings" ADD COLUMN "outlier_distance" INTEGER NOT NULL DEFAULT 2 CHECK ("outlier_distance" BETWEEN 1 AND 5)`,
    `ALTER TABLE "settings" ADD COLUMN "outlier_most" INTEGER NOT NULL DEFAULT 2 CHECK ("outlier_most" BETWEEN 1 AND 50)`,
    `ALTER TABLE "settings" ADD COLUMN "dissent_from" REAL NOT NULL DEFAULT 0.3 CHECK ("dissent_from" BETWEEN 0 AND 1)`,
    `ALTER TABLE "settings" ADD COLUMN "fewest_raters" INTEGER NOT NULL DEFAULT 5 CHECK ("fewest_raters" BETWEEN 1 AND 50)`,
    `ALTER TABLE "settings" ADD COLUMN "alpha_tentative_from" REAL NOT NULL DEFAULT 0.667 CHECK ("alpha_tentative_from" BETWEEN 0 AND 1)`,
    `ALTER TABLE "settings" ADD COLUMN "alpha_reliable_from" REAL NOT NULL DEFAULT 0.8 CHECK ("alpha_reliable_from" BETWEEN 0 AND 1)`,
    `ALTER TABLE "settings" ADD COLUMN "robustness_draws" INTEGER NOT NULL DEFAULT 10000 CHECK ("robustness_draws" BETWEEN 100 AND 100000)`,
    `ALTER TABLE "settings" ADD COLUMN "robustness_seed" INTEGER NOT NULL DEFAULT 1 CHECK ("robustness_seed" BETWEEN 0 AND 2147483647)`,
    `ALTER TABLE "settings" ADD COLUMN "weight_strength" REAL NOT NULL DEFAULT 50 CHECK ("weight_strength" BETWEEN 1 AND 100000)`,
    `ALTER TABLE "settings" ADD COLUMN "solid_from" REAL NOT NULL DEFAULT 0.9 CHECK ("solid_from" BETWEEN 0 AND 1)`,
    `ALTER TABLE "settings" ADD COLUMN "fairly_solid_from" REAL NOT NULL DEFAULT 0.7 CHECK ("fairly_solid_from" BETWEEN 0 AND 1)`,
    `ALTER TABLE "settings" ADD COLUMN "money_shape" TEXT NOT NULL DEFAULT 'pert' CHECK ("money_shape" = 'triangular' OR "money_shape" = 'pert')`,
    `ALTER TABLE "criterion" ADD COLUMN "computed" TEXT CHECK ("computed" = 'goalContribution' OR "computed" = 'gapClosed' OR "computed" = 'riskReduced' OR "computed" = 'unlocks')`,
    `CREATE TABLE "participant_score" (
  "participant_id" TEXT NOT NULL REFERENCES "participant" ("id") DEFERRABLE INITIALLY DEFERRED,
  "initiative_id" TEXT NOT NULL REFERENCES "initiative" ("id") DEFERRABLE INITIALLY DEFERRED,
  "criterion_id" TEXT NOT NULL REFERENCES "criterion" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" REAL NOT NULL CHECK ("value" BETWEEN -1000000000000000 AND 1000000000000000),
  "note" TEXT NOT NULL CHECK ("note" = '' OR (length("note") <= 4000 AND instr("note", char(0)) = 0)),
  PRIMARY KEY ("participant_id", "initiative_id", "criterion_id")
) STRICT, WITHOUT ROWID`,
    `CREATE INDEX "participant_score_by_initiative_id" ON "participant_score" ("initiative_id")`,
    `CREATE INDEX "participant_score_by_criterion_id" ON "participant_score" ("criterion_id")`,
  ],
  schemaDigest: '2dc40c3d3785c10143b8fa2f7828bbc8c8657a7aa0862b3355cadcbe957cb394',
}
