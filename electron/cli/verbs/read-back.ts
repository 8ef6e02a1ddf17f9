import { type ReadBackOutcome, readBack } from '#electron/workbooks/read-back/read-back-file.ts'
import { cliAuthor, cliLog } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

type Options = { readonly dryRun?: true; readonly overConflicts?: true; readonly json?: true }

/** `opsbook read-back`: what somebody changed in an exported Excel workbook, as one edit that can be undone. */
export async function runReadBack(
  terminal: Terminal,
  file: string,
  sheet: string,
  options: Options,
): Promise<ExitCode> {
  const { dryRun = false, overConflicts = false } = options
  return withWorkbook(terminal, file, async (data, { content }) => {
    const order = { sheetPath: sheet, say: terminal.say, author: cliAuthor(), dryRun, overConflicts }
    const done = await readBack(data, content, order)
    if (!done.ok) return terminal.fail(done.failure)
    const { changes, conflicts, problems } = done.value
    cliLog().write('read-back', { changes: changes.length, conflicts: conflicts.length, problems: problems.length })
    if (options.json) terminal.print(JSON.stringify(done.value, null, 2))
    else for (const line of lines(done.value, options, terminal)) terminal.print(line)
    return problems.length === 0 && (conflicts.length === 0 || overConflicts) ? exitCode.fine : exitCode.findings
  })
}

function lines(outcome: ReadBackOutcome, { dryRun, overConflicts }: Options, { say }: Terminal): readonly string[] {
  const { changes, conflicts, added, removed, problems, revision } = outcome
  const count = changes.length + added.length + (overConflicts ? conflicts.length : 0)
  return [
    ...changes.map(({ change: _, ...cell }) => say('cli.readBack.change', cell)),
    ...added.map(({ change: _, ...row }) => say('cli.readBack.added', row)),
    ...removed.map((row) => say('cli.readBack.removed', row)),
    ...conflicts.map(({ change: _, ...cell }) =>
      say(overConflicts ? 'cli.readBack.overwritten' : 'cli.readBack.conflict', cell),
    ),
    ...problems.map(({ sheet, row, column, sentence }) =>
      say('cli.readBack.problem', { sheet, place: row === null ? '' : `${column ?? ''}${row}`, sentence }),
    ),
    count === 0
      ? say('cli.readBack.unchanged')
      : dryRun
        ? say('cli.readBack.would', { count })
        : say('cli.readBack.done', { count, revision: revision ?? 0 }),
  ]
}
