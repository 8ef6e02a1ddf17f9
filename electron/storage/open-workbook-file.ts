import type { Result } from '#shared/result.ts'
import { ok } from '#shared/result.ts'
import { copyFileTo } from './copy-file.ts'
import { createFile, type NewWorkbook } from './create-file.ts'
import { editFile, redoInFile, undoInFile } from './edit-file.ts'
import { closeFile, openFile } from './open-file.ts'
import type { OpenFile } from './open-file-state.ts'
import type { OpenOptions } from './open-options.ts'
import { contentOf, healthOf, logOfFile, rowsOfFile, verifyFile } from './read-file.ts'
import { revertInFile } from './revert-file.ts'
import type { WorkbookFile } from './workbook-file.ts'

/** A workbook file in this process: for tests and tools. Hosts go through a data process, which may be killed. */
export function openWorkbookFile(path: string, options: OpenOptions): Result<WorkbookFile> {
  const opened = openFile(path, options)
  return opened.ok ? ok(workbookFile(opened.value)) : opened
}

/** Makes a workbook file and opens it. */
export function createWorkbookFile(path: string, content: NewWorkbook, options: OpenOptions): Result<WorkbookFile> {
  const created = createFile(path, content)
  return created.ok ? openWorkbookFile(path, options) : created
}

function workbookFile(file: OpenFile): WorkbookFile {
  return {
    health: () => healthOf(file),
    content: () => contentOf(file),
    rows: (entity) => rowsOfFile(file, entity),
    edit: (requested, author) => editFile(file, requested, author),
    undo: (author) => undoInFile(file, author),
    redo: (author) => redoInFile(file, author),
    revert: (revision, label, author) => revertInFile(file, revision, label, author),
    log: (options) => logOfFile(file, options),
    verify: (depth) => verifyFile(file, depth),
    copyTo: (path) => copyFileTo(file, path),
    stillOurs: () => file.identity.check(),
    close: () => closeFile(file),
  }
}
