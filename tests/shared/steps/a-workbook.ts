import { newLink, newRow } from '#shared/content/new-row.ts'
import { startWorkbook } from '#shared/content/start-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { EntityName, RowOf } from '#shared/model/entities.ts'
import { type RowsByEntity, type Workbook, workbookOf } from '#shared/model/workbook.ts'

/** Rows by id, with only the fields that matter to a test. Links are given as lists and get their ids from their keys. */
export type Sketch = {
  readonly [N in EntityName]?:
    | Readonly<Record<string, Partial<Omit<RowOf<N>, 'id'>>>>
    | readonly Partial<Omit<RowOf<N>, 'id'>>[]
}

/** A new workbook of the quick set with these rows added, or changed where they are there already. */
export function aWorkbook(sketch: Sketch = {}): Workbook {
  const say = createTranslator('en-GB')
  const rows: Record<string, readonly { readonly id: string }[]> = {
    ...startWorkbook({ title: 'Test', set: 'quick', say, locale: 'en-GB', currency: 'EUR', fiscalStartMonth: 1 }),
  }
  for (const [name, given] of Object.entries(sketch)) {
    const entity = name as EntityName
    const there = new Map((rows[name] ?? []).map((row) => [row.id, row]))
    const added = Array.isArray(given)
      ? given.map((values) => newLink(entity, values))
      : Object.entries(given).map(([id, values]) => newRow(entity, id, { ...there.get(id), ...values }))
    for (const row of added) there.set(row.id, row)
    rows[name] = [...there.values()]
  }
  return workbookOf(1, rows as RowsByEntity)
}
