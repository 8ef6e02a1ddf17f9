import { resolve } from 'node:path'
import type { DataProcess } from '#electron/storage/process/client.ts'
import type { Opened } from '#electron/storage/process/protocol.ts'
import { openForCall } from './early-opening.ts'
import type { ExitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

type Use = (data: DataProcess, opened: Opened) => Promise<ExitCode>

/** Opens a workbook for one call, says why if it can't, and closes it whatever happens. */
export async function withWorkbook(terminal: Terminal, file: string, use: Use): Promise<ExitCode> {
  const opened = await openForCall(resolve(file))
  if (!opened.ok) return terminal.fail(opened.failure)
  const { data } = opened.value
  try {
    return await use(data, opened.value.opened)
  } finally {
    await data.close()
  }
}

/** A backup is due before a call changes a file that has none of the last ten minutes (QUALITY B4). */
const backupEvery = 10 * 60_000

/** Backs a workbook up before it is changed, unless that was done a moment ago. A backup that fails is told and stops nothing. */
export async function backUpIfDue(terminal: Terminal, data: DataProcess): Promise<void> {
  const backups = await data.listBackups()
  const newest = backups.ok ? Math.max(0, ...backups.value.map(({ at }) => Date.parse(at))) : 0
  if (Date.now() - newest < backupEvery) return
  const made = await data.backUpIfChanged()
  if (!made.ok) terminal.fail(made.failure)
}
