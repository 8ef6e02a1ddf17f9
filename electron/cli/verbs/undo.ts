import { cliAuthor } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { backUpIfDue, withWorkbook } from '../with-workbook.ts'

/** `opsbook undo`: takes back the last edit. */
export function runUndo(terminal: Terminal, file: string): Promise<ExitCode> {
  return move(terminal, file, 'undo')
}

/** `opsbook redo`: brings back what was taken back last. */
export function runRedo(terminal: Terminal, file: string): Promise<ExitCode> {
  return move(terminal, file, 'redo')
}

function move(terminal: Terminal, file: string, direction: 'undo' | 'redo'): Promise<ExitCode> {
  const { say } = terminal
  return withWorkbook(terminal, file, async (data, { content }) => {
    const moved = content.history[direction] ?? ''
    await backUpIfDue(terminal, data)
    const committed = await data[direction](cliAuthor())
    if (!committed.ok) {
      terminal.fail(committed.failure)
      const { kind } = committed.failure
      return kind === 'nothingToUndo' || kind === 'nothingToRedo' ? exitCode.findings : exitCode.failed
    }
    const label = moved || say('cli.log.noLabel')
    terminal.print(say(`cli.${direction}.done`, { label, revision: committed.value.revision }))
    return exitCode.fine
  })
}
