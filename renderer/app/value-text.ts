import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { choiceLabel } from '#shared/messages/labels.ts'
import type { Say } from '#shared/messages/translate.ts'
import { type EntityName, entityNamed } from '#shared/model/entities.ts'
import type { Row, Value } from '#shared/model/entity.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import type { Format } from './use-format.ts'

/** What a value is read with. */
export type ValueReader = { readonly say: Say; readonly format: Format; readonly workbook: Workbook }

/** A value of a field as a person reads it: choices by their names, rows by their titles, dates and numbers as the locale has them. */
export function valueText({ say, format, workbook }: ValueReader, entity: EntityName, field: string, value: Value) {
  const model = entityNamed(entity).fields[field]
  if (value === null || value === '') return say('screen.value.empty')
  if (typeof value === 'boolean') return say(value ? 'screen.value.yes' : 'screen.value.no')
  if (typeof value === 'number') return format.writeNumber(value)
  if (model?.kind === 'date') return format.writeDate(value)
  if (model?.kind === 'choice') return choiceLabel(say, entity, field, value)
  if (model?.kind !== 'reference') return value
  const tables: Readonly<Record<string, Readonly<Record<string, Row>>>> = workbook.tables
  const target = model.refersTo as EntityName
  return rowTitle(target, tables[target]?.[value]) || value
}
