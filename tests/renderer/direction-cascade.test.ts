import { expect, test } from 'vitest'
import { directionCascade } from '#renderer/steps/direction/cascade-data.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { startWorkbook } from '#shared/content/start-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'

const say = createTranslator('en')

test('no practice is said to matter most while several matter as much', () => {
  const started = { title: 'New', set: 'quick', locale: 'en-GB', currency: 'GBP', fiscalStartMonth: 4, say } as const
  const { top, data } = directionCascade(workbookOf(0, startWorkbook(started)), say, String, 5)
  const [first, second] = data.columns[2]?.nodes ?? []
  expect(first?.figure).toBe(second?.figure)
  expect(top).toBeNull()
  expect(data.links.filter(({ marked }) => marked)).toEqual([])
})

test('the practice that matters most has its links marked', () => {
  const { top, data } = directionCascade(workbookOf(0, sampleWorkbook(say)), say, String, 5)
  expect(top).toBe(data.columns[2]?.nodes[0]?.id)
  expect(data.links.some(({ to, marked }) => to === top && marked)).toBe(true)
})
