import { join } from 'node:path'
import type { NewWorkbook } from '#electron/storage/create-file.ts'
import { createWorkbookFile, openWorkbookFile } from '#electron/storage/open-workbook-file.ts'
import type { WorkbookFile } from '#electron/storage/workbook-file.ts'
import { writeDump } from '#shared/edits/dump.ts'
import type { RequestedChange } from '#shared/edits/edit.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import type { Result } from '#shared/result.ts'

/** Real files for tests of storage. */

/** The value of a result that must be good. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`)
  return result.value
}

/** The kind of a result's failure; `ok` if there is none. */
export function kindOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.kind
}

/** A few rows that point at each other. */
export const fewRows: readonly RequestedChange[] = [
  { entity: 'participant', id: 'desk', after: { name: 'Head of service desk' } },
  { entity: 'participant', id: 'ops', after: { name: 'Head of operations' } },
  { entity: 'practice', id: 'incident', after: { name: 'Incident handling' } },
  { entity: 'practice', id: 'change', after: { name: 'Change control' } },
  {
    entity: 'rating',
    id: 'desk~incident~data',
    after: { participantId: 'desk', practiceId: 'incident', lens: 'data', level: 2, note: 'Tickets only' },
  },
  {
    entity: 'initiative',
    id: 'i1',
    after: { title: 'One queue for all requests', mandated: true, oneOffLikely: 12.5 },
  },
]

export const backupsIn = (folder: string): string => join(folder, 'backups')
export const workbookIn = (folder: string): string => join(folder, 'book.opsbook')

/** A new workbook in that folder, open. */
export function createIn(folder: string, content: Partial<NewWorkbook> = {}): WorkbookFile {
  const whole = { title: 'Strategy', changes: fewRows, author: 'test', ...content }
  return must(createWorkbookFile(workbookIn(folder), whole, { backups: backupsIn(folder) }))
}

export function openIn(folder: string, path = workbookIn(folder)): Result<WorkbookFile> {
  return openWorkbookFile(path, { backups: backupsIn(folder) })
}

/** What a screen would show of the file. */
export function shownOf(file: WorkbookFile): Workbook {
  const { revision, packed } = file.content()
  return unpackWorkbook(revision, packed)
}

/** Everything in the file as canonical text. */
export function dumpOf(file: WorkbookFile): string {
  return writeDump((entity) => must(file.rows(entity)))
}
