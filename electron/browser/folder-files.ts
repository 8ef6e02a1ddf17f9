import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostFiles } from '#electron/workbooks/host-files.ts'
import { workbookEnding } from '#electron/workbooks/workbook-ending.ts'
import { freePath } from '#electron/workbooks/workbook-places.ts'
import type { Downloads } from './downloads.ts'

/** The files of a host without dialogs: workbooks in one folder, documents fetched by the browser. */
export type FolderFiles = HostFiles & {
  /** Deletes the documents that were made for fetching. */
  readonly clear: () => void
}

/** @param folder made when the first workbook is */
export function createFolderFiles(folder: string, downloads: Downloads): FolderFiles {
  const documents: string[] = []
  return {
    kind: 'folder',
    chooseWorkbook: async () => null,
    chooseNewPath: async (_screen, _purpose, fileName) => {
      mkdirSync(folder, { recursive: true })
      return freePath(folder, fileName)
    },
    chooseDocumentFolder: async () => {
      const made = mkdtempSync(join(tmpdir(), 'opsbook-'))
      documents.push(made)
      return made
    },
    showDocument: (path, fileName) => downloads.offer(path, fileName),
    showFile: () => undefined,
    listWorkbooks: () => listWorkbooks(folder),
    clear: () => {
      for (const made of documents.splice(0)) rmSync(made, { recursive: true, force: true })
    },
  }
}

function listWorkbooks(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(workbookEnding) && !name.startsWith('.'))
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}
