import type { RequestedEdit } from '#shared/edits/edit.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { commitEdit } from './commit-edit.ts'
import { findChanges, giveUpHistory } from './history.ts'
import type { OpenFile } from './open-file-state.ts'
import type { Committed } from './workbook-file.ts'

/** Why nothing may be written to this file; null: it may. */
export function refusal({ readOnly, state, path }: OpenFile): Result<never> | null {
  if (state.stopped) return fail(state.stopped)
  return readOnly ? fail(failure('fileReadOnly', { path })) : null
}

/**
 * Checks an edit against the rows in the file and commits it. An edit that changes nothing is well: it writes nothing,
 * and the revision stays.
 */
export function editFile(file: OpenFile, requested: RequestedEdit, author: string): Result<Committed> {
  const refused = refusal(file)
  if (refused) return refused
  const prepared = prepareEdit(file.store, requested)
  if (!prepared.ok) return prepared
  const edit = prepared.value
  const { revision, history } = file.state
  if (edit.changes.length === 0) return ok({ revision, edit, history })
  return commitEdit(file, edit, { author, kind: 'edit', target: null })
}

/** Takes back the newest edit that stands. */
export function undoInFile(file: OpenFile, author: string): Result<Committed> {
  const refused = refusal(file)
  if (refused) return refused
  const target = file.journal.newestDone()
  const nothing = failure('nothingToUndo')
  if (target === undefined || file.state.history.undo === null) return fail(nothing)
  const changes = findChanges(file.journal, file.store, target.revision, 'after')
  if (changes === null) {
    giveUpHistory(file)
    return fail(nothing)
  }
  const edit = invertEdit({ label: target.label, changes })
  return commitEdit(file, edit, { author, kind: 'undo', target: { revision: target.revision, state: 'undone' } })
}

/** Brings back the edit that was taken back last. */
export function redoInFile(file: OpenFile, author: string): Result<Committed> {
  const refused = refusal(file)
  if (refused) return refused
  const target = file.journal.oldestUndone()
  const nothing = failure('nothingToRedo')
  if (target === undefined || file.state.history.redo === null) return fail(nothing)
  const changes = findChanges(file.journal, file.store, target.revision, 'before')
  if (changes === null) {
    giveUpHistory(file)
    return fail(nothing)
  }
  const edit = { label: target.label, changes }
  return commitEdit(file, edit, { author, kind: 'redo', target: { revision: target.revision, state: 'done' } })
}
