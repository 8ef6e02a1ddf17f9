import type { RequestedChange } from '#shared/edits/edit.ts'
import { addRow } from '#shared/edits/intents/add-row.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import { initialValues } from '#shared/model/defaults.ts'
import { entityNamed, type TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import type { Register } from '#shared/report/report.ts'
import { ok, type Result } from '#shared/result.ts'
import type { ImportProblem } from '../import-problem.ts'
import { type AddedRow, compareSheet, type ReadCell } from './compare-sheet.ts'
import type { MarkedSheet } from './marked-sheets.ts'
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
  /** Changes in conflict are made as the sheet has them. Otherwise they are only told. */
  readonly overConflicts: boolean
}

/**
 * Compares the sheets of an export with what was written into them, and turns what somebody changed into one edit of the
 * workbook as it is now. What was changed on both sides is left alone unless asked for; what can't be read is named and
 * left out; no row is ever deleted.
 */
export function planReadBack(request: ReadBackRequest): Result<ReadBack> {
  const { sheets, registers, base, context, label, overConflicts } = request
  const now = workbookReader(context.workbook)
  const compared = sheets.flatMap((marked) => {
    const register = registers.find(({ source }) => source?.entity === marked.mark.entity)
    return register === undefined ? [] : [compareSheet(marked, register, cellReader(context))]
  })
  const cells = compared.flatMap((each) => each.cells)
  const settled = settleCells(cells, workbookReader(base), now, overConflicts)
  const additions = compared.flatMap((each) => each.added).map((row) => additionOf(row, context))
  const edit = {
    label,
    changes: [...settled.requested, ...additions.flatMap(({ change }) => (change === null ? [] : [change]))],
  }
  if (edit.changes.length > 0) {
    const prepared = prepareEdit(now, edit)
    if (!prepared.ok) return prepared
  }
  return ok({
    edit,
    changes: settled.changes,
    conflicts: settled.conflicts,
    added: additions.flatMap(({ added }) => (added === null ? [] : [added])),
    problems: [
      ...compared.flatMap((each) => each.problems),
      ...settled.problems,
      ...additions.flatMap(({ problem }) => (problem === null ? [] : [problem])),
    ],
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

type Addition = {
  readonly change: RequestedChange | null
  readonly added: ReadBack['added'][number] | null
  readonly problem: ImportProblem | null
}

/** A new row as an edit, where it has what a row of its kind must have. */
function additionOf({ sheet, row, entity, values }: AddedRow, context: IntentContext): Addition {
  const refused = (reason: 'cannotBeAdded' | 'fieldMissing', params: ImportProblem['params']): Addition => ({
    change: null,
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
  const [change = null] = edit.changes
  return { change, added: { sheet, row, name: rowTitle(entity, { id, ...values } as Row) }, problem: null }
}
