import type { Patch, RequestedChange } from '#shared/edits/edit.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import type { RowReader } from '#shared/edits/prepare-edit.ts'
import type { EntityName, TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { ImportProblem } from '../import-problem.ts'
import type { EditedCell } from './compare-sheet.ts'
import { ratingPatch, ratingRow } from './rating-cell.ts'
import type { ChangedCell, Conflict } from './read-back.ts'

export type Settled = {
  readonly requested: readonly RequestedChange[]
  readonly changes: readonly ChangedCell[]
  readonly conflicts: readonly Conflict[]
  readonly problems: readonly ImportProblem[]
}

/**
 * Decides for each edited cell between three states: as exported, as the workbook is now, as the sheet has it. What the
 * workbook has already is no change; what was changed on both sides is a conflict.
 */
export function settleCells(
  cells: readonly EditedCell[],
  exported: RowReader,
  now: RowReader,
  overConflicts: boolean,
): Settled {
  const patches = new Map<string, RequestedChange>()
  const changes: ChangedCell[] = []
  const conflicts: Conflict[] = []
  const problems: ImportProblem[] = []
  for (const cell of cells) {
    const { entity, id, key, patch } = wanted(cell)
    const [before, current] = [exported.row(entity, id), now.row(entity, id)]
    if (current === undefined && key === null) {
      const { sheet, row, column, after: value } = cell
      problems.push({ sheet, row, column, value, reason: 'rowGone', params: {}, kept: false })
      continue
    }
    if (isSame(patch, current, patch)) continue
    const changed: ChangedCell = { ...place(cell), entity, id, name: nameOf(cell, exported, now) }
    const isConflict = !isSame(patch, before, current)
    if (isConflict)
      conflicts.push({
        ...changed,
        now: Object.keys(patch)
          .map((field) => textOf(current?.[field]))
          .join(' '),
      })
    else changes.push(changed)
    if (isConflict && !overConflicts) continue
    const name = `${entity} ${id}`
    const begun = patches.get(name)?.after ?? (current === undefined ? key : {})
    patches.set(name, { entity, id, after: { ...begun, ...patch } })
  }
  return { requested: [...patches.values()], changes, conflicts, problems }
}

/** The row and its fields that a cell stands for. `key`: what a row of it begins with where there is none yet. */
function wanted({ entity, id, field, value }: EditedCell): {
  readonly entity: EntityName
  readonly id: string
  readonly key: Patch | null
  readonly patch: Patch
} {
  return entity === 'rating'
    ? { entity, ...ratingRow(field, id), patch: ratingPatch(value) }
    : { entity, id, key: null, patch: { [field]: value } }
}

function place({ sheet, row, column, title: field, before, after }: EditedCell) {
  return { sheet, row, column, field, before, after }
}

/** Whether two states have the same in the fields of a patch; a row that is not there has nothing. */
function isSame(fields: Patch, one: Patch | Row | undefined, other: Patch | Row | undefined): boolean {
  return Object.keys(fields).every((field) => valueIn(one, field) === valueIn(other, field))
}

function valueIn(row: Patch | Row | undefined, field: string) {
  return (row as Patch | undefined)?.[field] ?? (field === 'notApplicable' ? false : null)
}

function textOf(value: unknown): string {
  return value === null || value === undefined || value === false ? '' : String(value)
}

function nameOf({ entity, id }: EditedCell, exported: RowReader, now: RowReader): string {
  const [named, key] = entity === 'rating' ? (['practice', id.split('~')[0] ?? ''] as const) : ([entity, id] as const)
  const row = now.row(named, key) ?? exported.row(named, key)
  return row === undefined ? key : rowTitle(named as TableName, row)
}
