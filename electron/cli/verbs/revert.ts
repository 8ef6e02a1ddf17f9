import { cliAuthor } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { backUpIfDue, withWorkbook } from '../with-workbook.ts'

/** `opsbook revert`: everything back to how it was at a revision, as one edit that `undo` takes back. */
export async function runRevert(terminal: Terminal, file: string, revision: number): Promise<ExitCode> {
  const { say } = terminal
  return withWorkbook(terminal, file, async (data, { content }) => {
    await backUpIfDue(terminal, data)
    const committed = await data.revert(revision, say('hosts.backToRevision', { revision }), cliAuthor())
    if (!committed.ok) return terminal.fail(committed.failure)
    const now = committed.value.revision
    const done = now === content.revision ? 'cli.revert.unchanged' : 'cli.revert.done'
    terminal.print(say(done, { to: revision, revision: now }))
    return exitCode.fine
  })
}
