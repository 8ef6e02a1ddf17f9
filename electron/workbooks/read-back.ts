import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { type ImportProblem, problemSentence } from '#electron/import/import-problem.ts'
import { markedSheets } from '#electron/import/read-back/marked-sheets.ts'
import { isOfThisWorkbook } from '#electron/import/read-back/of-this-workbook.ts'
import { planReadBack } from '#electron/import/read-back/plan-read-back.ts'
import type { ReadBack } from '#electron/import/read-back/read-back.ts'
import { readSpreadsheet } from '#electron/import/read-spreadsheet.ts'
import type { DataProcess } from '#electron/storage/process/client.ts'
import type { WorkbookContent } from '#electron/storage/workbook-file.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { failure } from '#shared/failure.ts'
import { loadTranslator, type Say } from '#shared/messages/translate.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { buildRegisters } from '#shared/report/registers.ts'
import { createContext } from '#shared/report/report-context.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { carryOut } from './import-registers.ts'

export type ReadBackOrder = {
  readonly sheetPath: string
  readonly say: Say
  readonly author: string
  /** Only tell what would change. */
  readonly dryRun: boolean
  /** Where both sides changed a field, the sheet wins. */
  readonly overConflicts: boolean
}

export type ReadBackOutcome = Pick<ReadBack, 'changes' | 'conflicts' | 'added'> & {
  readonly problems: readonly (ImportProblem & { readonly sentence: string })[]
  /** The revision that it made; null where nothing was changed. */
  readonly revision: number | null
}

/** How many entries of the history are asked for at a time. */
const entriesAtOnce = 100

/** Brings what somebody changed in an exported Excel workbook back into the workbook: a backup, then one edit. */
export async function readBack(
  data: DataProcess,
  content: WorkbookContent,
  { sheetPath, say, author, dryRun, overConflicts }: ReadBackOrder,
): Promise<Result<ReadBackOutcome>> {
  const read = await readSpreadsheet(sheetPath, { say })
  if (!read.ok) return read
  const marked = markedSheets(read.value)
  const [first] = marked
  if (first === undefined) {
    return fail(failure('importRefused', { path: sheetPath, detail: say('import.refused.notAnExport') }))
  }
  const { revision, locale } = first.mark
  const workbook = unpackWorkbook(content.revision, content.packed)
  const base = await atRevision(data, workbook, revision)
  if (!base.ok) return base
  // Sheets of another export that somebody put beside them were written from another state.
  const sheets = marked.filter(({ mark }) => mark.revision === revision && mark.locale === locale)
  if (!isOfThisWorkbook(sheets, workbookReader(base.value))) {
    return fail(failure('importRefused', { path: sheetPath, detail: say('import.refused.otherWorkbook') }))
  }
  const theirs = await loadTranslator(locale)
  const planned = planReadBack({
    sheets,
    registers: buildRegisters(createContext(base.value, { audience: 'leadership', at: '', say: theirs, locale })),
    base: base.value,
    context: { workbook, say: theirs, newId: randomUUID },
    label: say('import.readBack.label', { file: basename(sheetPath) }),
    overConflicts,
  })
  if (!planned.ok) return planned
  const { edit, problems, ...told } = planned.value
  const made = dryRun ? ok(null) : await carryOut(data, edit, author)
  if (!made.ok) return made
  return ok({
    ...told,
    problems: problems.map((problem) => ({ ...problem, sentence: problemSentence(problem, say) })),
    revision: made.value,
  })
}

/** The workbook as it was at a revision: everything that came after it taken back, on a copy in memory. */
async function atRevision(data: DataProcess, workbook: Workbook, revision: number): Promise<Result<Workbook>> {
  if (revision > workbook.revision) return fail(failure('revisionMissing', { revision }))
  let state = workbook
  for (let before = workbook.revision + 1; before > revision + 1; ) {
    const page = await data.log({ beforeRevision: before, limit: entriesAtOnce })
    if (!page.ok) return page
    const later = page.value.filter((entry) => entry.revision > revision)
    for (const { changes } of later) state = applyEdit(state, invertEdit({ label: '', changes }))
    const last = later.at(-1)
    if (last === undefined) return fail(failure('revisionUnreachable', { revision }))
    before = last.revision
  }
  return ok({ ...state, revision })
}
