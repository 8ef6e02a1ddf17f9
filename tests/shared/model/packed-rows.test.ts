import { expect, it } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { packRows, packTables, unpackWorkbook } from '#shared/model/packed-rows.ts'
import { noRatings } from '#shared/model/ratings.ts'
import { rowsById, workbookOf } from '#shared/model/workbook.ts'
import { largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'

it.each([
  ['the sample workbook', sampleWorkbook(createTranslator('en'))],
  ['a workbook of links and ratings', largeWorkbookRows(0.02)],
])('%s is the same after it travelled', (_name, rows) => {
  const workbook = workbookOf(7, rows)
  const packed = structuredClone(packRows(rows, workbook.ratings))
  const unpacked = unpackWorkbook(7, packed)
  expect(unpacked).toEqual(workbook)
  expect(rowsById(unpacked, 'rating')).toEqual(rowsById(workbook, 'rating'))
})

it('flags of a file, ids of keys and texts with anything in them come out as the model has them', () => {
  const packed = packTables(
    {
      practice: { fields: ['id', 'name', 'inScope'], rows: [['a~b', '"__proto__"\u2028\ud800', 1]] },
      practiceGoal: { fields: ['practiceId', 'goalId', 'strength'], rows: [['a~b', 'g', 2]] },
    },
    noRatings,
  )
  const { tables } = unpackWorkbook(0, packed)
  expect(tables.practice['a~b']).toEqual({ id: 'a~b', name: '"__proto__"\u2028\ud800', inScope: true })
  expect(Object.keys(tables.practiceGoal)).toEqual(['a~b~g'])
})
