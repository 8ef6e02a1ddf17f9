import { basename, dirname } from 'node:path'
import { failure } from '#shared/failure.ts'
import { fail, ok } from '#shared/result.ts'
import type { Handlers } from '../door.ts'
import type { HostContext } from '../host-context.ts'
import { workbookEnding } from '../workbook-ending.ts'
import { freePath } from '../workbook-places.ts'

type BackupHandlers = Pick<Handlers, 'backup.list' | 'backup.make' | 'backup.compare' | 'backup.restore'>

/** Looking at backups and taking one up again, always as a file beside the workbook: what is there now stays. */
export function backupHandlers({ workbooks, openFor, emit, now }: HostContext): BackupHandlers {
  return {
    'backup.list': async ({ workbook }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const backups = await open.value.data.listBackups()
      if (!backups.ok) return backups
      return ok(backups.value.map(({ name, at, bytes, revision }) => ({ backup: name, at, bytes, revision })))
    },
    'backup.make': async ({ workbook }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const { data, screens, handle } = open.value
      const made = await data.backUpIfChanged()
      if (!made.ok) return made
      if (made.value !== null) emit([...screens], 'workbook.backedUp', { workbook: handle, at: now().toISOString() })
      return ok(null)
    },
    'backup.compare': async ({ workbook, backup }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      return open.value.data.compareBackup(backup)
    },
    'backup.restore': async ({ workbook, backup }, screen) => {
      const open = workbooks.find(workbook, screen)
      if (!open.ok) return open
      const { path, data } = open.value
      const backups = await data.listBackups()
      if (!backups.ok) return backups
      const chosen = backups.value.find(({ name }) => name === backup)
      if (chosen === undefined) return fail(failure('badRequest', { detail: 'backup' }))
      const stem = `${basename(path, workbookEnding)} ${chosen.at.slice(0, 16).replace('T', ' ').replace(':', '.')}`
      const target = freePath(dirname(path), `${stem}${workbookEnding}`)
      const restored = await data.restoreBackup(backup, target)
      return restored.ok ? openFor(screen, target) : restored
    },
  }
}
