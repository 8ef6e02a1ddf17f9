import { expect, test } from 'vitest'
import { roughWidth } from '#renderer/components/rough-width.ts'
import { registerColumns } from '#renderer/steps/register/register-columns.ts'
import { shareColumns } from '#renderer/steps/register/share-columns.ts'
import type { Row } from '#shared/model/entity.ts'

const columns = registerColumns('practice')
const texts = {
  head: () => '',
  cell: ({ field }: { readonly field: string }, row: Row) => String(row[field] ?? ''),
}
const rows = (count: number, definition: string, own: Partial<Row> = {}): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name: 'Service desk', source: '', definition, ...own }))
const plenty = 2_000
const share = (of: readonly Row[], room = plenty) => shareColumns(columns, of, texts, room)
const columnOf = (field: string, all: typeof columns) =>
  all.find((column) => column.field === field) ?? { widthPx: Number.NaN, leastPx: Number.NaN }

test('a column with nothing in it takes the least, and one of longer texts more', () => {
  const shared = share(rows(3, 'Sample text. '.repeat(7)))
  expect(columnOf('source', shared).widthPx).toBe(columnOf('source', shared).leastPx)
  expect(columnOf('source', shared).leastPx).toBeLessThan(columnOf('source', columns).leastPx)
  expect(columnOf('definition', shared).widthPx).toBeCloseTo((columnOf('definition', columns).widthPx * 91) / 60)
  expect(columnOf('name', shared).widthPx).toBe(columnOf('name', columns).widthPx)
})

test('however long its texts are, a column is at most twice as wide', () => {
  const shared = share(rows(5, 'x '.repeat(5_000)))
  expect(columnOf('definition', shared).widthPx).toBe(columnOf('definition', columns).widthPx * 2)
})

test('a column gives way only as far as its longest word, whatever its other words', () => {
  const short = columnOf('owner', share(rows(3, '', { owner: 'CIO' }))).leastPx
  const long = columnOf('owner', share(rows(3, '', { owner: 'Head of procurement' }))).leastPx
  const endless = columnOf('owner', share(rows(3, '', { owner: 'x'.repeat(200) }))).leastPx
  expect(short).toBeLessThan(long)
  expect(long).toBeLessThan(endless)
  expect(endless).toBeLessThan(230)
})

test('where room is short long words give way first, so that no list is wider than it must be', () => {
  const words = rows(3, 'Wiederherstellungszeit und Informationssicherheit', {
    owner: 'Informationssicherheitsbeauftragte',
  })
  const total = (room: number): number => share(words, room).reduce((sum, { leastPx }) => sum + leastPx, 0)
  expect(total(plenty)).toBeGreaterThan(800)
  expect(total(800)).toBeLessThanOrEqual(800)
  expect(total(100)).toBeGreaterThan(100)
})

test('a column of figures has room for its longest, and every column for the words over it', () => {
  const small = columnOf('stakeholderImportance', share(rows(3, '', { stakeholderImportance: 70 })))
  const large = columnOf('stakeholderImportance', share(rows(3, '', { stakeholderImportance: 1_000_000_000 })))
  expect(large.leastPx).toBeGreaterThan(small.leastPx)
  const named = shareColumns(columns, rows(3, ''), { ...texts, head: () => 'Accountabilities' }, plenty)
  expect(columnOf('stakeholderImportance', named).leastPx).toBeGreaterThan(small.leastPx)
})

test('in a list that is wider than its room anyway, long texts are not squeezed into high rows', () => {
  const words = rows(3, 'Translates what the organisation wants into a handful of choices, targets and a plan.')
  expect(columnOf('definition', share(words, 100)).leastPx).toBeGreaterThan(
    columnOf('definition', share(words)).leastPx + 80,
  )
})

test('the words over a column take three lines at most, however they break', () => {
  const head = 'Yearly running cost, change, GBP'
  const named = shareColumns(columns, rows(3, ''), { ...texts, head: () => head }, plenty)
  const room = columnOf('stakeholderImportance', named).leastPx - 12
  for (const line of ['Yearly', 'running cost,', 'change, GBP']) expect(roughWidth(line, 12)).toBeLessThanOrEqual(room)
})

test('two rows say nothing of what a column will hold', () => {
  expect(columnOf('source', share(rows(2, ''))).leastPx).toBe(columnOf('source', columns).leastPx)
})
