import { resolve } from 'node:path'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

type Options = { readonly out: string; readonly json?: true }

/** `opsbook redact`: a new workbook with the same figures and nobody’s name. */
export async function runRedact(terminal: Terminal, file: string, { out, json }: Options): Promise<ExitCode> {
  return withWorkbook(terminal, file, async (data) => {
    const path = resolve(out)
    const made = await data.redactTo(path)
    if (!made.ok) return terminal.fail(made.failure)
    const { rows } = made.value
    if (json) terminal.print(JSON.stringify({ path, rows, revision: 0 }))
    else terminal.print(terminal.say('cli.redact.done', { path: out, rows }))
    return exitCode.fine
  })
}
