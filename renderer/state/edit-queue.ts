import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { Edit, RequestedEdit } from '#shared/edits/edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { ok, type Result } from '#shared/result.ts'

/** Something a person did that the host has not acknowledged yet. */
export type Pending =
  | { readonly kind: 'edit'; readonly requested: RequestedEdit; readonly edit: Edit; readonly after: Workbook }
  | Move

/** What only the host can work out: it has the journal. */
export type Move = { readonly kind: 'undo' | 'redo' } | { readonly kind: 'revert'; readonly revision: number }

/** What the file holds, and what was done on the screen since, in order. */
export type EditQueue = { readonly confirmed: Workbook; readonly pending: readonly Pending[] }

export function queueOn(confirmed: Workbook): EditQueue {
  return { confirmed, pending: [] }
}

/** The workbook a person sees: confirmed, with every waiting edit applied. */
export function shownWorkbook({ confirmed, pending }: EditQueue): Workbook {
  const last = pending.findLast((each) => each.kind === 'edit')
  return last?.after ?? confirmed
}

/** The queue with one more edit, or why that edit can't be. An edit that changes nothing leaves the queue as it is. */
export function withEdit(queue: EditQueue, requested: RequestedEdit): Result<EditQueue> {
  const shown = shownWorkbook(queue)
  const prepared = prepareEdit(workbookReader(shown), requested)
  if (!prepared.ok) return prepared
  const edit = prepared.value
  if (edit.changes.length === 0) return ok(queue)
  const next: Pending = { kind: 'edit', requested, edit, after: applyEdit(shown, edit) }
  return ok({ ...queue, pending: [...queue.pending, next] })
}

export function withMove(queue: EditQueue, move: Move): EditQueue {
  return { ...queue, pending: [...queue.pending, move] }
}

/** The first edit waiting is in the file now. */
export function acknowledged({ confirmed, pending }: EditQueue): EditQueue {
  const [first, ...rest] = pending
  return { confirmed: first?.kind === 'edit' ? first.after : confirmed, pending: rest }
}

/** The queue without its first, which was a move through the history and made `edit` of the file. */
export function moved({ confirmed, pending }: EditQueue, edit: Edit): Result<EditQueue> {
  return rebased({ confirmed, pending: pending.slice(1) }, edit)
}

/**
 * The queue on a file that took an edit from elsewhere: waiting edits are prepared again on top of it. Fails with the
 * first that no longer can be, as it would at the host.
 */
export function rebased({ confirmed, pending }: EditQueue, edit: Edit): Result<EditQueue> {
  let queue = queueOn(applyEdit(confirmed, edit))
  for (const each of pending) {
    const next = each.kind === 'edit' ? withEdit(queue, each.requested) : ok(withMove(queue, each))
    if (!next.ok) return next
    queue = next.value
  }
  return ok(queue)
}
