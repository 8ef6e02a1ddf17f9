import type { WorkbookContent } from '#electron/storage/workbook-file.ts'
import type { ExportFormat } from '#shared/contract/export-formats.ts'
import type { PackedRound } from '#shared/contract/packed-round.ts'
import type { Failure } from '#shared/failure.ts'
import type { Language } from '#shared/messages/languages.ts'
import type { Audience, Paper } from '#shared/report/report.ts'

/** What documents are to be made of which workbook. */
export type DocumentOrder = {
  readonly content: Pick<WorkbookContent, 'revision' | 'packed'>
  /** The earlier round that they compare with, as the file holds it; null: there is none. */
  readonly earlierRound: PackedRound | null
  /** The language of the documents; the workbook's own, if not given. */
  readonly language?: Language | undefined
  /** The workbook's own, if not given. */
  readonly paper?: Paper | undefined
  /** PDF/A-2b, to be kept for decades. */
  readonly archival?: boolean | undefined
  /** ISO date that the documents carry. */
  readonly at: string
  readonly targets: readonly DocumentTarget[]
  readonly choices?: PartChoices
}

/** Which of the many files, and how they are written. */
export type PartChoices = {
  /** Only these registers, by their ids; all if not given. */
  readonly registers?: readonly string[] | undefined
  /** Only these charts, by their names; all if not given. */
  readonly charts?: readonly string[] | undefined
  /** CSV begins with a byte order mark. */
  readonly bom?: boolean
  /** Texts in CSV exactly as they are, even where a spreadsheet program would compute them. */
  readonly exact?: boolean
}

/** A document and where it goes. It is written to `temporary` first, beside its place, and renamed when it is whole. */
export type DocumentTarget = {
  readonly format: ExportFormat
  readonly audience: Audience
  readonly path: string
  readonly temporary: string
  /** `path` is a folder for the many files of this format. Without it they are one zip archive. */
  readonly folder?: true
}

export type DocumentProgress = {
  /** Share of the whole order that is done, 0 to 1. */
  readonly done: number
  readonly phase: 'preparing' | ExportFormat | 'writing'
}

export type MadeDocument = {
  readonly format: ExportFormat
  readonly audience: Audience
  readonly path: string
  readonly bytes: number
}

/** What the worker tells: progress any number of times, then one of the others. */
export type DocumentMessage =
  | ({ readonly kind: 'progressed' } & DocumentProgress)
  | { readonly kind: 'finished'; readonly documents: readonly MadeDocument[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
