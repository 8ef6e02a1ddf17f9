import { describe, expect, test } from 'vitest'
import { type LibraryName, libraryOf } from '#shared/content/library.ts'
import { newRow } from '#shared/content/new-row.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'
import { faultsOf } from './row-faults.ts'

const say = createTranslator('en')
const sizes: Readonly<Record<LibraryName, number>> = {
  businessPriority: 8,
  principle: 7,
  constraint: 17,
  decisionRight: 14,
  forum: 6,
  opportunity: 11,
  milestone: 10,
  measure: 36,
  stakeholder: 10,
  risk: 8,
}
const names = Object.keys(sizes) as readonly LibraryName[]

describe('the libraries', () => {
  test.each(names)('of %s give rows that can be taken as they are', (name) => {
    const items = libraryOf(name, say)
    expect(items).toHaveLength(sizes[name])
    const rows = items.map(({ key, values }) => newRow(name, key, values))
    expect(faultsOf({ [name]: rows } as RowsByEntity)).toEqual([])
  })

  test('name the roles of a decision', () => {
    expect(libraryOf('decisionRight', say).find(({ key }) => key === 'supplierContract')?.values).toEqual({
      decision: 'Signing, renewing or ending a supplier’s contract',
      recommends: 'Service owner',
      decides: 'CIO',
      mustAgree: 'Procurement',
      shippedKey: 'supplierContract',
    })
  })
})
