import { type ImportProblem, problemSentence } from '#electron/import/import-problem.ts'
import { importSpreadsheet } from '#electron/import/import-spreadsheet.ts'
import { importMappingSchema } from '#electron/import/mapping.ts'
import { parseMapping } from '#electron/import/parse-mapping.ts'
import type { ImportPlan } from '#electron/import/plan-import.ts'
import type { DataProcess } from '#electron/storage/process/client.ts'
import type { WorkbookContent } from '#electron/storage/workbook-file.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import type { Say } from '#shared/messages/translate.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { ok, type Result } from '#shared/result.ts'

export type ImportOrder = {
  readonly sheetPath: string
  /** The text of the mapping file. */
  readonly mapping: string
  readonly say: Say
  readonly author: string
  /** Only tell what would change. */
  readonly dryRun: boolean
}

export type ImportOutcome = {
  readonly counts: ImportPlan['counts']
  /** How many rows change. */
  readonly changes: number
  readonly problems: readonly (ImportProblem & { readonly sentence: string })[]
  /** The revision that the import made; null where nothing was changed. */
  readonly revision: number | null
}

/** Brings registers from a spreadsheet into an open workbook: a backup, then one edit that can be undone. */
export async function importRegisters(
  data: DataProcess,
  content: WorkbookContent,
  { sheetPath, mapping, say, author, dryRun }: ImportOrder,
): Promise<Result<ImportOutcome>> {
  const parsed = parseMapping(mapping)
  if (!parsed.ok) return parsed
  const reader = workbookReader(unpackWorkbook(content.revision, content.packed))
  const planned = await importSpreadsheet({ sheetPath, mapping: parsed.value, reader, say })
  if (!planned.ok) return planned
  const { edit, counts, problems } = planned.value
  const revision = dryRun ? ok(null) : await carryOut(data, edit, author)
  if (!revision.ok) return revision
  return ok({
    counts,
    changes: edit.changes.length,
    problems: problems.map((problem) => ({ ...problem, sentence: problemSentence(problem, say) })),
    revision: revision.value,
  })
}

/** Makes an edit that came from outside: a backup first. Null where there is nothing to change. */
export async function carryOut(data: DataProcess, edit: RequestedEdit, author: string): Promise<Result<number | null>> {
  if (edit.changes.length === 0) return ok(null)
  const backedUp = await data.backUpIfChanged()
  if (!backedUp.ok) return backedUp
  const committed = await data.edit(edit, author)
  return committed.ok ? ok(committed.value.revision) : committed
}

/** What a mapping file may hold. */
export function mappingSchema(): typeof importMappingSchema {
  return importMappingSchema
}
