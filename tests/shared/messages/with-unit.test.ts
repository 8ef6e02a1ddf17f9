import { expect, test } from 'vitest'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import { withUnit } from '#shared/messages/with-unit.ts'

test('a percentage is written as its language does, apart from its sign or not', async () => {
  expect(withUnit(createTranslator('en-GB'), '12', '%')).toBe('12%')
  expect(withUnit(await loadTranslator('de-DE'), '12', '%')).toBe('12\u00a0%')
})

test('a scale stands in brackets, any other unit behind its figure', () => {
  const say = createTranslator('en-GB')
  expect(withUnit(say, '66', '0–100')).toBe('66 (0–100)')
  expect(withUnit(say, '14', 'h/month')).toBe('14 h/month')
  expect(withUnit(say, '3', '')).toBe('3')
})
