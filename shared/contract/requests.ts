import { z } from 'zod'
import { templateKeys } from '../content/templates.ts'
import type { Change, Edit } from '../edits/edit.ts'
import { requestedEditSchema } from '../edits/edit.ts'
import type { Failure } from '../failure.ts'
import { languages } from '../messages/languages.ts'
import type { EntityName } from '../model/entities.ts'
import type { PackedRows } from '../model/packed-rows.ts'
import { papers } from '../report/report.ts'
import type { Result } from '../result.ts'
import { exportFormats } from './export-formats.ts'
import type { SheetProposal } from './sheet-proposal.ts'

/** Everything a screen may ask of a host, with the shape of the question and the type of the answer. The one place a request is declared. */

type Request<Input extends z.ZodType, Output> = { readonly input: Input; readonly output?: Output }

function request<Input extends z.ZodType>(input: Input): { returns: <Output>() => Request<Input, Output> } {
  return { returns: () => ({ input }) }
}

/** How an open workbook is named between screen and host. A screen never names a path. */
const workbookHandle = z.string().max(100)
const workbookOnly = z.strictObject({ workbook: workbookHandle })
const nothing = z.strictObject({})

export type HostInfo = {
  readonly host: 'desktop' | 'browser'
  readonly version: string
  readonly platform: string
  /** `dialogs`: the host asks for files. `folder`: workbooks live in one folder and are named by the screen. */
  readonly files: 'dialogs' | 'folder'
  readonly locale: string
  /** A workbook the host was started with. */
  readonly opened: OpenedWorkbook | null
  /** Why that workbook could not be opened. */
  readonly openFailure?: Failure
}

/** A workbook the person used lately, or one in the host's folder. `place` stands for the path and opens it. */
export type RecentWorkbook = {
  readonly place: string
  readonly title: string
  readonly organisation: string
  /** Shown, never used as a path. */
  readonly shownPath: string
  /** ISO time. */
  readonly changedAt: string
  /** Share of the ten steps that is done, 0 to 1; null: not known. */
  readonly progress: number | null
  /** How far each of the ten steps is, 0 to 1, in their order; null: not known. */
  readonly steps: readonly number[] | null
  readonly health: 'sound' | 'missing' | 'inUse' | 'unread'
}

export type OpenedWorkbook = {
  readonly workbook: string
  readonly shownPath: string
  readonly readOnly: boolean
  readonly revision: number
  /** All rows but those of heavy entities. @see unpackWorkbook */
  readonly packed: PackedRows
  readonly undo: string | null
  readonly redo: string | null
  /** ISO time of the last commit, null if never. */
  readonly savedAt: string | null
  readonly recovered: boolean
}

export type Saved = {
  readonly revision: number
  readonly savedAt: string
  readonly undo: string | null
  readonly redo: string | null
}
export type Moved = Saved & { readonly edit: Edit }

export type HistoryItem = {
  readonly revision: number
  readonly at: string
  readonly author: string
  readonly label: string
  readonly kind: 'edit' | 'undo' | 'redo'
  readonly state: 'done' | 'undone' | 'superseded'
}

/** What an entry of the history did to the rows, for reading: long lists and long texts are cut. */
export type HistoryDetail = {
  readonly changes: readonly Change[]
  /** How many rows it changed in all. */
  readonly total: number
}

