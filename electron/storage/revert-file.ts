import type { Change, Edit } from '#shared/edits/edit.ts'
import { foldEdits } from '#shared/edits/fold-edits.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { commitEdit } from './commit-edit.ts'
import { refusal } from './edit-file.ts'
import { changesOf, type Journal } from './journal.ts'
import type { OpenFile } from './open-file-state.ts'
import type { Committed } from './workbook-file.ts'

/** How many entries are read at a time: some hold a whole snapshot. */
const readAtOnce = 100

/**
 * Brings every row back to what it was at a revision: the inverses of all entries since, folded into one edit that can
 * itself be undone. Refused, with nothing written, where an entry since then is damaged or where the rows would not come
 * out to the last one as that revision sealed them.
 */
export function revertInFile(file: OpenFile, revision: number, label: string, author: string): Result<Committed> {
  const refused = refusal(file)
  if (refused) return refused
  const { journal, state, store } = file
  const wanted = journal.entry(revision)
  if (wanted === undefined) return fail(failure('revisionMissing', { revision }))
  const unreachable = fail(failure('revisionUnreachable', { revision }))
  const inverses = inversesSince(journal, revision)
  if (inverses === null) return unreachable
  const folded = foldEdits(label, inverses)
  if (folded.changes.length === 0) {
    return ok({ revision: state.revision, edit: folded, history: state.history })
  }
  const prepared = prepareEdit(store, folded)
  if (!prepared.ok) return unreachable
  const { seal, heavySeal } = wanted
  return commitEdit(file, prepared.value, {
    author,
    kind: 'edit',
    target: null,
    reaches: { revision, seal, heavySeal },
  })
}

/** What takes back each entry after the revision, newest first; null where one is not as it was written. */
function inversesSince(journal: Journal, revision: number): readonly Edit[] | null {
  const inverses: Edit[] = []
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const page = journal.before(before, readAtOnce).filter((entry) => entry.revision > revision)
    for (const entry of page) {
      const changes: readonly Change[] | null = changesOf(entry)
      if (changes === null) return null
      inverses.push(invertEdit({ label: '', changes }))
    }
    const last = page.at(-1)
    if (last === undefined || page.length < readAtOnce) return inverses
    before = last.revision
  }
}
