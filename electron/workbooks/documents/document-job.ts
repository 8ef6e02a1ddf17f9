import type { WorkbookContent } from '#electron/storage/workbook-file.ts'
import type { ExportFormat } from '#shared/contract/requests.ts'
import type { Failure } from '#shared/failure.ts'
import type { Language } from '#shared/messages/languages.ts'
import type { Audience, Paper } from '#shared/report/report.ts'

/** What documents are to be made of which workbook. */
export type DocumentOrder = {
  readonly content: Pick<WorkbookContent, 'revision' | 'packed'>
  readonly audience: Audience
  /** The language of the documents; the workbook's own, if not given. */
  readonly language?: Language | undefined
  /** The workbook's own, if not given. */
  readonly paper?: Paper | undefined
  /** PDF/A-2b, to be kept for decades. */
  readonly archival?: boolean | undefined
  /** ISO date that the documents carry. */
  readonly at: string
  readonly targets: readonly DocumentTarget[]
}

/** A document and where it goes. It is written to `temporary` first, beside its place, and renamed when it is whole. */
export type DocumentTarget = { readonly format: ExportFormat; readonly path: string; readonly temporary: string }

export type DocumentProgress = {
  /** Share of the whole order that is done, 0 to 1. */
  readonly done: number
  readonly phase: 'preparing' | 'pdf' | 'pptx' | 'xlsx' | 'writing'
}

export type MadeDocument = { readonly format: ExportFormat; readonly path: string; readonly bytes: number }

/** What the worker tells: progress any number of times, then one of the others. */
export type DocumentMessage =
  | ({ readonly kind: 'progressed' } & DocumentProgress)
  | { readonly kind: 'finished'; readonly documents: readonly MadeDocument[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
