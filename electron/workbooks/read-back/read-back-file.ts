import { basename } from 'node:path'
import type { DataProcess } from '#electron/storage/process/client.ts'
import type { WorkbookContent } from '#electron/storage/workbook-file.ts'
import type { SheetProposal } from '#shared/contract/sheet-proposal.ts'
import { foldRequested } from '#shared/edits/fold-requested.ts'
import type { Say } from '#shared/messages/translate.ts'
import { ok, type Result } from '#shared/result.ts'
import { carryOut } from '../import-registers.ts'
import { compareExport } from './compare-export.ts'

export type ReadBackOrder = {
  readonly sheetPath: string
  readonly say: Say
  readonly author: string
  /** Only tell what would change. */
  readonly dryRun: boolean
  /** Where both sides changed a field, the sheet wins. */
  readonly overConflicts: boolean
}

export type ReadBackOutcome = SheetProposal & {
  /** The revision that it made; null where nothing was changed. */
  readonly revision: number | null
}

/**
 * Brings what somebody changed in an exported Excel workbook back into the workbook: a backup, then one edit. No row is
 * ever deleted.
 */
export async function readBack(
  data: DataProcess,
  content: WorkbookContent,
  { sheetPath, say, author, dryRun, overConflicts }: ReadBackOrder,
): Promise<Result<ReadBackOutcome>> {
  const compared = await compareExport(data, content, { sheetPath, fileName: basename(sheetPath), say })
  if (!compared.ok) return compared
  const { label, changes, conflicts, added } = compared.value
  const taken = [...changes, ...(overConflicts ? conflicts : []), ...added]
  const edit = { label, changes: foldRequested(taken.map(({ change }) => change)) }
  const made = dryRun ? ok(null) : await carryOut(data, edit, author)
  return made.ok ? ok({ ...compared.value, revision: made.value }) : made
}
