import { entityLabel } from '../../messages/labels.ts'
import type { Say } from '../../messages/translate.ts'
import { type EntityName, entityNamed } from '../../model/entities.ts'
import type { Row } from '../../model/entity.ts'

const longest = 60

/** A row's title as it is, or empty where it has none: for a heading with room. */
export function wholeTitle(entity: EntityName, row: Row | undefined): string {
  const { title } = entityNamed(entity)
  return (title === null ? '' : String(row?.[title] ?? '')).trim().replaceAll(/\s+/g, ' ')
}

/** What a row is called in one line: its title, shortened, or empty where it has none. */
export function rowTitle(entity: EntityName, row: Row | undefined): string {
  const line = wholeTitle(entity, row)
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}

/** What a row is called in the label of an edit: its title in quotation marks, or the name of its entity. */
export function rowName(entity: EntityName, row: Row | undefined, say: Say): string {
  const name = rowTitle(entity, row)
  return name === '' ? entityLabel(say, entity) : say('screen.edit.quoted', { name })
}
