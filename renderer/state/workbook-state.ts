import type { RequestedEdit } from '#shared/edits/edit.ts'
import type { Failure } from '#shared/failure.ts'
import { emptyWorkbook, type Workbook } from '#shared/model/workbook.ts'

/** The open workbook as the screen knows it. */
export type WorkbookState = {
  /** The host's name for the open workbook; null on the home screen. */
  readonly handle: string | null
  readonly shownPath: string
  readonly readOnly: boolean
  readonly recovered: boolean
  /** Confirmed rows with the waiting edits applied. */
  readonly workbook: Workbook
  readonly saving: boolean
  /** ISO time of the last commit. */
  readonly savedAt: string | null
  /** What undo and redo would take back or bring back; null: nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** The file can't be written any more: editing stops, everything typed stays. */
  readonly stopped: Failure | null
  /** Edits that were not taken, kept so that nothing typed is lost. */
  readonly refused: Refused | null
}

export type Refused = { readonly failure: Failure; readonly edits: readonly RequestedEdit[] }

export const noWorkbook: WorkbookState = {
  handle: null,
  shownPath: '',
  readOnly: false,
  recovered: false,
  workbook: emptyWorkbook,
  saving: false,
  savedAt: null,
  undo: null,
  redo: null,
  stopped: null,
  refused: null,
}

/** May the person change anything just now? */
export function isEditable(state: WorkbookState): boolean {
  return state.handle !== null && !state.readOnly && state.stopped === null
}

const writeFailures: ReadonlySet<Failure['kind']> = new Set([
  'diskFull',
  'writeFailed',
  'fileVanished',
  'fileReplaced',
  'fileReadOnly',
  'folderReadOnly',
  'storageStopped',
  'workbookClosed',
])

/** Failures after which nothing can be written, in contrast to an edit that was merely wrong. */
export function stopsEditing(failure: Failure): boolean {
  return writeFailures.has(failure.kind)
}
