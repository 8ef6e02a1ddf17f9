import type { Committed, HistoryEntry } from '#electron/storage/workbook-file.ts'
import type { HistoryItem } from '#shared/contract/requests.ts'
import { readableDetail } from '#shared/edits/readable-detail.ts'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Handlers } from '../door.ts'
import type { HostContext } from '../host-context.ts'
import { isFatal, type OpenWorkbook, savedOf } from '../open-workbook.ts'

type EditHandlers = Pick<
  Handlers,
  | 'workbook.edit'
  | 'workbook.undo'
  | 'workbook.redo'
  | 'workbook.revert'
  | 'workbook.history'
  | 'workbook.historyDetail'
>

/** Changing a workbook and looking back: answered only once the change is on the disk. */
export function editHandlers(context: HostContext): EditHandlers {
  const { workbooks, author, say } = context
  return {
    'workbook.edit': async ({ workbook, edit }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const written = await write(context, open.value, screen, () => open.value.data.edit(edit, author))
      return written.ok ? ok(written.value.saved) : written
    },
    'workbook.undo': async ({ workbook }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const written = await write(context, open.value, screen, () => open.value.data.undo(author))
      return written.ok ? ok({ ...written.value.saved, edit: written.value.committed.edit }) : written
    },
    'workbook.redo': async ({ workbook }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const written = await write(context, open.value, screen, () => open.value.data.redo(author))
      return written.ok ? ok({ ...written.value.saved, edit: written.value.committed.edit }) : written
    },
    'workbook.revert': async ({ workbook, revision }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const label = say('hosts.backToRevision', { revision })
      const written = await write(context, open.value, screen, () => open.value.data.revert(revision, label, author))
      return written.ok ? ok({ ...written.value.saved, edit: written.value.committed.edit }) : written
    },
    'workbook.history': async ({ workbook, limit, beforeRevision }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const entries = await open.value.data.log(beforeRevision === undefined ? { limit } : { limit, beforeRevision })
      return entries.ok ? ok(entries.value.map(historyItem)) : entries
    },
    'workbook.historyDetail': async ({ workbook, revision }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const entries = await open.value.data.log({ beforeRevision: revision + 1, limit: 1 })
      if (!entries.ok) return entries
      const [entry] = entries.value
      if (entry?.revision !== revision) return fail(failure('revisionMissing', { revision }))
      return ok(readableDetail(entry.changes))
    },
  }
}

/** An entry for the list: what it changed is not shown there. */
function historyItem({ revision, at, author, label, kind, state }: HistoryEntry): HistoryItem {
  return { revision, at, author, label, kind, state }
}

type Written = { readonly committed: Committed; readonly saved: ReturnType<typeof savedOf> }

/** Writes once, tells the other screens, and stops the workbook where the file can't be written any more. */
async function write(
  context: HostContext,
  open: OpenWorkbook,
  screen: string,
  step: () => Promise<Result<Committed>>,
): Promise<Result<Written>> {
  if (open.stopped !== null) return { ok: false, failure: open.stopped }
  const committed = await step()
  if (!committed.ok) {
    if (isFatal(committed.failure)) context.stop(open, committed.failure)
    return committed
  }
  const savedAt = context.now().toISOString()
  open.savedAt = savedAt
  open.isChanged = true
  const saved = savedOf(committed.value, savedAt)
  const others = [...open.screens].filter((each) => each !== screen)
  const { edit } = committed.value
  if (others.length > 0) context.emit(others, 'workbook.edited', { workbook: open.handle, edit, ...saved })
  return ok({ committed: committed.value, saved })
}
