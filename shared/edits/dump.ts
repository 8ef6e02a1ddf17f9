import { z } from 'zod'
import { failure } from '../failure.ts'
import { inModelOrder } from '../model/defaults.ts'
import { type EntityName, entityNamed, entityNames, isEntityName } from '../model/entities.ts'
import type { Row } from '../model/entity.ts'
import { fail, ok, type Result } from '../result.ts'
import type { RequestedChange } from './edit.ts'

/** The dump's own version. It changes when the meaning of a dump changes, not when fields are added. */
export const dumpFormat = 1

/**
 * A whole workbook as canonical JSON: entities in the model's order, rows by id, fields in the model's order, a row on a
 * line. Equal workbooks are equal texts.
 * @param rows the rows of an entity, in any order
 */
export function writeDump(rows: (entity: EntityName) => readonly Row[]): string {
  const parts = entityNames.map((name) => {
    const sorted = [...rows(name)].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    const lines = sorted.map((row) => JSON.stringify(inModelOrder(entityNamed(name), row)))
    return `${JSON.stringify(name)}:[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]`
  })
  return `{"format":${dumpFormat},"entities":{\n${parts.join(',\n')}\n}}\n`
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

const dumpSchema = z.strictObject({
  format: z.int(),
  entities: z.record(z.string(), z.array(z.looseObject({ id: z.string() }).catchall(value))),
})

/** The rows of a dump as changes to a workbook that has nothing but its singletons. Rows are checked when they are applied. */
export function readDump(text: string): Result<readonly RequestedChange[]> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    return fail(failure('notJson', { reason: error instanceof Error ? error.message : '' }))
  }
  const dump = dumpSchema.safeParse(parsed)
  if (!dump.success) return fail(failure('notADump', { where: dump.error.issues[0]?.path.join('.') ?? '' }))
  if (dump.data.format > dumpFormat) return fail(failure('dumpNewer', { format: dump.data.format }))
  const unknown = Object.keys(dump.data.entities).find((name) => !isEntityName(name))
  if (unknown !== undefined) return fail(failure('unknownEntity', { entity: unknown }))
  return ok(
    Object.entries(dump.data.entities).flatMap(([entity, rows]) =>
      rows.map(({ id, ...after }) => ({ entity, id, after: after as RequestedChange['after'] })),
    ),
  )
}
