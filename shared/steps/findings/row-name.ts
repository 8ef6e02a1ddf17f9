import type { TableName } from '#shared/model/entities.ts'
import { entityNamed } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Workbook } from '#shared/model/workbook.ts'

const longest = 90

/** What a row is called in a sentence: its title, cut where it is long; its id where it has none. */
export function rowName(workbook: Workbook, entity: TableName, id: string): string {
  const row = workbook.tables[entity][id] as Row | undefined
  const field = entityNamed(entity).title
  const name =
    row === undefined || field === null
      ? ''
      : String(row[field] ?? '')
          .replace(/\s+/g, ' ')
          .trim()
  if (name === '') return id
  return name.length <= longest
    ? name
    : `${name
        .slice(0, longest - 1)
        .trimEnd()
        .toWellFormed()}…`
}
