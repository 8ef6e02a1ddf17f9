import type { Change } from '#shared/edits/edit.ts'
import { changesOf, type EntryHead, type Journal } from './journal.ts'
import type { OpenFile } from './open-file-state.ts'
import type { RowStore } from './row-store.ts'
import type { HistoryState } from './workbook-file.ts'

/** An entry larger than this is not compared with the tables on every open; undo still does so before it changes anything. */
const comparedBytes = 1_000_000

export type History = { readonly state: HistoryState; readonly hasUndone: boolean }

const noHistory: History = { state: { undo: null, redo: null }, hasUndone: false }

/** What undo and redo would do, as the journal has it. */
export function readHistory(journal: Journal): History {
  const redo = journal.oldestUndone()
  return {
    state: { undo: journal.newestDone()?.label ?? null, redo: redo?.label ?? null },
    hasUndone: redo !== undefined,
  }
}

/** Whether the tables are as the newest entry left them. If not, the journal is of no use: the tables win. */
export function isHistoryUsable(journal: Journal, store: RowStore, newest: EntryHead): boolean {
  if (newest.kind === 'base' || journal.changesBytes(newest.revision) > comparedBytes) return true
  return findChanges(journal, store, newest.revision, 'after') !== null
}

/**
 * The changes of an entry, if it is as it was written and the rows now are as it left (`after`) or found (`before`) them.
 */
export function findChanges(
  journal: Journal,
  store: RowStore,
  revision: number,
  side: 'before' | 'after',
): readonly Change[] | null {
  const entry = journal.entry(revision)
  const changes = entry ? changesOf(entry) : null
  return changes?.every((change) => isAs(store, change, side)) ? changes : null
}

function isAs(store: RowStore, change: Change, side: 'before' | 'after'): boolean {
  const row = store.row(change.entity, change.id)
  const expected = change[side]
  if (expected === null || row === undefined) return expected === null && row === undefined
  return Object.entries(expected).every(([field, value]) => row[field] === value)
}

/** Gives up undo and redo, keeping the entries to be read. */
export function giveUpHistory({ journal, state, readOnly, identity }: OpenFile): void {
  if (!readOnly) {
    journal.supersedeAll()
    identity.record()
  }
  state.history = noHistory.state
  state.hasUndone = false
}
