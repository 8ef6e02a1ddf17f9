import { initialValues, inModelOrder } from '#shared/model/defaults.ts'
import { type EntityName, entityNamed, type RowOf } from '#shared/model/entities.ts'
import { keyId, type Row, type Value } from '#shared/model/entity.ts'

type Given<N extends EntityName> = Partial<Omit<RowOf<N>, 'id'>>

/** A row with the model's initial values where none is given. */
export function newRow<N extends EntityName>(name: N, id: string, given: Given<N>): RowOf<N> {
  const entity = entityNamed(name)
  const row: Row = { ...initialValues(entity), ...(given as Readonly<Record<string, Value>>), id }
  return inModelOrder(entity, row) as unknown as RowOf<N>
}

/** A row whose identity is its key: its id is the key's values joined. */
export function newLink<N extends EntityName>(name: N, given: Given<N>): RowOf<N> {
  const values = given as Readonly<Record<string, Value>>
  return newRow(name, keyId((entityNamed(name).key ?? []).map((field) => values[field] ?? null)), given)
}
