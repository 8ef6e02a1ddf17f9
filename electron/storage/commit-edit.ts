import type { Change, Edit } from '#shared/edits/edit.ts'
import { type Failure, failure } from '#shared/failure.ts'
import { type EntityName, entityNamed } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { errorCode, failureOf } from './fault.ts'
import { readHistory } from './history.ts'
import type { EntryState } from './journal.ts'
import type { OpenFile } from './open-file-state.ts'
import { seeds } from './read-rows.ts'
import { addRow, type Seal, sealText } from './row-hash.ts'
import { rowTables, toSql, writeOrder } from './row-tables.ts'
import type { Committed } from './workbook-file.ts'

/** What the journal is to say of an edit. */
export type EntryNote = {
  readonly author: string
  readonly kind: 'edit' | 'undo' | 'redo'
  /** For undo and redo: the edit concerned, and its state afterwards. */
  readonly target: { readonly revision: number; readonly state: EntryState } | null
  /** The entry whose sealed rows must come out, to the last one, or nothing is written. */
  readonly reaches?: { readonly revision: number; readonly seal: string; readonly heavySeal: string }
}

type Seals = { readonly light: Seal; readonly heavy: Seal }

/**
 * Writes a prepared edit: rows, journal entry and seals in one transaction that is on the disk when this returns. If it
 * can't be, nothing has changed, and nothing more is written until the file is opened again.
 */
export function commitEdit(file: OpenFile, edit: Edit, note: EntryNote): Result<Committed> {
  const { transaction, state, identity } = file
  const ours = identity.check()
  if (!ours.ok) return stop(file, ours.failure)
  const revision = state.revision + 1
  const seals = { light: { ...state.seal }, heavy: { ...state.heavySeal } }
  transaction.keepRoom()
  try {
    transaction.begin()
    writeRows(file, edit.changes, seals)
    if (note.reaches && !isSealed(seals, note.reaches)) {
      file.db.exec('ROLLBACK')
      return fail(failure('revisionUnreachable', { revision: note.reaches.revision }))
    }
    writeEntry(file, edit, note, revision, seals)
    transaction.commit()
  } catch (error) {
    return giveUp(file, error)
  }
  const placed = identity.isInPlace()
  if (!placed.ok) return stop(file, placed.failure)
  identity.record()
  advance(file, edit, note, revision, seals)
  return ok({ revision, edit, history: state.history })
}

/** New and changed rows first, those referred to before those that refer; then removals, the other way round. */
function inWriteOrder(changes: readonly Change[]): readonly Change[] {
  if (changes.length === 1) return changes
  const place = ({ entity, after }: Change) => {
    const order = writeOrder.get(entity) ?? 0
    return after === null ? 2 * writeOrder.size - order : order
  }
  return [...changes].sort((a, b) => place(a) - place(b))
}

function writeRows({ store }: OpenFile, changes: readonly Change[], seals: Seals): void {
  for (const change of inWriteOrder(changes)) {
    const { before, after } = store.write(change)
    const seal = entityNamed(change.entity).heavy ? seals.heavy : seals.light
    if (before) count(seal, change.entity, before, -1)
    if (after) count(seal, change.entity, after, 1)
  }
}

function isSealed({ light, heavy }: Seals, { seal, heavySeal }: NonNullable<EntryNote['reaches']>): boolean {
  return sealText(light) === seal && sealText(heavy) === heavySeal
}

function count(seal: Seal, entity: EntityName, row: Row, sign: 1 | -1): void {
  const table = rowTables[entity]
  addRow(seal, seeds[entity], toSql(table, row), table.hashOrder, sign)
}

function writeEntry(file: OpenFile, edit: Edit, note: EntryNote, revision: number, seals: Seals): void {
  const { journal, state, clock } = file
  if (note.target) journal.setState(note.target.revision, note.target.state)
  else if (state.hasUndone) journal.supersedeUndone()
  journal.append({
    revision,
    at: clock(),
    author: note.author,
    label: edit.label,
    kind: note.kind,
    target: note.target?.revision ?? null,
    state: note.kind === 'edit' ? 'done' : null,
    seal: sealText(seals.light),
    heavySeal: sealText(seals.heavy),
    changes: JSON.stringify(edit.changes),
  })
}

function advance({ state, journal }: OpenFile, edit: Edit, note: EntryNote, revision: number, seals: Seals): void {
  const isPlainEdit = note.kind === 'edit'
  const history = isPlainEdit ? { state: { undo: edit.label, redo: null }, hasUndone: false } : readHistory(journal)
  state.revision = revision
  state.seal = seals.light
  state.heavySeal = seals.heavy
  state.history = history.state
  state.hasUndone = history.hasUndone
  state.content = null
}

function giveUp(file: OpenFile, error: unknown): Result<never> {
  const { db, path } = file
  if (db.inTransaction) db.exec('ROLLBACK')
  const code = errorCode(error)
  // A rule of the schema that the model doesn't have. The file is fine; the edit was not.
  if (code.startsWith('SQLITE_CONSTRAINT')) return fail(failure('unexpected', { detail: `${code}: ${String(error)}` }))
  return stop(file, failureOf(error, path, 'writeFailed'))
}

function stop({ state }: OpenFile, reason: Failure): Result<never> {
  state.stopped = reason
  return fail(reason)
}
