import { z } from 'zod'
import type { EntityName } from '../model/entities.ts'
import type { Value } from '../model/entity.ts'
import { idSchema } from '../model/schema.ts'

/** Some fields of a row with their values. */
export type Patch = Readonly<Record<string, Value>>

/**
 * One row changed. Both sides hold the same fields, those that change; a row that appears has `before` null and all its
 * fields in `after`, one that goes the other way round.
 */
export type Change = {
  readonly entity: EntityName
  readonly id: string
  readonly before: Patch | null
  readonly after: Patch | null
}

/** What a person did, as data: a label and the rows it changed. All or nothing. */
export type Edit = {
  readonly label: string
  readonly changes: readonly Change[]
}

/** A change as it is asked for: `before` may be left out, and then need not match. */
export type RequestedChange = {
  readonly entity: string
  readonly id: string
  readonly before?: Patch | null | undefined
  readonly after: Patch | null
}

/** An edit as it is asked for, by a screen or on a line of the command line. */
export type RequestedEdit = {
  readonly label: string
  readonly changes: readonly RequestedChange[]
}

const patch = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** The shape of a requested edit. Entities, fields and values are checked against the model afterwards: @see prepareEdit */
export const requestedEditSchema = z.strictObject({
  label: z.string().max(300).default(''),
  changes: z
    .array(
      z.strictObject({
        entity: z.string(),
        id: idSchema,
        before: patch.nullable().optional(),
        after: patch.nullable(),
      }),
    )
    .max(200_000),
})
