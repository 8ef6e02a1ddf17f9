import type { ImportLimits } from './import-limits.ts'
import type { Refusal } from './refusal.ts'
import type { Sheets } from './spreadsheet.ts'

/** What the reading process is asked: one file, then it ends. */
export type ReaderJob = { readonly path: string; readonly limits: ImportLimits }

/** What it answers, if it lives to do so. */
export type ReaderAnswer =
  | { readonly ok: true; readonly sheets: Sheets }
  | { readonly ok: false; readonly refusal: Refusal }
