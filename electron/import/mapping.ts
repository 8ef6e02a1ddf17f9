import { z } from 'zod'
import { type EntityName, entityNamed, isEntityName } from '#shared/model/entities.ts'

/**
 * The mapping file: which sheet and column becomes which entity and field. It is written by a person in a text editor,
 * so short forms are allowed wherever they are clear, and nothing in it is a regular expression or a program.
 */

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** Takes its text from one column, several, a template or a fixed value. */
const source = {
  column: z.string().min(1).optional().describe('Header text of the column; line breaks and case don’t matter'),
  columns: z.array(z.string().min(1)).min(1).optional().describe('Several columns, joined by `join` where not empty'),
  template: z
    .string()
    .optional()
    .describe('Text with {Column} in it, also {Column|slug}, {Column|before:.}, {Column|after:.}, {Column|number}'),
  constant: value.optional().describe('The same value in every row'),
  order: z
    .strictObject({ from: z.int().default(1), modulo: z.int().min(1).optional() })
    .optional()
    .describe('Counts the rows in the order of the sheet'),
}

const column = z
  .strictObject({
    ...source,
    join: z.string().default('\n').describe('Between `columns`'),
    fillDown: z
      .boolean()
      .default(false)
      .describe('An empty cell has the value of the one above; merged cells always have'),
    strip: z.string().default('').describe('Characters taken off both ends, such as the asterisks of footnotes'),
    lines: z.string().default(' ').describe('What becomes of line breaks where the field is a single line'),
    translate: z.record(z.string(), value).optional().describe('Values of the sheet to values of the field'),
    dates: z
      .array(z.string())
      .optional()
      .describe('How dates are written, such as "MMMM D, YYYY"; real dates and 2027-03-31 are always understood'),
    decimal: z.enum(['.', ',']).default('.').describe('The sign before decimals in numbers written as text'),
    default: value.optional().describe('Where the cell is empty'),
    whenEmpty: z.enum(['keep', 'clear']).default('keep').describe('What an empty cell does to a row that is there'),
    otherwise: z
      .string()
      .optional()
      .describe('The field that takes the text where it can’t be read as this field’s kind of value'),
  })
  .refine(
    ({ column, columns, template, constant, order }) =>
      [column, columns, template, constant, order].filter((each) => each !== undefined).length === 1,
    { message: 'one of column, columns, template, constant, order' },
  )

const link = z.strictObject({
  entity: z.string().describe('An entity that is a fact about two rows, such as initiativePractice'),
  column: z.string().min(1).describe('The column with the list'),
  split: z.array(z.string().min(1)).default([',', ';']).describe('What stands between items; a line break always does'),
  ranges: z.boolean().default(false).describe('“1–40” means all whole numbers from 1 to 40'),
  strip: z.string().default(''),
  fields: z
    .record(z.string(), value)
    .describe('Fields of the link: texts are templates, in which {id} is the row’s id and {item} the item'),
})

const filter = z.strictObject({
  column: z.string().min(1),
  is: z.array(z.string()).optional().describe('Only rows with one of these values'),
  not: z.array(z.string()).optional().describe('Only rows with none of these values'),
  given: z.boolean().optional().describe('Only rows where the cell is (true) or isn’t (false) filled'),
})

const sheet = z.strictObject({
  sheet: z.string().min(1).describe('Name of the sheet; of a CSV file its name without ending; “*” is the first sheet'),
  ifPresent: z.boolean().default(false).describe('No problem where the file has no such sheet'),
  headerRow: z
    .union([z.int().min(1), z.strictObject({ find: z.array(z.string().min(1)).min(1) })])
    .default(1)
    .describe('The row of the headers, or texts that the row must have'),
  stopAt: z
    .union([z.enum(['end', 'emptyRow']), z.strictObject({ startsWith: z.string().min(1) })])
    .default('end')
    .describe('The table ends there: at an empty row, or at a row whose first text starts so (a footnote)'),
  rows: z.array(filter).default([]).describe('All must hold for a row to be read'),
  entity: z.string(),
  id: z.string().optional().describe('Template of the id; not needed for entities whose fields make their id'),
  columns: z
    .record(
      z.string(),
      z.union([
        z
          .string()
          .min(1)
          .transform((name) => column.parse({ column: name })),
        column,
      ]),
    )
    .describe('Field to column; a text is short for {"column": …}'),
  links: z.array(link).default([]),
})

const record = z.strictObject({ entity: z.string(), id: z.string(), fields: z.record(z.string(), value) })

const shape = z.strictObject({
  version: z.literal(1),
  label: z.string().max(300).optional().describe('What the history calls the import'),
  records: z.array(record).default([]).describe('Rows that the spreadsheet lacks'),
  sheets: z.array(sheet).min(1),
})

/** The schema of a mapping file. Entities and fields are those of the model. */
export const importMappingSchema = shape.superRefine((mapping, context) => {
  for (const [at, { entity, fields }] of mapping.records.entries()) {
    checkNames(entity, Object.keys(fields), ['records', at], context)
  }
  for (const [at, { entity, columns, id, links }] of mapping.sheets.entries()) {
    const path = ['sheets', at]
    const extra = Object.values(columns).flatMap(({ otherwise }) => otherwise ?? [])
    checkNames(entity, [...Object.keys(columns), ...extra], path, context)
    if (isEntityName(entity) && entityNamed(entity).key === undefined && id === undefined) {
      context.addIssue({ code: 'custom', path: [...path, 'id'], message: `${entity} needs an id` })
    }
    for (const [place, each] of links.entries()) {
      checkNames(each.entity, Object.keys(each.fields), [...path, 'links', place], context)
      if (isEntityName(each.entity) && entityNamed(each.entity).key === undefined) {
        context.addIssue({ code: 'custom', path: [...path, 'links', place], message: `${each.entity} is not a link` })
      }
    }
  }
})

function checkNames(
  entity: string,
  fields: readonly string[],
  path: readonly (string | number)[],
  context: z.RefinementCtx,
): void {
  if (!isEntityName(entity) || isHeavy(entity)) {
    context.addIssue({ code: 'custom', path: [...path, 'entity'], message: `no entity “${entity}”` })
    return
  }
  const unknown = fields.find((field) => !Object.hasOwn(entityNamed(entity).fields, field))
  if (unknown !== undefined) {
    context.addIssue({ code: 'custom', path: [...path], message: `${entity} has no field “${unknown}”` })
  }
}

function isHeavy(entity: EntityName): boolean {
  return entityNamed(entity).heavy ?? false
}

/** A mapping, short forms written out. */
export type ImportMapping = z.output<typeof importMappingSchema>
export type SheetMapping = ImportMapping['sheets'][number]
export type ColumnMapping = SheetMapping['columns'][string]
export type LinkMapping = SheetMapping['links'][number]
