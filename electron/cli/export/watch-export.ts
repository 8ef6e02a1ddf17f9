import { type ReadAside, readAside } from '#electron/workbooks/read-aside.ts'
import { cliFiles } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import type { ExportOptions } from './export-options.ts'
import { makeExport } from './make-export.ts'
import { changesOf } from './watch-file.ts'

/**
 * Makes the documents, and anew whenever the workbook has got another revision, until it is told to stop. What goes wrong
 * after the first time is said, and the next change awaited. @param path of the workbook, in full
 */
export async function watchExport(
  terminal: Terminal,
  path: string,
  options: ExportOptions,
  folder: string,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { say } = terminal
  // Begun before the first reading: what is changed from here on is not missed.
  const changes = changesOf(path, signal)
  const pending = changes.next()
  const first = await readAside(cliFiles(), path)
  if (!first.ok) return terminal.fail(first.failure)
  const code = await makeExport(terminal, contentOf(first.value), options, folder, signal)
  if (code === exitCode.failed && !signal.aborted) return code
  let done = stateOf(first.value)
  terminal.warn(say('cli.export.watching', { path, revision: first.value.content.revision }))
  for (let change = await pending; change.done !== true; change = await changes.next()) {
    const read = await readAside(cliFiles(), path)
    if (!read.ok) {
      const sentence = say(`failure.${read.failure.kind}`, read.failure.params)
      terminal.warn(say('cli.export.waiting', { sentence }))
      continue
    }
    if (stateOf(read.value) === done) continue
    terminal.warn(say('cli.export.changed', { revision: read.value.content.revision }))
    const again = await makeExport(terminal, contentOf(read.value), options, folder, signal)
    if (again !== exitCode.failed) done = stateOf(read.value)
  }
  return exitCode.fine
}

function contentOf({ content, earlierRound }: ReadAside) {
  return { ...content, earlierRound }
}

/** Another workbook put in its place may have the same revision, but it was not saved at the same moment. */
function stateOf({
  content,
  savedAt,
}: {
  readonly content: { readonly revision: number }
  readonly savedAt: string | null
}): string {
  return `${content.revision} ${savedAt}`
}
