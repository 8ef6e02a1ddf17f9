import type { Migration } from './migration.ts'

/** How the organisation's documents look: two colours, a text for the cover, a typeface. */
export const houseStyle: Migration = {
  version: 40,
  name: 'house-style',
  statements: [
    `ALTER TABLE "workbook" ADD COLUMN "house_colour" TEXT NOT NULL DEFAULT '' CHECK ("house_colour" = '' OR (length("house_colour") <= 7 AND instr("house_colour", char(0)) = 0))`,
    `ALTER TABLE "workbook" ADD COLUMN "house_accent" TEXT NOT NULL DEFAULT '' CHECK ("house_accent" = '' OR (length("house_accent") <= 7 AND instr("house_accent", char(0)) = 0))`,
    `ALTER TABLE "workbook" ADD COLUMN "cover_text" TEXT NOT NULL DEFAULT '' CHECK ("cover_text" = '' OR (length("cover_text") <= 600 AND instr("cover_text", char(0)) = 0))`,
    `ALTER TABLE "workbook" ADD COLUMN "house_font" TEXT NOT NULL DEFAULT 'inter' CHECK ("house_font" = 'inter' OR "house_font" = 'bitter')`,
  ],
  schemaDigest: '1cbed9e4bd0a8e914be749e1bdfbe3dc017b0e51e2d339b0331009a652552fe4',
}
