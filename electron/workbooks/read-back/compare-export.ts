import { randomUUID } from 'node:crypto'
import { problemSentence } from '#electron/import/import-problem.ts'
import { type ReadOptions, readSpreadsheet } from '#electron/import/read-spreadsheet.ts'
import type { DataProcess } from '#electron/storage/process/client.ts'
import type { WorkbookContent } from '#electron/storage/workbook-file.ts'
import type { SheetProposal } from '#shared/contract/sheet-proposal.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { failure } from '#shared/failure.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { buildRegisters } from '#shared/report/registers.ts'
import { createContext } from '#shared/report/report-context.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { createInputSheets } from './input-sheets.ts'
import { markedSheets } from './marked-sheets.ts'
import { isOfThisWorkbook } from './of-this-workbook.ts'
import { planReadBack } from './plan-read-back.ts'
import { createPrintedNow } from './printed-now.ts'

/** @property fileName what people call the file, where its path says something else */
export type EditedExport = Pick<ReadOptions, 'say' | 'startReader'> & {
  readonly sheetPath: string
  readonly fileName: string
}

/** How many entries of the history are asked for at a time. */
const entriesAtOnce = 100

/** What somebody changed in an exported Excel workbook, compared with the workbook as it is now. Changes nothing. */
export async function compareExport(
  data: Pick<DataProcess, 'log'>,
  content: Pick<WorkbookContent, 'revision' | 'packed'>,
  { sheetPath, fileName, say, startReader }: EditedExport,
): Promise<Result<SheetProposal>> {
  const read = await readSpreadsheet(sheetPath, { say, ...(startReader === undefined ? {} : { startReader }) })
  if (!read.ok) return read
  const marked = markedSheets(read.value)
  const [first] = marked
  if (first === undefined) {
    return fail(failure('importRefused', { path: fileName, detail: say('import.refused.notAnExport') }))
  }
  const { revision, locale } = first.mark
  const workbook = unpackWorkbook(content.revision, content.packed)
  const base = await atRevision(data, workbook, revision)
  if (!base.ok) return base
  // Sheets of another export that somebody put beside them were written from another state.
  const sheets = marked.filter(({ mark }) => mark.revision === revision && mark.locale === locale)
  if (!isOfThisWorkbook(sheets, workbookReader(base.value))) {
    return fail(failure('importRefused', { path: fileName, detail: say('import.refused.otherWorkbook') }))
  }
  const theirs = await loadTranslator(locale)
  const registersOf = (state: Workbook) =>
    buildRegisters(createContext(state, { audience: 'leadership', at: '', say: theirs, locale }))
  const { problems, ...told } = planReadBack({
    sheets,
    registers: registersOf(base.value),
    base: base.value,
    context: { workbook, say: theirs, newId: randomUUID },
    label: say('import.readBack.label', { file: fileName }),
    printedNow: createPrintedNow(() => registersOf(workbook)),
    inputSheet: createInputSheets(base.value, workbook, theirs, locale),
  })
  return ok({
    ...told,
    problems: problems.map((problem) => ({ ...problem, sentence: problemSentence(problem, say) })),
  })
}

/** The workbook as it was at a revision: everything that came after it taken back, on a copy in memory. */
async function atRevision(
  data: Pick<DataProcess, 'log'>,
  workbook: Workbook,
  revision: number,
): Promise<Result<Workbook>> {
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
