import { newLink, newRow } from '#shared/content/new-row.ts'
import { startWorkbook } from '#shared/content/start-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { EntityName, RowOf } from '#shared/model/entities.ts'
import { entityNamed } from '#shared/model/entities.ts'
import { type RowsByEntity, type Workbook, workbookOf } from '#shared/model/workbook.ts'

type Given<N extends EntityName> = Partial<Omit<RowOf<N>, 'id'>>

/** Rows as a test names them: with an id, or for links without. */
export type GivenRows = { readonly [N in EntityName]?: readonly (Given<N> & { readonly id?: string })[] }

const singletons: GivenRows = {
  workbook: [{ id: 'workbook', title: 'Test', currency: 'EUR', horizonStart: '2027-01-01', horizonQuarters: 8 }],
  settings: [{ id: 'settings' }],
  prioritisation: [{ id: 'prioritisation' }],
  boardPack: [{ id: 'boardPack' }],
}

/** A workbook of these rows, all other fields as the model sets them. */
export function aWorkbook(given: GivenRows): Workbook {
  const rows: Record<string, unknown> = {}
  for (const [name, list] of Object.entries({ ...singletons, ...given })) {
    const entity = name as EntityName
    rows[name] = (list as readonly { id?: string }[]).map(({ id, ...fields }) =>
      entityNamed(entity).key === undefined ? newRow(entity, id ?? '', fields) : newLink(entity, fields),
    )
  }
  return workbookOf(0, rows as RowsByEntity)
}

/** Rows of a workbook as the program ships it. */
export function shippedRows(set: 'quick' | 'core' | 'extended'): RowsByEntity {
  return startWorkbook({
    title: 'Shipped',
    set,
    say: createTranslator('en'),
    locale: 'en-GB',
    currency: 'GBP',
    fiscalStartMonth: 4,
  })
}
