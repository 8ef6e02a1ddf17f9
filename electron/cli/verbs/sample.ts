import { resolve } from 'node:path'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { beginningOf } from '#shared/edits/beginning-of.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { cliAuthor, cliFiles } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

/** `opsbook sample`: the complete sample workbook. */
export async function runSample(terminal: Terminal, file: string): Promise<ExitCode> {
  const { say } = terminal
  // The sample company speaks English, and so does what ships in its workbook.
  const rows = sampleWorkbook(createTranslator('en-GB'))
  const created = await cliFiles().create(resolve(file), beginningOf(rows, cliAuthor()))
  if (!created.ok) return terminal.fail(created.failure)
  await created.value.data.close()
  terminal.print(say('cli.sample.done', { path: file }))
  return exitCode.fine
}
