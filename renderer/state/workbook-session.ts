import { createStore, type StoreApi } from 'zustand/vanilla'
import type { HostEvents } from '#shared/contract/events.ts'
import type { InputOf, Moved, OpenedWorkbook, Saved } from '#shared/contract/requests.ts'
import type { Edit, RequestedEdit } from '#shared/edits/edit.ts'
import type { Failure } from '#shared/failure.ts'
import { entityNamed } from '#shared/model/entities.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import type { Result } from '#shared/result.ts'
import type { Transport } from '../transport/transport.ts'
import {
  acknowledged,
  type EditQueue,
  type Move,
  moved,
  type Pending,
  queueOn,
  rebased,
  shownWorkbook,
  withEdit,
  withMove,
} from './edit-queue.ts'
import { isEditable, noWorkbook, stopsEditing, type WorkbookState } from './workbook-state.ts'

export type WorkbookSession = {
  readonly store: StoreApi<WorkbookState>
  /** Shows this workbook; one that was open before is closed. Let it settle first, or what waits to be saved is lost. */
  readonly open: (opened: OpenedWorkbook) => void
  readonly close: () => Promise<void>
  /** Applies an edit at once and sends it in its turn. The failure, if it can't be applied at all. */
  readonly edit: (requested: RequestedEdit) => Failure | null
  readonly undo: () => void
  readonly redo: () => void
  /** Everything back to how it was at that revision, as an edit that undo takes back. */
  readonly revert: (revision: number) => void
  /** Loads the file again and enters what was refused once more. */
  readonly retryRefused: () => Promise<void>
  readonly dismissRefused: () => void
  /** Resolves when everything done so far is in the file or was refused. */
  readonly settled: () => Promise<void>
  readonly dispose: () => void
}

type Fact = HostEvents['workbook.edited']

/**
 * The one place where the screen's workbook changes. Edits show at once, wait in a queue, and go to the host one at a
 * time. When the host refuses one, the queue is dropped, the workbook is loaded again and what was typed is kept.
 */
