import type { Patch } from '#shared/edits/edit.ts'
import type { EntityName } from '#shared/model/entities.ts'
import { keyId, type Value } from '#shared/model/entity.ts'
import { ratingPatch, ratingRow } from './rating-cell.ts'

/** What an edited cell asks of the workbook. */
export type CellTarget = {
  readonly entity: EntityName
  readonly id: string
  /** The fields that the cell shows, and what they are to be; null: the row goes. */
  readonly fields: readonly string[]
  readonly patch: Patch | null
  /** What a row of it begins with where there is none yet; null: it can't begin here. */
  readonly key: Patch | null
  /** The row that a person sees the cell in. */
  readonly subject: { readonly entity: EntityName; readonly id: string }
}

/** The field of a row as a register shows it. For ratings `id` is practice and lens, `field` the participant. */
export function registerTarget(entity: EntityName, id: string, field: string, value: Value): CellTarget {
  if (entity !== 'rating') return fieldTarget(entity, id, field, value)
  const patch = ratingPatch(value)
  const subject = { entity: 'practice', id: id.split('~')[0] ?? '' } as const
  return { entity, ...ratingRow(field, id), fields: Object.keys(patch), patch, subject }
}

export function fieldTarget(entity: EntityName, id: string, field: string, value: Value): CellTarget {
  return { entity, id, fields: [field], patch: { [field]: value }, key: null, subject: { entity, id } }
}

/** A fact about two rows. `patch` null: it is not so. */
export function factTarget(
  entity: EntityName,
  key: Readonly<Record<string, string>>,
  fields: readonly string[],
  patch: Patch | null,
  subject: CellTarget['subject'],
): CellTarget {
  return { entity, id: keyId(Object.values(key)), fields, patch, key, subject }
}
