import { fieldLabel } from '../../messages/labels.ts'
import { keyId, type Value } from '../../model/entity.ts'
import type { Lens, Level } from '../../model/lens.ts'
import { findRow } from '../../model/workbook.ts'
import type { Patch, RequestedEdit } from '../edit.ts'
import { workbookReader } from '../workbook-reader.ts'
import type { IntentContext } from './intent-context.ts'
import { rowTitle } from './row-name.ts'

/** A cell of the assessment grid. Without a participant it is the level that the room agrees on. */
export type AssessmentCell = {
  readonly practiceId: string
  readonly lens: Lens
  readonly participantId: string | null
}

/** What a key makes of a cell. */
export type RatingKey = Level | 'notApplicable' | 'clear'

/** A person rated a cell, called it not applicable, or cleared it. Notes stay unless the cell is cleared. Null: no change. */
export function rateCell(context: IntentContext, cell: AssessmentCell, key: RatingKey): RequestedEdit | null {
  const { say } = context
  const where = cellName(context, cell)
  if (key === 'clear') return clearCell(context, cell, say('screen.edit.clearRating', where))
  const na = key === 'notApplicable'
  const label = na ? say('screen.edit.rateNotApplicable', where) : say('screen.edit.rate', { ...where, level: key })
  return cellEdit(context, cell, label, { level: na ? null : key, notApplicable: na })
}

/** A person wrote a note, a reason or a confidence to a cell. */
export function annotateCell(
  context: IntentContext,
  cell: AssessmentCell,
  field: 'note' | 'reason' | 'confidence' | 'settledBy',
  value: Value,
): RequestedEdit {
  const entity = cell.participantId === null ? 'agreedLevel' : 'rating'
  const { say } = context
  const label = say('screen.edit.annotate', {
    ...cellName(context, cell),
    field: fieldLabel(say, entity, field),
  })
  return cellEdit(context, cell, label, { [field]: value })
}

function cellEdit({ workbook }: IntentContext, cell: AssessmentCell, label: string, values: Patch): RequestedEdit {
  const { entity, id, key } = placeOf(cell)
  const present = workbookReader(workbook).row(entity, id) !== undefined
  return { label, changes: [{ entity, id, after: present ? values : { ...key, ...values } }] }
}

function clearCell({ workbook }: IntentContext, cell: AssessmentCell, label: string): RequestedEdit | null {
  const { entity, id } = placeOf(cell)
  if (workbookReader(workbook).row(entity, id) === undefined) return null
  return { label, changes: [{ entity, id, after: null }] }
}

function placeOf({ practiceId, lens, participantId }: AssessmentCell): {
  readonly entity: 'rating' | 'agreedLevel'
  readonly id: string
  readonly key: Patch
} {
  return participantId === null
    ? { entity: 'agreedLevel', id: keyId([practiceId, lens]), key: { practiceId, lens } }
    : { entity: 'rating', id: keyId([participantId, practiceId, lens]), key: { participantId, practiceId, lens } }
}

function cellName({ workbook, say }: IntentContext, { practiceId, lens }: AssessmentCell) {
  return {
    practice: rowTitle('practice', findRow(workbook, 'practice', practiceId)),
    lens: say(`screen.lens.${lens}`),
  }
}
