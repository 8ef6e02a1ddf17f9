import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

type Options = { readonly limit: number; readonly json?: true }

/** `opsbook log`: the history, newest first. As JSON one entry a line, with its changes. */
export async function runLog(terminal: Terminal, file: string, { limit, json }: Options): Promise<ExitCode> {
  const { say } = terminal
  return withWorkbook(terminal, file, async (data) => {
    const entries = await data.log({ limit })
    if (!entries.ok) return terminal.fail(entries.failure)
    for (const entry of entries.value) {
      const { revision, at, author, label, kind, state } = entry
      const words = [label || say('cli.log.noLabel'), say(`cli.log.state.${state}`)].filter((word) => word !== '')
      const line = [String(revision).padStart(6), at, author, say(`cli.log.kind.${kind}`), words.join(' ')]
      terminal.print(json ? JSON.stringify(entry) : line.join('  '))
    }
    if (entries.value.length === 0 && !json) terminal.print(say('cli.log.empty'))
    return exitCode.fine
  })
}
