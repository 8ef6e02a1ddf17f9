import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { linked, rowsBy } from '#shared/model/rows-by.ts'
import { rowsOf, workbookOf } from '#shared/model/workbook.ts'

const workbook = workbookOf(0, sampleWorkbook(createTranslator('en')))

test('rows by a field are the rows that have the value, in their order', () => {
  const found = rowsBy(workbook, 'practiceGoal', 'goalId')
  expect(found.size).toBeGreaterThan(1)
  for (const [goalId, rows] of found) {
    expect(rows).toEqual(rowsOf(workbook, 'practiceGoal').filter((row) => row.goalId === goalId))
  }
  expect([...found.values()].flat()).toHaveLength(rowsOf(workbook, 'practiceGoal').length)
})

test('they are found once for each state of their table', () => {
  const { tables } = workbook
  const other = { ...workbook, tables: { ...tables, goal: { ...tables.goal } } }
  const changed = { ...workbook, tables: { ...tables, practiceGoal: { ...tables.practiceGoal } } }
  const found = rowsBy(workbook, 'practiceGoal', 'goalId')
  expect(rowsBy(other, 'practiceGoal', 'goalId')).toBe(found)
  expect(rowsBy(changed, 'practiceGoal', 'goalId')).not.toBe(found)
})

test('linked rows are those at the other end, without links that lead nowhere', () => {
  const [link] = rowsOf(workbook, 'practiceGoal')
  if (link === undefined) throw new Error('the sample links practices with goals')
  const ends = [workbook, 'practiceGoal', { field: 'goalId', id: link.goalId }] as const
  const practices = linked(...ends, { field: 'practiceId', entity: 'practice' })
  expect(practices.map(({ id }) => id)).toContain(link.practiceId)
  const { [link.practiceId]: gone, ...practice } = workbook.tables.practice
  const without = { ...workbook, tables: { ...workbook.tables, practice } }
  const left = linked(
    without,
    'practiceGoal',
    { field: 'goalId', id: link.goalId },
    { field: 'practiceId', entity: 'practice' },
  )
  expect(left).toEqual(practices.filter(({ id }) => id !== gone?.id))
})
