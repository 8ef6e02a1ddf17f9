import { join } from 'node:path'
import { type DataChild, startDataProcess } from '#electron/storage/process/client.ts'
import type { Beginning } from '#shared/edits/beginning-of.ts'
import { ok, type Result } from '#shared/result.ts'
import type { OpenedData } from './open-workbooks.ts'

/** Opens and makes workbook files, each in a process of its own. */
export type DataFiles = {
  readonly open: (path: string) => Promise<Result<OpenedData>>
  /** Makes a workbook where there is no file, and opens it. */
  readonly create: (path: string, beginning: Beginning) => Promise<Result<OpenedData>>
}

/** @param home the folder in which backups are kept @see homeFolder */
export function createDataFiles(home: string, spawn: () => DataChild): DataFiles {
  const backups = join(home, 'backups')
  return {
    open: async (path) => {
      const data = startDataProcess(spawn)
      const opened = await data.open(path, backups)
      if (opened.ok) return ok({ data, opened: opened.value })
      await data.close()
      return opened
    },
    create: async (path, beginning) => {
      const data = startDataProcess(spawn)
      const opened = await data.create(path, beginning, backups)
      if (opened.ok) return ok({ data, opened: opened.value })
      await data.close()
      return opened
    },
  }
}
