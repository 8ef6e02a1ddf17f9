import { type EntityName, entityNamed, entityNames } from '../../model/entities.ts'
import type { Row } from '../../model/entity.ts'

/** Rows of an entity, in any order. */
export type RowSource = (entity: EntityName) => readonly Row[]

/**
 * New ids for all rows of some states of a workbook. An id can be a name, or tell when a row was made. They sort as the old
 * ones do: rows without a place of their own are in the order of their ids.
 */
export function newIds(sources: readonly RowSource[]): ReadonlyMap<string, string> {
  const old = new Set(
    sources.flatMap((rows) => entityNames.filter(hasIdOfItsOwn).flatMap((name) => rows(name).map(({ id }) => id))),
  )
  const sorted = [...old].sort((a, b) => (a < b ? -1 : 1))
  const width = String(sorted.length).length
  return new Map(sorted.map((id, at) => [id, `r${String(at + 1).padStart(width, '0')}`]))
}

function hasIdOfItsOwn(name: EntityName): boolean {
  const { key, singleton } = entityNamed(name)
  return key === undefined && singleton !== true
}
