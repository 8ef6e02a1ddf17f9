import { resolve } from 'node:path'
import { beginningOf } from '#electron/workbooks/beginning-of.ts'
import { redactRows } from '#shared/edits/redact/redact-rows.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { rowsById, singleton } from '#shared/model/workbook.ts'
import { cliFiles } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

type Options = { readonly out: string; readonly json?: true }

/** `opsbook redact`: a new workbook with the same figures and nobody’s name. */
export async function runRedact(terminal: Terminal, file: string, { out, json }: Options): Promise<ExitCode> {
  return withWorkbook(terminal, file, async (data, { content }) => {
    const heavy = await data.rows('snapshotContent')
    if (!heavy.ok) return terminal.fail(heavy.failure)
    const workbook = unpackWorkbook(content.revision, content.packed)
    const say = await loadTranslator(singleton(workbook, 'workbook').locale || 'en')
    const rows = redactRows((name) => (name === 'snapshotContent' ? heavy.value : rowsById(workbook, name)), say)
    // A new file, written from the redacted rows alone: no page of it has ever held anything else, nor has its history.
    const created = await cliFiles().create(resolve(out), beginningOf(rows, ''))
    if (!created.ok) return terminal.fail(created.failure)
    const sound = await created.value.data.verify('full')
    await created.value.data.close()
    if (!sound.ok) return terminal.fail(sound.failure)
    const count = Object.values(rows).reduce((sum, each) => sum + each.length, 0)
    if (json) terminal.print(JSON.stringify({ path: resolve(out), rows: count, revision: 0 }))
    else terminal.print(terminal.say('cli.redact.done', { path: out, rows: count }))
    return exitCode.fine
  })
}
