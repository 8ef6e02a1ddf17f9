import type { ChangedCell, MissingRow, NewRow, SheetProposal } from '#shared/contract/sheet-proposal.ts'
import type { RequestedChange, RequestedEdit } from '#shared/edits/edit.ts'
import { foldRequested } from '#shared/edits/fold-requested.ts'
import type { RowReader } from '#shared/edits/prepare-edit.ts'
import { removeRow } from '#shared/edits/remove-rows.ts'

/**
 * What a person decided otherwise than it is proposed. Unless told so, changes and new rows are taken, conflicts stay as
 * the workbook has them, and rows that are missing in the sheet stay.
 */
export type Choices = ReadonlySet<string>

export function cellKey({ sheet, row, column }: ChangedCell): string {
  return `${sheet}!${column}${row}`
}

export function newRowKey({ sheet, row }: NewRow): string {
  return `${sheet}!${row}`
}

export function missingRowKey({ entity, id }: MissingRow): string {
  return `${entity} ${id}`
}

export function withChoice(choices: Choices, keys: readonly string[], otherwise: boolean): Choices {
  const next = new Set(choices)
  for (const key of keys) {
    if (otherwise) next.add(key)
    else next.delete(key)
  }
  return next
}

/** How much of a proposal is taken. */
export function countTaken({ changes, conflicts, added, removed }: SheetProposal, choices: Choices): number {
  const left = [...changes.map(cellKey), ...added.map(newRowKey)].filter((key) => !choices.has(key))
  const taken = [...conflicts.map(cellKey), ...removed.map(missingRowKey)].filter((key) => choices.has(key))
  return left.length + taken.length
}

/** One edit of everything that is taken. @param reader the workbook as it is now */
export function chosenEdit(proposal: SheetProposal, choices: Choices, reader: RowReader): RequestedEdit {
  const { label, changes, conflicts, added, removed } = proposal
  const asked: readonly RequestedChange[] = [
    ...changes.filter((cell) => !choices.has(cellKey(cell))).map(({ change }) => change),
    ...conflicts.filter((cell) => choices.has(cellKey(cell))).map(({ change }) => change),
    ...added.filter((row) => !choices.has(newRowKey(row))).map(({ change }) => change),
    ...removed
      .filter((row) => choices.has(missingRowKey(row)))
      .flatMap(({ entity, id }) => removeRow(reader, entity, id, label).changes),
  ]
  return { label, changes: foldRequested(asked) }
}
