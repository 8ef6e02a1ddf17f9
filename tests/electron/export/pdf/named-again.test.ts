import { expect, test } from 'vitest'
import { namedAgain } from '#electron/export/pdf/going-on.ts'
import { together } from '#electron/export/pdf/table-measures.ts'
import { createTypesetter } from '#electron/export/pdf/typesetter.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { textsIn } from './pdf-tools.ts'

const measure = (words: string, size: number): number => words.length * size * 0.5
const set = createTypesetter(sampleReport, createTranslator('en'), measure)

test('a row that goes on has the same space behind its code as a row in one piece', () => {
  const name = { text: 'X46  Copy of a plan that takes more than a line of its column', weight: 600 } as const
  const { content } = namedAgain(name, 110, 5, set)
  expect(textsIn(content).join('|')).toMatch(/^X46 {2}Copy of/u)
})

test('the last rows that stand together begin with a group, not behind its first row', () => {
  const columns = [column('group', 'Group', 1), column('own', 'Own', 1)]
  const rows = Array.from({ length: 15 }, (_, at) => [text(`Group ${Math.floor(at / 3)}`), text(`Own ${at}`)])
  const again = new Set(rows.flatMap((_, at) => (at % 3 === 0 ? [] : [at])))
  expect(together({ columns, rows, whenEmpty: '' }, again, [200, 200], set).last).toBe(3)
  expect(together({ columns, rows, whenEmpty: '' }, new Set(), [200, 200], set).last).toBe(5)
})
