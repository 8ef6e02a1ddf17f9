import { expect, test } from 'vitest'
import { withUnit } from '#shared/messages/with-unit.ts'

const percentIn = (locale: string): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(0)

test('a percentage is written as its language does, apart from its sign or not', () => {
  expect(withUnit('12', '%', percentIn('en-GB'))).toBe('12%')
  expect(withUnit('12', '%', percentIn('de-DE'))).toBe('12\u00a0%')
})

test('a scale stands in brackets, any other unit behind its figure', () => {
  expect(withUnit('66', '0–100', '0%')).toBe('66 (0–100)')
  expect(withUnit('14', 'h/month', '0%')).toBe('14 h/month')
  expect(withUnit('3', '', '0%')).toBe('3')
})
