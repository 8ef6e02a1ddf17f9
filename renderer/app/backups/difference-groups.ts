import type { Difference } from '#shared/contract/requests.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { choiceLabel, entityLabel } from '#shared/messages/labels.ts'
import type { Say } from '#shared/messages/translate.ts'
import { type EntityName, entityNamed } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Workbook } from '#shared/model/workbook.ts'

export type DifferenceGroup = { readonly entity: EntityName; readonly differences: readonly Difference[] }

/** Differences by entity, in the order in which the entities first come. */
export function groupDifferences(differences: readonly Difference[]): readonly DifferenceGroup[] {
  const groups = Map.groupBy(differences, ({ entity }) => entity)
  return [...groups].map(([entity, own]) => ({ entity, differences: own }))
}

/** How many rows were added, changed and removed. */
export function countKinds(differences: readonly Difference[]): Readonly<Record<Difference['kind'], number>> {
  const count = (kind: Difference['kind']): number => differences.filter((each) => each.kind === kind).length
  return { added: count('added'), changed: count('changed'), removed: count('removed') }
}

/** Names of the rows that only the backup has, by entity and id. */
export type RemovedNames = ReadonlyMap<string, string>

export function removedNames(differences: readonly Difference[]): RemovedNames {
  const removed = differences.filter(({ kind, id, name }) => kind === 'removed' && name !== id)
  return new Map(removed.map(({ entity, id, name }) => [`${entity} ${id}`, name]))
}

/** What a person calls the row: its title, or, of a fact about other rows, what those are or were called. */
export function differenceName(
  say: Say,
  workbook: Workbook,
  removed: RemovedNames,
  { entity, id, name }: Difference,
): string {
  const { title, key, fields } = entityNamed(entity)
  if (title !== null && name !== id) return rowTitle(entity, { id, [title]: name })
  const values = id.split('~')
  const parts = (key ?? []).flatMap((field, at) => {
    const value = values[at] ?? ''
    const { kind, refersTo } = fields[field] ?? {}
    if (kind === 'choice') return [choiceLabel(say, entity, field, value)]
    return kind === 'reference' ? [titleOf(workbook, removed, refersTo as EntityName, value)] : [value]
  })
  return parts.filter((part) => part !== '').join(' · ') || entityLabel(say, entity)
}

function titleOf(workbook: Workbook, removed: RemovedNames, entity: EntityName, id: string): string {
  const tables: Readonly<Record<string, Readonly<Record<string, Row>>>> = workbook.tables
  const { title } = entityNamed(entity)
  const gone = removed.get(`${entity} ${id}`)
  const row = gone === undefined || title === null ? tables[entity]?.[id] : { id, [title]: gone }
  return rowTitle(entity, row)
}
