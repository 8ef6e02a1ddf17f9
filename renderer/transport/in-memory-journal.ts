import type { HistoryItem } from '#shared/contract/requests.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { foldEdits } from '#shared/edits/fold-edits.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import type { Workbook } from '#shared/model/workbook.ts'

type Entry = HistoryItem & { readonly edit: Edit }

/** A workbook in memory with everything that was done to it: the twin of a file with its journal. */
export type InMemoryJournal = {
  readonly workbook: Workbook
  readonly entries: readonly Entry[]
}

export function lastDone({ entries }: InMemoryJournal): Entry | undefined {
  return entries.findLast(({ kind, state }) => kind === 'edit' && state === 'done')
}

/** Redo brings back the edit undone last, as long as nothing new was done since. */
export function firstUndone({ entries }: InMemoryJournal): Entry | undefined {
  return entries.find(({ kind, state }) => kind === 'edit' && state === 'undone')
}

function withEntry(journal: InMemoryJournal, edit: Edit, kind: HistoryItem['kind'], at: string): InMemoryJournal {
  const workbook = applyEdit(journal.workbook, edit)
  const entry: Entry = { revision: workbook.revision, at, author: '', label: edit.label, kind, state: 'done', edit }
  return { workbook, entries: [...journal.entries, entry] }
}

function marked(journal: InMemoryJournal, revision: number, state: HistoryItem['state']): InMemoryJournal {
  const entries = journal.entries.map((each) => (each.revision === revision ? { ...each, state } : each))
  return { ...journal, entries }
}

/** The journal with a new edit, which makes what was undone before it superseded. */
export function withDone(journal: InMemoryJournal, edit: Edit, at: string): InMemoryJournal {
  const entries = journal.entries.map((each) =>
    each.state === 'undone' ? { ...each, state: 'superseded' as const } : each,
  )
  return withEntry({ ...journal, entries }, edit, 'edit', at)
}

/** One step back or forward, or null when there is none. The edit is what was done to the rows. */
export function withStep(
  journal: InMemoryJournal,
  kind: 'undo' | 'redo',
  at: string,
): { readonly journal: InMemoryJournal; readonly edit: Edit } | null {
  const target = kind === 'undo' ? lastDone(journal) : firstUndone(journal)
  if (target === undefined) return null
  const edit = kind === 'undo' ? invertEdit(target.edit) : target.edit
  const next = marked(withEntry(journal, edit, kind, at), target.revision, kind === 'undo' ? 'undone' : 'done')
  return { journal: next, edit }
}

/** Everything back to how it was at that revision, or null where there is none such. */
export function withRevert(
  journal: InMemoryJournal,
  revision: number,
  label: string,
  at: string,
): InMemoryJournal | null {
  const { entries, workbook } = journal
  const known = revision === workbook.revision - entries.length || entries.some((each) => each.revision === revision)
  if (!known) return null
  const since = entries.filter((each) => each.revision > revision).toReversed()
  const folded = foldEdits(
    label,
    since.map(({ edit }) => invertEdit(edit)),
  )
  return folded.changes.length === 0 ? journal : withDone(journal, folded, at)
}
