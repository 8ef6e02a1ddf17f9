import type { DataProcess } from '#electron/storage/process/client.ts'
import { editRefusals, type Failure, failure } from '#shared/failure.ts'
import { fail, type Result } from '#shared/result.ts'
import { cliAuthor } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { parseEditLine } from '../parse-edit-line.ts'
import { type Line, readLines } from '../read-lines.ts'
import type { Terminal } from '../terminal.ts'
import { backUpIfDue, withWorkbook } from '../with-workbook.ts'

const longestLine = 64_000_000

/** Anything else is a fault of the file. */
const refusals: ReadonlySet<Failure['kind']> = new Set(editRefusals)

/** `opsbook edit`: edits from standard input, each answered by a line once it is on the disk. */
export async function runEdit(terminal: Terminal, file: string): Promise<ExitCode> {
  return withWorkbook(terminal, file, async (data) => {
    await backUpIfDue(terminal, data)
    const author = cliAuthor()
    let code: ExitCode = exitCode.fine
    for await (const line of readLines(terminal.input, longestLine)) {
      if ('text' in line && line.text.trim() === '') continue
      const committed = await make(terminal, data, line, author)
      if (committed.ok) {
        terminal.print(JSON.stringify({ ok: true, revision: committed.value.revision }))
        continue
      }
      const { kind, params } = committed.failure
      terminal.print(JSON.stringify({ ok: false, message: terminal.say(`failure.${kind}`, params) }))
      if (!refusals.has(kind)) return terminal.fail(committed.failure)
      code = exitCode.findings
    }
    return code
  })
}

async function make(
  { say }: Terminal,
  data: DataProcess,
  line: Line,
  author: string,
): Promise<Result<{ readonly revision: number }>> {
  if ('tooLong' in line) {
    return fail(failure('notAnEdit', { detail: say('cli.edit.tooLong', { megabytes: longestLine / 1e6 }) }))
  }
  const edit = parseEditLine(line.text)
  return edit.ok ? data.edit(edit.value, author) : edit
}