export type BackupItem = {
  readonly backup: string
  readonly at: string
  readonly bytes: number
  readonly revision: number
}
export type Difference = {
  readonly entity: EntityName
  readonly id: string
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly fields: readonly string[]
}
export const requests = {
  'app.info': request(nothing).returns<HostInfo>(),
  'recent.list': request(nothing).returns<readonly RecentWorkbook[]>(),
  'recent.forget': request(z.strictObject({ place: z.string() })).returns<null>(),
  'workbook.create': request(
    z.strictObject({
      title: z.string().min(1).max(200),
      set: z.enum(['quick', 'core', 'extended']),
      /** Begins with more than an empty workbook; the set is then the template’s. */
      template: z.enum(templateKeys).optional(),
      /** Of the texts that are copied into it, and of the workbook; the host's own, if not given. */
      language: z.enum(languages).optional(),
    }),
  ).returns<OpenedWorkbook | null>(),
  'workbook.createSample': request(nothing).returns<OpenedWorkbook | null>(),
  /** Asks the person for a file, where the host can. Null: they changed their mind. */
  'workbook.choose': request(nothing).returns<OpenedWorkbook | null>(),
  'workbook.open': request(z.strictObject({ place: z.string().max(500) })).returns<OpenedWorkbook>(),
  'workbook.reload': request(workbookOnly).returns<OpenedWorkbook>(),
  'workbook.edit': request(z.strictObject({ workbook: workbookHandle, edit: requestedEditSchema })).returns<Saved>(),
  'workbook.undo': request(workbookOnly).returns<Moved>(),
  'workbook.redo': request(workbookOnly).returns<Moved>(),
  'workbook.history': request(
    z.strictObject({ workbook: workbookHandle, beforeRevision: z.int().optional(), limit: z.int().min(1).max(500) }),
  ).returns<readonly HistoryItem[]>(),
  'workbook.historyDetail': request(
    z.strictObject({ workbook: workbookHandle, revision: z.int() }),
  ).returns<HistoryDetail>(),
  /** Everything back to how it was at that revision, as one edit that can be undone. */
  'workbook.revert': request(z.strictObject({ workbook: workbookHandle, revision: z.int() })).returns<Moved>(),
  /** Null, here and below: the person named no place. */
  'workbook.saveCopy': request(workbookOnly).returns<{ readonly shownPath: string } | null>(),
  /** A copy with the same figures and without names, organisation and free text. */
  'workbook.saveRedactedCopy': request(workbookOnly).returns<{ readonly shownPath: string } | null>(),
  /** The dump of a snapshot as raw deflate, since it can be tens of megabytes; null: there is none. */
  'workbook.snapshotDump': request(
    z.strictObject({ workbook: workbookHandle, snapshot: z.string().max(300) }),
  ).returns<Uint8Array | null>(),
  'workbook.close': request(workbookOnly).returns<null>(),
  'backup.list': request(workbookOnly).returns<readonly BackupItem[]>(),
  /** Backs the workbook up before a large change; nothing is made where the newest backup is of this very content. */
  'backup.make': request(workbookOnly).returns<null>(),
  'backup.compare': request(z.strictObject({ workbook: workbookHandle, backup: z.string().max(300) })).returns<
    readonly Difference[]
  >(),
  /** Restores into a new file beside the workbook and opens it. */
  'backup.restore': request(
    z.strictObject({ workbook: workbookHandle, backup: z.string().max(300) }),
  ).returns<OpenedWorkbook>(),
  'export.start': request(
    z.strictObject({
      workbook: workbookHandle,
      formats: z.array(z.enum(exportFormats)).min(1),
      audience: z.enum(['board', 'leadership', 'staff']),
      /** The workbook's own, if not given. */
      language: z.enum(languages).optional(),
      /** The workbook's own, if not given. */
      paper: z.enum(papers).optional(),
      archival: z.boolean().optional(),
    }),
  ).returns<{ readonly job: string } | null>(),
  'export.cancel': request(z.strictObject({ job: z.string().max(100) })).returns<null>(),
  /** Shows the finished document in the person's file manager or, in a browser, downloads it. */
  'export.reveal': request(z.strictObject({ job: z.string().max(100), format: z.enum(exportFormats) })).returns<{
    readonly url: string | null
  }>(),
  /** What somebody changed in an exported Excel workbook. Nothing is changed by asking. */
  'readBack.compare': request(
    z.strictObject({
      workbook: workbookHandle,
      /** What people call the file: shown, never used as a path. */
      fileName: z.string().min(1).max(300),
      bytes: z.instanceof(Uint8Array),
    }),
  ).returns<SheetProposal>(),
  'log.reveal': request(nothing).returns<{ readonly shownPath: string }>(),
} as const

export type Requests = typeof requests
export type RequestName = keyof Requests
export type InputOf<N extends RequestName> = z.input<Requests[N]['input']>
export type OutputOf<N extends RequestName> = NonNullable<
  Requests[N] extends Request<z.ZodType, infer O> ? { value: O } : never
>['value']

/** Answers never throw across processes: a failure is a value. */
export type Answer<N extends RequestName> = Promise<Result<OutputOf<N>>>

/** Everything a host does for a screen. */
export type HostApi = { readonly [N in RequestName]: (input: InputOf<N>) => Answer<N> }
