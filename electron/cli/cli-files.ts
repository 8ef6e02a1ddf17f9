import { userInfo } from 'node:os'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import { createDataFiles, type DataFiles } from '#electron/workbooks/data-files.ts'
import { homeFolder } from '#electron/workbooks/home-folder.ts'
import { type LocalLog, openLog } from '#electron/workbooks/local-log.ts'

/** The home folder of this call. */
export function cliHome(): string {
  return homeFolder(process.env, process.platform)
}

/** The workbook files of this call. */
export function cliFiles(): DataFiles {
  return createDataFiles(cliHome(), () => forkDataChild())
}

/** The log that desktop, browser host and command line share. */
export function cliLog(): LocalLog {
  return openLog({ home: cliHome(), now: () => new Date() })
}

/** Who edits, for the journal: the name this machine knows the person by. */
export function cliAuthor(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
