import { expect, test } from 'vitest'
import { registerColumns, sharedByContent } from '#renderer/steps/register/register-columns.ts'
import type { Row } from '#shared/model/entity.ts'

const columns = registerColumns('practice')
const rows = (count: number, definition: string): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name: 'Service desk', source: '', definition }))
const widthOf = (field: string, shared: typeof columns) => shared.find((column) => column.field === field)?.widthPx ?? 0

test('a column with nothing in it takes the least, and one of longer texts more', () => {
  const shared = sharedByContent(columns, rows(3, 'x'.repeat(90)))
  expect(widthOf('source', shared)).toBe(columns.find(({ field }) => field === 'source')?.leastPx)
  expect(widthOf('definition', shared)).toBeCloseTo(widthOf('definition', columns) * 1.5)
  expect(widthOf('name', shared)).toBe(widthOf('name', columns))
})

test('however long its texts are, a column is at most twice as wide', () => {
  const shared = sharedByContent(columns, rows(5, 'x'.repeat(10_000)))
  expect(widthOf('definition', shared)).toBe(widthOf('definition', columns) * 2)
})

test('two rows say nothing of what a column will hold', () => {
  expect(sharedByContent(columns, rows(2, ''))).toEqual(columns)
})
