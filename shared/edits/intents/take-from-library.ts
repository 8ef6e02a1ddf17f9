import { kpis } from '../../content/kpis.ts'
import { type LibraryItem, type LibraryName, libraryOf } from '../../content/library.ts'
import { entitiesLabel } from '../../messages/labels.ts'
import type { Say } from '../../messages/translate.ts'
import type { RowOf } from '../../model/entities.ts'
import { keyId, type Row } from '../../model/entity.ts'
import { rowsOf } from '../../model/workbook.ts'
import type { Patch, RequestedChange, RequestedEdit } from '../edit.ts'
import { addRow } from './add-row.ts'
import type { IntentContext } from './intent-context.ts'

/** What was taken: the new rows' ids in the order they were asked for, and the one edit that adds them. */
export type Taken = { readonly ids: readonly string[]; readonly edit: RequestedEdit }

/** A person took some things of a library over into the workbook, at the end of their list. Null when nothing was chosen. */
export function takeFromLibrary(
  context: IntentContext,
  library: LibraryName,
  items: readonly LibraryItem<LibraryName>[],
): Taken | null {
  const rows = items.map(({ values }) => values as Patch)
  return added(context, library, rows, () => [])
}

/**
 * A person took measures of the library over. Each is tied to its practice, where the workbook has that, and to the goal
 * for which it was looked for.
 * @param words the language of the workbook, in which the texts come over
 */
export function takeMeasures(
  context: IntentContext,
  keys: readonly string[],
  goalId: string | null,
  words: Say,
): Taken | null {
  const { workbook } = context
  const practices = new Map(rowsOf(workbook, 'practice').map(({ shippedKey, id }) => [shippedKey, id]))
  const practiceOf = new Map<string, string>(kpis.map(({ key, practice }) => [key, practice]))
  const rows = libraryOf('measure', words)
    .filter(({ key }) => keys.includes(key))
    .map(({ key, values }) => ({ ...values, practiceId: practices.get(practiceOf.get(key) ?? '') ?? null }) as Patch)
  return added(context, 'measure', rows, (measureId) => {
    if (goalId === null) return []
    const link: Pick<RowOf<'measureGoal'>, 'measureId' | 'goalId'> = { measureId, goalId }
    return [{ entity: 'measureGoal', id: keyId([measureId, goalId]), after: link }]
  })
}

function added(
  context: IntentContext,
  entity: LibraryName,
  rows: readonly Patch[],
  linksOf: (id: string) => readonly RequestedChange[],
): Taken | null {
  if (rows.length === 0) return null
  const { workbook, say } = context
  const last = rowsOf(workbook, entity).at(-1) as unknown as Row | undefined
  const end = Math.floor(Number(last?.position ?? -1)) + 1
  const additions = rows.map((values, at) => addRow(context, entity, { ...values, position: end + at }))
  const [only] = additions
  const label =
    additions.length === 1 && only
      ? only.edit.label
      : say('screen.edit.take', { count: additions.length, entities: entitiesLabel(say, entity) })
  return {
    ids: additions.map(({ id }) => id),
    edit: { label, changes: additions.flatMap(({ id, edit }) => [...edit.changes, ...linksOf(id)]) },
  }
}
