import { readFile } from 'node:fs/promises'
import { type ImportOutcome, importRegisters } from '#electron/workbooks/import-registers.ts'
import { failure } from '#shared/failure.ts'
import type { Say } from '#shared/messages/translate.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { cliAuthor, cliLog } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

type Options = { readonly map: string; readonly dryRun?: true; readonly json?: true }
type Problem = ImportOutcome['problems'][number]

/** `opsbook import`: registers of an organisation, as one edit that can be undone. */
export async function runImport(terminal: Terminal, file: string, sheet: string, options: Options): Promise<ExitCode> {
  return withWorkbook(terminal, file, async (data, { content }) => {
    const mapping = await readMapping(options.map)
    if (!mapping.ok) return terminal.fail(mapping.failure)
    const imported = await importRegisters(data, content, {
      sheetPath: sheet,
      mapping: mapping.value,
      say: terminal.say,
      author: cliAuthor(),
      dryRun: options.dryRun === true,
    })
    if (!imported.ok) return terminal.fail(imported.failure)
    report(terminal, imported.value, options)
    const { changes, problems } = imported.value
    cliLog().write('import', { changes, problems: problems.length })
    return problems.every(({ kept }) => kept) ? exitCode.fine : exitCode.findings
  })
}

async function readMapping(path: string): Promise<Result<string>> {
  try {
    return ok(await readFile(path, 'utf8'))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return fail(code === 'ENOENT' ? failure('fileMissing', { path }) : failure('readFailed', { path, detail: code }))
  }
}

function report(terminal: Terminal, outcome: ImportOutcome, { json, dryRun }: Options): void {
  const { say, print } = terminal
  const { counts, changes, problems, revision } = outcome
  if (json) {
    const listed = problems.map(({ sentence, ...problem }) => ({ ...problem, message: sentence }))
    print(JSON.stringify({ counts, changes, revision, problems: listed }, null, 2))
    return
  }
  for (const problem of problems) print(problemLine(problem, terminal))
  for (const [entity, { added, changed, unchanged, skipped }] of Object.entries(counts)) {
    print(say('cli.import.counts', { entity, added, changed, unchanged, skipped }))
  }
  if (problems.length > 0) print(say('cli.import.problems', { count: problems.length }))
  if (changes === 0) print(say('cli.import.unchanged'))
  else if (dryRun) print(say('cli.import.wouldChange', { count: changes }))
  else print(say('cli.import.done', { count: changes, revision: revision ?? 0 }))
}

/** Where, what stands there, and why it can't be used. */
function problemLine(problem: Problem, { say }: Terminal): string {
  const place = placeOfProblem(problem, say)
  return say(problem.kept ? 'cli.import.kept' : 'cli.import.problem', { place, sentence: problem.sentence })
}

function placeOfProblem({ sheet, row, column }: Problem, say: Say): string {
  if (row === null) return column === null ? sheet : say('cli.import.placeOfColumn', { sheet, column })
  return column === null
    ? say('cli.import.placeOfRow', { sheet, row })
    : say('cli.import.place', { sheet, row, column })
}
