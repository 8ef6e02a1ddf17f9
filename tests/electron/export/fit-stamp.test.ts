import { expect, test } from 'vitest'
import { fitStamp } from '#electron/export/fit-stamp.ts'

const type = { size: 1, weight: 400 } as const
const fitted = (stamp: string, letters: number): string => fitStamp(stamp, letters, type, (text) => text.length)

test('a stamp that has room is left alone', () => {
  expect(fitted('0.9 · Revision 4 · 22 Nov 2026', 40)).toBe('0.9 · Revision 4 · 22 Nov 2026')
})

test('a long version gives way to the revision and the date', () => {
  expect(fitted('Third draft for the audit committee · Revision 4 · 22 Nov 2026', 40)).toBe(
    'Third draft… · Revision 4 · 22 Nov 2026',
  )
  expect(fitted('Third draft for the committee · Revision 4 · 22 Nov 2026', 25)).toBe('Revision 4 · 22 Nov 2026')
  expect(fitted('Revision 4 · 22 Nov 2026', 12)).toBe('Revision 4…')
})
