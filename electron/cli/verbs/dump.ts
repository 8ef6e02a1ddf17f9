import { writeDump } from '#shared/edits/dump.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { rowsById } from '#shared/model/workbook.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

/** `opsbook dump`: the whole workbook as canonical JSON. */
export async function runDump(terminal: Terminal, file: string): Promise<ExitCode> {
  return withWorkbook(terminal, file, async (data, { content }) => {
    const heavy = await data.rows('snapshotContent')
    if (!heavy.ok) return terminal.fail(heavy.failure)
    const workbook = unpackWorkbook(content.revision, content.packed)
    const rowsOf = (name: EntityName): readonly Row[] =>
      name === 'snapshotContent' ? heavy.value : rowsById(workbook, name)
    await terminal.write(writeDump(rowsOf))
    return exitCode.fine
  })
}
