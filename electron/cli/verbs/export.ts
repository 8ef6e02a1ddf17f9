import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { packedRound } from '#electron/workbooks/earlier-round.ts'
import { failure } from '#shared/failure.ts'
import { requiredDate } from '#shared/model/fields.ts'
import { fieldSchema } from '#shared/model/schema.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { type ExportOptions, unknownRegister } from '../export/export-options.ts'
import { makeExport } from '../export/make-export.ts'
import { watchExport } from '../export/watch-export.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

/** `opsbook export`: the documents, under the same names every time. */
export async function runExport(terminal: Terminal, file: string, options: ExportOptions): Promise<ExitCode> {
  const wrong = wrongOption(terminal, options)
  if (wrong !== null) {
    terminal.warn(terminal.say('cli.usage', { reason: wrong, verb: 'export ' }))
    return exitCode.failed
  }
  const stop = new AbortController()
  const end = (): void => stop.abort()
  process.once('SIGINT', end).once('SIGTERM', end)
  try {
    if (options.watch) {
      const folder = makeFolder(resolve(options.out))
      if (!folder.ok) return terminal.fail(folder.failure)
      return await watchExport(terminal, resolve(file), options, folder.value, stop.signal)
    }
    return await withWorkbook(terminal, file, async (data, { content }) => {
      const folder = makeFolder(resolve(options.out))
      const earlierRound = await packedRound(data)
      return folder.ok
        ? makeExport(terminal, { ...content, earlierRound }, options, folder.value, stop.signal)
        : terminal.fail(folder.failure)
    })
  } finally {
    end()
    process.off('SIGINT', end).off('SIGTERM', end)
  }
}

function wrongOption({ say }: Terminal, options: ExportOptions): string | null {
  const { at } = options
  if (at !== undefined && !fieldSchema(requiredDate()).safeParse(at).success)
    return say('cli.export.badDate', { value: at })
  const name = unknownRegister(options)
  return name === undefined ? null : say('cli.export.unknownRegister', { name })
}

function makeFolder(path: string): Result<string> {
  try {
    mkdirSync(path, { recursive: true })
    return ok(path)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return fail(
      code === 'EEXIST' || code === 'ENOTDIR' ? failure('fileExists', { path }) : failure('folderReadOnly', { path }),
    )
  }
}
