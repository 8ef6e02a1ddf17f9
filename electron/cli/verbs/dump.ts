import { writeDump } from '#shared/edits/dump.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { allRatings } from '#shared/model/ratings.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

/** `opsbook dump`: the whole workbook as canonical JSON. */
export async function runDump(terminal: Terminal, file: string): Promise<ExitCode> {
  return withWorkbook(terminal, file, async (data, { content }) => {
    const heavy = await data.rows('snapshotContent')
    if (!heavy.ok) return terminal.fail(heavy.failure)
    const rowsOf = (name: EntityName): readonly Row[] => {
      if (name === 'rating') return [...allRatings(content.ratings)]
      return name === 'snapshotContent' ? heavy.value : ((content.rows[name] ?? []) as readonly Row[])
    }
    await terminal.write(writeDump(rowsOf))
    return exitCode.fine
  })
}