export function createWorkbookSession({ api, on }: Transport): WorkbookSession {
  const store = createStore<WorkbookState>(() => noWorkbook)
  let queue: EditQueue = queueOn(noWorkbook.workbook)
  let sending: Promise<void> | null = null
  let heard: readonly Fact[] = []

  const handle = (): string => store.getState().handle ?? ''

  function show(next: EditQueue, more: Partial<WorkbookState> = {}): void {
    queue = next
    const lastEdit = next.pending.findLast((each) => each.kind === 'edit')
    const waiting = lastEdit === undefined ? {} : { undo: lastEdit.edit.label, redo: null }
    store.setState({ workbook: shownWorkbook(next), saving: next.pending.length > 0, ...more, ...waiting })
  }

  function open(opened: OpenedWorkbook): void {
    const before = handle()
    heard = []
    performance.mark('opsbook:data')
    const workbook = unpackWorkbook(opened.revision, opened.packed)
    show(queueOn(workbook), { ...noWorkbook, ...headOf(opened), workbook })
    if (before !== '' && before !== opened.workbook) void api['workbook.close']({ workbook: before })
  }

  function edit(requested: RequestedEdit): Failure | null {
    if (!isEditable(store.getState())) return store.getState().stopped
    const next = withEdit(queue, requested)
    if (!next.ok) return next.failure
    if (next.value === queue) return null
    show(next.value)
    startSending()
    return null
  }

  function move(next: Move): void {
    const state = store.getState()
    if (!isEditable(state) || (next.kind !== 'revert' && state[next.kind] === null)) return
    show(withMove(queue, next))
    startSending()
  }

  function startSending(): void {
    sending ??= sendAll().finally(() => {
      sending = null
    })
  }

  async function sendAll(): Promise<void> {
    for (let next = queue.pending[0]; next !== undefined; next = queue.pending[0]) {
      const of = handle()
      const answer = await send(next)
      if (of !== handle()) return
      if (!answer.ok) return refuse(answer.failure)
      if (!accept(answer.value)) return reload()
    }
    for (const fact of heard) takeFact(fact)
    heard = []
  }

  function send(next: Pending): Promise<Result<Saved | Moved>> {
    if (next.kind === 'revert') return api['workbook.revert']({ workbook: handle(), revision: next.revision })
    if (next.kind !== 'edit') return api[`workbook.${next.kind}`]({ workbook: handle() })
    return api['workbook.edit']({ workbook: handle(), edit: asRequest(next.edit) })
  }

  /** Takes an answer into the queue. False: the screen no longer knows what the file holds. */
  function accept(saved: Saved | Moved): boolean {
    const earlier = heard.filter((fact) => fact.revision < saved.revision)
    heard = heard.filter((fact) => fact.revision > saved.revision)
    for (const fact of earlier) if (!takeRemote(fact)) return false
    const next = 'edit' in saved ? moved(queue, saved.edit) : { ok: true as const, value: acknowledged(queue) }
    if (!next.ok || next.value.confirmed.revision !== saved.revision) return false
    show(next.value, { savedAt: saved.savedAt, undo: saved.undo, redo: saved.redo })
    return true
  }

  function takeRemote(fact: Fact): boolean {
    if (fact.revision <= queue.confirmed.revision) return true
    const next = rebased(queue, fact.edit)
    if (!next.ok || next.value.confirmed.revision !== fact.revision) return false
    show(next.value, { savedAt: fact.savedAt, undo: fact.undo, redo: fact.redo })
    return true
  }

  function takeFact(fact: Fact): void {
    if (!takeRemote(fact)) void reload()
  }

  async function refuse(failure: Failure): Promise<void> {
    const edits = queue.pending.flatMap((each) => (each.kind === 'edit' ? [each.requested] : []))
    const stopped = stopsEditing(failure) ? failure : null
    await reload()
    store.setState({ refused: { failure, edits }, ...(stopped ? { stopped } : {}) })
  }

  /** Drops what waits and takes the file's word. Where even that fails, what is known to be in the file stays on screen. */
  async function reload(): Promise<void> {
    const of = handle()
    const answer = await api['workbook.reload']({ workbook: of })
    if (of !== handle()) return
    heard = []
    if (!answer.ok) return show(queueOn(queue.confirmed), { stopped: answer.failure })
    const { revision, packed } = answer.value
    show(queueOn(unpackWorkbook(revision, packed)), headOf(answer.value))
  }

  async function retryRefused(): Promise<void> {
    const { refused } = store.getState()
    if (refused === null) return
    store.setState({ refused: null, stopped: null })
    await reload()
    for (const each of refused.edits) {
      const failure = edit(each)
      if (failure) return store.setState({ refused: { failure, edits: refused.edits } })
    }
  }

  async function close(): Promise<void> {
    const of = handle()
    if (of === '') return
    store.setState(noWorkbook)
    queue = queueOn(noWorkbook.workbook)
    await api['workbook.close']({ workbook: of })
  }

  const stops = [
    on('workbook.edited', (fact) => {
      if (fact.workbook !== handle()) return
      if (sending) heard = [...heard, fact]
      else takeFact(fact)
    }),
    on('workbook.stopped', ({ workbook, failure }) => {
      if (workbook === handle()) store.setState({ stopped: failure })
    }),
  ]

  return {
    store,
    open,
    close,
    edit,
    undo: () => move({ kind: 'undo' }),
    redo: () => move({ kind: 'redo' }),
    revert: (revision) => move({ kind: 'revert', revision }),
    retryRefused,
    dismissRefused: () => store.setState({ refused: null }),
    settled: async () => {
      while (sending) await sending
    },
    dispose: () => {
      for (const stop of stops) stop()
    },
  }
}

/**
 * The edit as the contract's schema spells it, with what it expects to find, so that nobody's change is overwritten unseen.
 * What a heavy row holds is not known here, and so nothing is expected of it.
 */
function asRequest({ label, changes }: Edit): InputOf<'workbook.edit'>['edit'] {
  return {
    label,
    changes: changes.map(({ entity, id, before, after }) =>
      entityNamed(entity).heavy ? { entity, id, after } : { entity, id, before, after },
    ),
  }
}

function headOf(opened: OpenedWorkbook): Partial<WorkbookState> {
  const { workbook, shownPath, readOnly, recovered, savedAt, undo, redo } = opened
  return { handle: workbook, shownPath, readOnly, recovered, savedAt, undo, redo }
}
