import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { workbookEnding } from '#electron/workbooks/workbook-ending.ts'
import { readDump } from '#shared/edits/dump.ts'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { cliAuthor, cliFiles } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

/** `opsbook load`: a workbook from a dump. */
export async function runLoad(terminal: Terminal, file: string, dump: string): Promise<ExitCode> {
  const read = await readInput(terminal, dump)
  if (!read.ok) return terminal.fail(read.failure)
  const changes = readDump(read.value)
  if (!changes.ok) return terminal.fail(changes.failure)
  const title = changes.value.find(({ entity }) => entity === 'workbook')?.after?.title
  const beginning = {
    title: String(title || basename(file, workbookEnding)),
    changes: changes.value,
    author: cliAuthor(),
  }
  const created = await cliFiles().create(resolve(file), beginning)
  if (!created.ok) return terminal.fail(created.failure)
  await created.value.data.close()
  terminal.print(terminal.say('cli.load.done', { path: file, rows: changes.value.length }))
  return exitCode.fine
}

async function readInput(terminal: Terminal, path: string): Promise<Result<string>> {
  if (path === '-') return ok(await text(terminal.input))
  try {
    return ok(await readFile(path, 'utf8'))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return fail(failure('fileMissing', { path }))
    if (code === 'EISDIR') return fail(failure('fileIsFolder', { path }))
    if (code === 'EACCES') return fail(failure('fileUnreadable', { path }))
    return fail(failure('readFailed', { path, detail: code }))
  }
}
