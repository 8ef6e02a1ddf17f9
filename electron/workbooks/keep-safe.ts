import type { Failure } from '#shared/failure.ts'
import type { HostOptions } from './host-context.ts'
import type { LocalLog } from './local-log.ts'
import { isFatal, type OpenWorkbook } from './open-workbook.ts'

type Options = Pick<HostOptions, 'emit' | 'now' | 'backupEveryMs' | 'watchEveryMs'> & {
  readonly log: LocalLog
  readonly stop: (open: OpenWorkbook, failure: Failure) => void
}

/** QUALITY B4 and B2: a backup every ten minutes if there is something new; a look at the file on the disk more often. */
const backupEvery = 10 * 60_000
const watchEvery = 5_000

/**
 * Watches over an open file until its process ends: backs it up when it is opened and at intervals while it changes, and
 * stops it when the file on the disk is gone or is another one.
 */
export function keepSafe(open: OpenWorkbook, options: Options): void {
  const { backupEveryMs = backupEvery, watchEveryMs = watchEvery, stop, log } = options
  const backup = setInterval(() => {
    if (open.isChanged && open.stopped === null) void backUp(open, options)
  }, backupEveryMs).unref()
  const watch = setInterval(() => {
    if (open.stopped === null) void look(open, stop)
  }, watchEveryMs).unref()
  open.data.onStopped((failure) => {
    clearInterval(backup)
    clearInterval(watch)
    stop(open, failure)
  })
  if (!open.health.readOnly) void backUp(open, options)
  log.write('workbook.opened', { bytes: open.health.bytes, recovered: open.health.recovered })
}

async function backUp(open: OpenWorkbook, { log, emit, now }: Options): Promise<void> {
  open.isChanged = false
  const made = await open.data.backUpIfChanged()
  // Nothing new since the last one, or the person closed the file in the meantime.
  if (made.ok ? made.value === null : made.failure.kind === 'workbookClosed') return
  if (made.ok) emit([...open.screens], 'workbook.backedUp', { workbook: open.handle, at: now().toISOString() })
  else {
    open.isChanged = true
    log.write('backup.failed', { failure: made.failure.kind })
  }
}

async function look(open: OpenWorkbook, stop: Options['stop']): Promise<void> {
  const ours = await open.data.stillOurs()
  if (!ours.ok && isFatal(ours.failure)) stop(open, ours.failure)
}
