import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'

const say = createTranslator('en')

function blocksWith(reason: string) {
  const rows = sampleWorkbook(say)
  const teamCapacity = rows.teamCapacity?.map((row) => ({
    ...row,
    overloadAcceptance: row.overloadAcceptance ? reason : '',
  }))
  const workbook = workbookOf(0, { ...rows, ...(teamCapacity === undefined ? {} : { teamCapacity }) })
  const { sections } = buildReport(workbook, { audience: 'leadership', at: '2026-11-22', say })
  return sections.find(({ id }) => id === 'people')?.blocks ?? expect.fail('no section about people')
}

test('why overloads are accepted stands in a table of its own, not in a column that hardly any load fills', () => {
  const blocks = blocksWith('The audit moves to May')
  const loads = blocks.find(({ kind }) => kind === 'chart')
  const texts = loads?.kind === 'chart' ? JSON.stringify(loads.table) : expect.fail('no loads')
  expect(texts).not.toContain(say('field.overloadAcceptance'))
  expect(texts).not.toContain('The audit moves to May')
  const [accepted] = blocks.flatMap((block) =>
    block.kind === 'table' && block.title === say('report.people.accepted') ? [block.table] : [],
  )
  expect(accepted?.rows).toHaveLength(1)
  expect(accepted?.rows[0]?.at(-1)).toEqual({ kind: 'text', text: 'The audit moves to May' })
})

test('where none is accepted there is no such table', () => {
  const titles = blocksWith('').map((block) => (block.kind === 'table' ? block.title : ''))
  expect(titles).not.toContain(say('report.people.accepted'))
})
