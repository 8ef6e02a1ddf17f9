import type { ImportProblem } from '#electron/import/import-problem.ts'
import type { ChangedCell } from '#shared/contract/sheet-proposal.ts'
import type { Patch, RequestedChange } from '#shared/edits/edit.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import type { RowReader } from '#shared/edits/prepare-edit.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { Row, Value } from '#shared/model/entity.ts'
import type { CellTarget } from './cell-target.ts'
import type { EditedCell } from './compare-sheet.ts'

export type Settled = {
  readonly changes: readonly ChangedCell[]
  readonly conflicts: readonly ChangedCell[]
  readonly problems: readonly ImportProblem[]
}

/**
 * Decides for each edited cell between three states: as exported, as the workbook is now, as the sheet has it. What the
 * workbook has already is no change; what was changed on both sides is a conflict.
 */
export function settleCells(cells: readonly EditedCell[], exported: RowReader, now: RowReader): Settled {
  const changes: ChangedCell[] = []
  const conflicts: ChangedCell[] = []
  const problems: ImportProblem[] = []
  const seen = new Map<string, EditedCell>()
  for (const cell of cells) {
    const { sheet, row, column, title: field, before, now: current, after, target } = cell
    const { entity, id } = target
    const [was, is] = [exported.row(entity, id), now.row(entity, id)]
    if (is === undefined && target.key === null) {
      problems.push({ sheet, row, column, value: after, reason: 'rowGone', params: {}, kept: false })
      continue
    }
    if (isAsWanted(target, is)) continue
    const place = [entity, id, ...target.fields].join(' ')
    const earlier = seen.get(place)
    if (earlier !== undefined) {
      if (isSame(target.fields, earlier.target.patch ?? undefined, target.patch ?? undefined)) continue
      const params = { first: earlier.after, place: `${earlier.sheet} ${earlier.column}${earlier.row}` }
      problems.push({ sheet, row, column, value: after, reason: 'editedTwice', params, kept: false })
      continue
    }
    seen.set(place, cell)
    const name = subjectName(target, exported, now) || cell.rowText
    const change = changeOf(target, is)
    const changed: ChangedCell = { sheet, row, column, entity, id, name, field, before, now: current, after, change }
    if (isSame(target.fields, was, is)) changes.push(changed)
    else conflicts.push(changed)
  }
  return { changes, conflicts, problems }
}

function isAsWanted({ fields, patch }: CellTarget, row: Row | undefined): boolean {
  return patch === null ? row === undefined : isSame(fields, patch, row)
}

/** Whether two states have the same in some fields; a row that is not there has nothing. */
function isSame(fields: readonly string[], one: Patch | Row | undefined, other: Patch | Row | undefined): boolean {
  return fields.every((field) => valueIn(one, field) === valueIn(other, field))
}

function valueIn(row: Patch | Row | undefined, field: string): Value {
  return (row as Patch | undefined)?.[field] ?? (field === 'notApplicable' ? false : null)
}

/** The change with what it expects to find, so that an edit made meanwhile is not overwritten unseen. */
function changeOf({ entity, id, fields, patch, key }: CellTarget, row: Row | undefined): RequestedChange {
  if (row === undefined) return { entity, id, before: null, after: { ...key, ...patch } }
  const before = Object.fromEntries(fields.map((field) => [field, (row as unknown as Patch)[field] ?? null]))
  return { entity, id, before, after: patch }
}

function subjectName({ subject: { entity, id } }: CellTarget, exported: RowReader, now: RowReader): string {
  const row = now.row(entity, id) ?? exported.row(entity, id)
  return row === undefined ? id : rowTitle(entity as TableName, row)
}
