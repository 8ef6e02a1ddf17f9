import { constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Opened } from '#electron/storage/process/protocol.ts'
import type { PackedRound } from '#shared/contract/packed-round.ts'
import { failure } from '#shared/failure.ts'
import { fail, type Result } from '#shared/result.ts'
import type { DataFiles } from './data-files.ts'
import { packedRound } from './earlier-round.ts'

export type ReadAside = Opened & { readonly earlierRound: PackedRound | null }

/**
 * What is in a workbook, read from a copy of the moment: the file itself is not opened and not locked, so that it may be open
 * in Opsbook meanwhile, and goes on being so.
 */
export async function readAside(files: DataFiles, path: string): Promise<Result<ReadAside>> {
  if (!existsSync(path)) return fail(failure('fileMissing', { path }))
  const folder = mkdtempSync(join(tmpdir(), 'opsbook-aside-'))
  const copy = join(folder, basename(path))
  try {
    copyFileSync(path, copy, constants.COPYFILE_FICLONE)
    // A commit that is under way has its way back in the journal.
    if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${copy}-journal`)
    const opened = await files.open(copy)
    if (!opened.ok) return opened
    const earlierRound = await packedRound(opened.value.data)
    await opened.value.data.close()
    return { ok: true, value: { ...opened.value.opened, earlierRound } }
  } catch (error) {
    return fail(failure('readFailed', { path, detail: (error as NodeJS.ErrnoException).code ?? '' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
