import { z } from 'zod'
import { mappingSchema } from '#electron/workbooks/import-registers.ts'
import { dumpFormat } from '#shared/edits/dump.ts'
import { entityNamed, entityNames } from '#shared/model/entities.ts'
import type { Entity } from '#shared/model/entity.ts'
import { idSchema, patchSchema, rowSchema } from '#shared/model/schema.ts'

/** The JSON Schemas of what the command line reads and writes, made from the model. */

export const schemaNames = ['dump', 'edit', 'mapping'] as const
export type SchemaName = (typeof schemaNames)[number]
type JsonSchema = Readonly<Record<string, unknown>>

const draft = 'https://json-schema.org/draft/2020-12/schema'
const datePattern = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'

export function jsonSchemaOf(name: SchemaName): JsonSchema {
  switch (name) {
    case 'dump':
      return dumpJsonSchema()
    case 'edit':
      return editJsonSchema()
    case 'mapping':
      return z.toJSONSchema(mappingSchema(), { io: 'input' }) as JsonSchema
  }
}

function dumpJsonSchema(): JsonSchema {
  const lists = entityNames.map((name) => [name, { type: 'array', items: { $ref: `#/$defs/${name}` } }] as const)
  return {
    $schema: draft,
    title: 'A whole workbook',
    type: 'object',
    properties: {
      format: { const: dumpFormat },
      entities: { type: 'object', properties: Object.fromEntries(lists), additionalProperties: false },
    },
    required: ['format', 'entities'],
    additionalProperties: false,
    $defs: Object.fromEntries(entityNames.map((name) => [name, rowJsonSchema(entityNamed(name))])),
  }
}

/** A row. Fields with an initial value may be left out. */
function rowJsonSchema(entity: Entity): JsonSchema {
  const required = Object.entries(entity.fields).flatMap(([name, field]) => (field.initial === undefined ? [name] : []))
  return { ...withFields(rowSchema(entity), entity), required: ['id', ...required] }
}

/** What dates and references are is said by a check in code, which JSON Schema can't hold: it is added here. */
function withFields(schema: z.ZodType, entity: Entity): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: 'input' }) as { $schema?: string } & JsonSchema
  const properties = { ...(made.properties as Record<string, JsonSchema>) }
  for (const [name, field] of Object.entries(entity.fields)) {
    if (field.kind === 'date') {
      const date = { type: 'string', format: 'date', pattern: datePattern }
      properties[name] = field.optional ? { anyOf: [date, { type: 'null' }] } : date
    }
    if (field.refersTo !== undefined) {
      properties[name] = { ...properties[name], description: `The id of a row of ${field.refersTo}` }
    }
  }
  return { ...made, properties }
}

function editJsonSchema(): JsonSchema {
  return {
    $schema: draft,
    title: 'An edit: one line of the input of “opsbook edit”',
    type: 'object',
    properties: {
      label: { type: 'string', maxLength: 300, default: '' },
      changes: { type: 'array', minItems: 1, items: { oneOf: entityNames.map(changeOf) } },
    },
    required: ['changes'],
    additionalProperties: false,
    $defs: Object.fromEntries(
      entityNames.map((name) => [name, withFields(patchSchema(entityNamed(name)), entityNamed(name))]),
    ),
  }
}

function changeOf(name: (typeof entityNames)[number]): JsonSchema {
  const fields = { anyOf: [{ $ref: `#/$defs/${name}` }, { type: 'null' }] }
  const { $schema: _, ...id } = z.toJSONSchema(idSchema) as { $schema?: string } & JsonSchema
  return {
    type: 'object',
    properties: { entity: { const: name }, id, before: fields, after: fields },
    required: ['entity', 'id', 'after'],
    additionalProperties: false,
  }
}
