import type { ImportProblem } from '#electron/import/import-problem.ts'
import type { MissingRow, NewRow } from '#shared/contract/sheet-proposal.ts'
import { addRow } from '#shared/edits/intents/add-row.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import type { RowReader } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import { initialValues } from '#shared/model/defaults.ts'
import { entityNamed, isEntityName, type TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import type { Register } from '#shared/report/report.ts'
import { compareInputs, type InputComparison } from './compare-inputs.ts'
import { type AddedRow, compareSheet, type ReadCell, type SheetComparison } from './compare-sheet.ts'
import type { MarkedSheet } from './marked-sheets.ts'
import type { PrintedNow } from './printed-now.ts'
import { printedValue } from './printed-value.ts'
import { readRating } from './rating-cell.ts'
import type { ReadBack } from './read-back.ts'
import { settleCells } from './settle-cells.ts'

export type ReadBackRequest = {
  readonly sheets: readonly MarkedSheet[]
  /** The registers as the export wrote them: of `base`, in the language of the sheets. */
  readonly registers: readonly Register[]
  /** The workbook as it was exported. */
  readonly base: Workbook
  /** The workbook as it is now; `say` in the language of the sheets. */
  readonly context: IntentContext
  readonly label: string
  readonly printedNow: PrintedNow
  /** The sheets of formulas, each with what to read it by; undefined where a mark names none of them. */
  readonly inputSheet: (marked: MarkedSheet) => InputComparison | undefined
}

/**
 * Compares the sheets of an export with what was written into them, and tells what somebody changed, each with the change
 * that would take it into the workbook as it is now. What was changed on both sides is told apart; what can't be read is
 * named and left out; rows that somebody took out of a sheet are only told.
 */
export function planReadBack(request: ReadBackRequest): ReadBack {
  const { sheets, registers, base, context, label, printedNow, inputSheet } = request
  const now = workbookReader(context.workbook)
  const compared = sheets.flatMap((marked) => {
    const inputs = inputSheet(marked)
    if (inputs !== undefined) return [{ marked, ...compareInputs(marked, inputs) }]
    const register = registers.find(({ source }) => source?.entity === marked.mark.entity)
    if (register === undefined) return []
    return [{ marked, ...compareSheet(marked, register, cellReader(context), printedNow) }]
  })
  const settled = settleCells(
    compared.flatMap(({ cells }) => cells),
    workbookReader(base),
    now,
  )
  const additions = compared.flatMap(({ added }) => added).map((row) => additionOf(row, context))
  return {
    label,
    changes: settled.changes,
    conflicts: settled.conflicts,
    added: additions.flatMap(({ added }) => added ?? []),
    removed: compared.flatMap(({ marked, removed }) => missingRows(marked, removed, now)),
    problems: [
      ...compared.flatMap(({ problems }) => problems),
      ...settled.problems,
      ...additions.flatMap(({ problem }) => problem ?? []),
    ],
  }
}

/** Rows that somebody took out and the workbook still has. Ratings have no row of their own to take out. */
function missingRows(
  { sheet, mark }: MarkedSheet,
  removed: SheetComparison['removed'],
  now: RowReader,
): readonly MissingRow[] {
  const { entity } = mark
  if (!isEntityName(entity) || entity === 'rating' || entityNamed(entity).singleton) return []
  return removed.flatMap(({ id, rowText }) => {
    const row = now.row(entity, id)
    return row === undefined ? [] : [{ sheet: sheet.name, entity, id, name: rowTitle(entity, row) || rowText }]
  })
}

function cellReader({ workbook, say }: IntentContext): ReadCell {
  return (entity, name, cell) => {
    if (entity === 'rating') return readRating(cell, say('report.notApplicable'))
    const field = entityNamed(entity).fields[name]
    if (field === undefined) return { ok: false, reason: 'computed', params: {} }
    return printedValue({ entity, name, field }, cell, workbook, say)
  }
}

type Addition = { readonly added: NewRow | null; readonly problem: ImportProblem | null }

/** A new row as a change, where it has what a row of its kind must have. */
function additionOf({ sheet, row, entity, values }: AddedRow, context: IntentContext): Addition {
  const refused = (reason: 'cannotBeAdded' | 'fieldMissing', params: ImportProblem['params']): Addition => ({
    added: null,
    problem: { sheet, row, column: null, value: '', reason, params, kept: false },
  })
  const model = entityNamed(entity)
  if (model.key !== undefined || model.singleton || entity === 'rating') return refused('cannotBeAdded', { entity })
  const initial = initialValues(model)
  const missing = Object.keys(model.fields).find(
    (field) => values[field] === undefined && initial[field] === undefined && field !== 'position',
  )
  if (missing !== undefined) return refused('fieldMissing', { field: fieldLabel(context.say, entity, missing) })
  const { id, edit } = addRow(context, entity as TableName, values)
  const [change] = edit.changes
  if (change === undefined) return refused('cannotBeAdded', { entity })
  return { added: { sheet, row, entity, name: rowTitle(entity, { id, ...values } as Row), change }, problem: null }
}
