import { beginWorkbook } from '#shared/content/begin-workbook.ts'
import type {
  Difference,
  HostApi,
  HostInfo,
  InputOf,
  OpenedWorkbook,
  RecentWorkbook,
  Saved,
} from '#shared/contract/requests.ts'
import type { SheetProposal } from '#shared/contract/sheet-proposal.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { prepareEdit, type RowReader } from '#shared/edits/prepare-edit.ts'
import { readableDetail } from '#shared/edits/readable-detail.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { type Failure, failure } from '#shared/failure.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import type { Row } from '#shared/model/entity.ts'
import { packRows } from '#shared/model/packed-rows.ts'
import { type RowsByEntity, singleton, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { createEventListeners } from './event-listeners.ts'
import { backupItem, backupName, compareWorkbooks, type InMemoryBackup, rowsOfTables } from './in-memory-backups.ts'
import { firstUndone, type InMemoryJournal, lastDone, withDone, withRevert, withStep } from './in-memory-journal.ts'
import type { Transport } from './transport.ts'

export type InMemoryOptions = {
  /** The workbook that is open from the start, if any. */
  readonly opened?: Workbook
  /** The contents of its snapshots. */
  readonly heavy?: readonly Row[]
  /** Rows of the sample workbook. */
  readonly sample?: () => RowsByEntity
  readonly recent?: readonly RecentWorkbook[]
  readonly files?: HostInfo['files']
  /** What an edited export of the open workbook is found to change; without it nothing can be read back. */
  readonly editedExport?: () => SheetProposal
  /** The clock, as ISO time. */
  readonly now: () => string
}

export type InMemoryHost = Transport & {
  /** From now on every write is refused with this; null: writes work again. */
  readonly refuseWrites: (refusal: Failure | null) => void
  /** An edit of another window. */
  readonly editElsewhere: (edit: RequestedEdit) => void
  /** Nothing more can be written to the open workbook, as when its file is gone. */
  readonly stop: (reason: Failure) => void
  /** Makes a backup of the open workbook, as a host with files does every few minutes. */
  readonly backUp: () => void
  /** What the host holds. */
  readonly workbook: () => Workbook
  /** A workbook that was open under that handle before another was opened, as it was left. */
  readonly leftWorkbook: (handle: string) => Workbook | undefined
}

/**
 * A host without a file: the same requests answered over rows in memory by the same shared functions. Screens are
 * developed and tested with it; storage, documents and dialogs it does not have, and it says so. Backups live as long as
 * the page: one of each workbook as it was opened, and those that are asked for.
 */
export function createInMemoryHost(options: InMemoryOptions): InMemoryHost {
  const { now, recent = [], files = 'dialogs' } = options
  const listeners = createEventListeners()
  const left = new Map<string, Workbook>()
  let handle = 'memory'
  let journal: InMemoryJournal = { workbook: options.opened ?? workbookOf(0, {}), entries: [] }
  let backups: readonly InMemoryBackup[] = options.opened ? [{ at: now(), workbook: options.opened }] : []
  let firstHeavy: readonly Row[] = options.heavy ?? []
  let refusal: Failure | null = null

  const notInFile = failure('unexpected', { detail: 'not kept in a file' })
  const missing = (): Promise<Result<never>> => Promise.resolve(fail(notInFile))

  function start(workbook: Workbook, heavy: readonly Row[] = []): OpenedWorkbook {
    firstHeavy = heavy
    left.set(handle, journal.workbook)
    handle = `memory ${left.size + 1}`
    journal = { workbook, entries: [] }
    backups = []
    backUp()
    return opened()
  }

  function backUp(): void {
    if (backups[0]?.workbook === journal.workbook) return
    backups = [{ at: now(), workbook: journal.workbook }, ...backups]
  }

  function restore(name: string): Result<OpenedWorkbook> {
    const chosen = findBackup(name)
    return chosen.ok ? ok(start(chosen.value.workbook)) : chosen
  }

  function findBackup(name: string): Result<InMemoryBackup> {
    const found = backups.find(({ workbook }) => name === backupName(workbook))
    return found ? ok(found) : fail(failure('badRequest', { detail: 'backup' }))
  }

  function compare(name: string): Result<readonly Difference[]> {
    const chosen = findBackup(name)
    return chosen.ok ? ok(compareWorkbooks(chosen.value.workbook, journal.workbook)) : chosen
  }

  /** Answers only about the workbook that is open. */
  function ofOpen<T>(asked: string, answer: () => Result<T>): Result<T> {
    return asked === handle ? answer() : fail(failure('workbookClosed'))
  }

  function opened(): OpenedWorkbook {
    const { workbook } = journal
    const shownPath = `${singleton(workbook, 'workbook').title}.opsbook`
    const packed = packRows(rowsOfTables(workbook), workbook.ratings)
    return { workbook: handle, shownPath, readOnly: false, recovered: false, packed, ...saved() }
  }

  function saved(): Saved {
    const { workbook, entries } = journal
    const undo = lastDone(journal)?.label ?? null
    const redo = firstUndone(journal)?.label ?? null
    return {
      revision: workbook.revision,
      savedAt: entries.at(-1)?.at ?? now(),
      undo,
      redo,
    }
  }

  function edit(requested: Parameters<HostApi['workbook.edit']>[0]['edit']): Result<Saved> {
    if (refusal) return fail(refusal)
    const whole = { ...requested, label: requested.label ?? '' }
    const prepared = prepareEdit(wholeReader(), whole)
    if (!prepared.ok) return prepared
    journal = withDone(journal, prepared.value, now())
    return ok(saved())
  }

  function step(kind: 'undo' | 'redo'): Awaited<ReturnType<HostApi['workbook.undo']>> {
    if (refusal) return fail(refusal)
    const next = withStep(journal, kind, now())
    if (next === null) return fail(failure(kind === 'undo' ? 'nothingToUndo' : 'nothingToRedo'))
    journal = next.journal
    return ok({ ...saved(), edit: next.edit })
  }

  /** The contents of snapshots: those that were there at first, as the entries of the journal left them. */
  function heavyRows(): readonly Row[] {
    const rows = new Map(firstHeavy.map((row) => [row.id, row]))
    for (const { edit } of journal.entries) {
      for (const { entity, id, after } of edit.changes) {
        if (entity !== 'snapshotContent') continue
        if (after === null) rows.delete(id)
        else rows.set(id, { ...after, id })
      }
    }
    return [...rows.values()]
  }

  function wholeReader(): RowReader {
    const reader = workbookReader(journal.workbook)
    const heavy = (id: string): Row | undefined => heavyRows().find((row) => row.id === id)
    return { ...reader, row: (entity, id) => (entity === 'snapshotContent' ? heavy(id) : reader.row(entity, id)) }
  }

  function revert(revision: number): Awaited<ReturnType<HostApi['workbook.revert']>> {
    if (refusal) return fail(refusal)
    const label = createTranslator('en')('hosts.backToRevision', { revision })
    const next = withRevert(journal, revision, label, now())
    if (next === null) return fail(failure('revisionMissing', { revision }))
    const edit = next === journal ? { label, changes: [] } : next.entries.at(-1)?.edit
    journal = next
    return ok({ ...saved(), edit: edit ?? { label, changes: [] } })
  }

  async function begin({ title, set, template, language = 'en' }: InputOf<'workbook.create'>): Promise<OpenedWorkbook> {
    const say = await loadTranslator(language)
    const rows = beginWorkbook({ title, set, template, say, locale: language, currency: 'USD', fiscalStartMonth: 1 })
    return start(workbookOf(0, rows))
  }

  const api: HostApi = {
    'app.info': async () =>
      ok({
        host: 'browser',
        version: '0',
        platform: 'memory',
        files,
        locale: 'en-GB',
        opened: options.opened ? opened() : null,
      }),
    'recent.list': async () => ok(recent),
    'recent.forget': async () => ok(null),
    'workbook.create': async (wanted) => ok(await begin(wanted)),
    'workbook.createSample': async () => {
      const rows = options.sample?.()
      return ok(rows ? start(workbookOf(0, rows), rows.snapshotContent) : null)
    },
    'workbook.choose': async () => ok(null),
    'workbook.open': async () => ok(opened()),
    'workbook.reload': async ({ workbook }) => ofOpen(workbook, () => ok(opened())),
    'workbook.edit': async (input) => ofOpen(input.workbook, () => edit(input.edit)),
    'workbook.undo': async ({ workbook }) => ofOpen(workbook, () => step('undo')),
    'workbook.redo': async ({ workbook }) => ofOpen(workbook, () => step('redo')),
    'workbook.revert': async ({ workbook, revision }) => ofOpen(workbook, () => revert(revision)),
    'workbook.history': async ({ limit, beforeRevision = Number.MAX_SAFE_INTEGER }) => {
      const earlier = journal.entries.filter(({ revision }) => revision < beforeRevision)
      return ok(earlier.slice(-limit).reverse())
    },
    'workbook.historyDetail': async ({ revision }) => {
      const entry = journal.entries.find((each) => each.revision === revision)
      return entry ? ok(readableDetail(entry.edit.changes)) : fail(failure('revisionMissing', { revision }))
    },
    'workbook.saveCopy': missing,
    'workbook.saveRedactedCopy': missing,
    'workbook.snapshotDump': async ({ snapshot }) => {
      const content = heavyRows().find((row) => row['snapshotId'] === snapshot)?.['content']
      return ok(typeof content === 'string' ? await deflateText(content) : null)
    },
    'workbook.close': async () => ok(null),
    'backup.list': async ({ workbook }) => ofOpen(workbook, () => ok(backups.map(backupItem))),
    'backup.make': async ({ workbook }) =>
      ofOpen(workbook, () => {
        if (refusal) return fail(refusal)
        backUp()
        return ok(null)
      }),
    'backup.compare': async ({ workbook, backup }) => ofOpen(workbook, () => compare(backup)),
    'backup.restore': async ({ workbook, backup }) => ofOpen(workbook, () => restore(backup)),
    'export.start': missing,
    'export.cancel': async () => ok(null),
    'export.reveal': missing,
    'readBack.compare': async ({ workbook }) =>
      ofOpen(workbook, () => (options.editedExport === undefined ? fail(notInFile) : ok(options.editedExport()))),
    'log.reveal': missing,
  }

  return {
    api,
    on: listeners.on,
    refuseWrites: (next) => {
      refusal = next
    },
    editElsewhere: (requested) => {
      const before = journal
      const answer = edit({ label: requested.label, changes: requested.changes.map((change) => ({ ...change })) })
      if (!answer.ok || journal === before) return
      const entry = journal.entries.at(-1)
      if (entry === undefined) return
      listeners.tell('workbook.edited', { workbook: handle, ...answer.value, edit: entry.edit })
    },
    stop: (reason) => {
      refusal = reason
      listeners.tell('workbook.stopped', { workbook: handle, failure: reason })
    },
    backUp: () => {
      backUp()
      listeners.tell('workbook.backedUp', { workbook: handle, at: now() })
    },
    workbook: () => journal.workbook,
    leftWorkbook: (asked) => left.get(asked),
  }
}

/** A text as raw deflate, as hosts hand over the dump of a snapshot. */
async function deflateText(text: string): Promise<Uint8Array> {
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(deflated).arrayBuffer())
}
