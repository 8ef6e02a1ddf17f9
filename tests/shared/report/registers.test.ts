import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { allFindings } from '#shared/steps/find-findings.ts'

const say = createTranslator('en')

test('an accepted finding is named by its sentence; by a word for it where it is found no more', () => {
  const rows = sampleWorkbook(say)
  const [accepted] = rows.acceptedFinding ?? []
  if (accepted === undefined) throw new Error('the sample accepts nothing')
  const gone = { ...accepted, id: 'goal.noMeasure~gone', finding: 'goal.noMeasure~gone' }
  const workbook = workbookOf(0, { ...rows, acceptedFinding: [accepted, gone] })
  const { registers } = buildReport(workbook, { audience: 'leadership', at: '2026-11-22', say })
  const register = registers.find(({ id }) => id === 'acceptedFinding')
  const names = register?.table.rows.map(([name]) => (name?.kind === 'text' ? name.text : ''))
  const [finding] = allFindings(workbook).accepted
  if (finding === undefined) throw new Error('what the sample accepts is not found')
  expect(names).toEqual([say(finding.message, finding.params), say('report.registers.notFoundAnyMore')])
})

test('the title of a row stands beside its code, before what the row belongs to', () => {
  const workbook = workbookOf(0, sampleWorkbook(say))
  const { registers } = buildReport(workbook, { audience: 'leadership', at: '2026-11-22', say })
  const coded = registers.filter(({ table: { columns } }) => columns[0]?.key === 'code')
  const titled = coded.filter(({ table: { columns } }) => columns.some(({ key }) => key === 'title'))
  expect(titled.map(({ id }) => id)).toEqual(expect.arrayContaining(['milestone', 'task']))
  expect(titled.filter(({ table: { columns } }) => columns[1]?.key !== 'title').map(({ id }) => id)).toEqual([])
})

test('what links rows stands in the order people gave these, whatever their ids', () => {
  const rows = sampleWorkbook(say)
  const { initiative = [] } = rows
  const turned = initiative.map((row, at) => ({ ...row, position: initiative.length - at }))
  const orderIn = (workbookRows: typeof rows) => {
    const { registers } = buildReport(workbookOf(0, workbookRows), { audience: 'leadership', at: '2026-11-22', say })
    const namesIn = (id: string) => {
      const cells = registers.find((register) => register.id === id)?.table.rows.map(([name]) => name) ?? []
      return [...new Set(cells.map((cell) => (cell?.kind === 'text' ? cell.text : '')))]
    }
    return [namesIn('initiativeEffort'), namesIn('initiativeLift')]
  }
  const [efforts = [], lifts = []] = orderIn(rows)
  expect(efforts.length).toBeGreaterThan(5)
  expect(lifts.length).toBeGreaterThan(5)
  expect(orderIn({ ...rows, initiative: turned })).toEqual([efforts.toReversed(), lifts.toReversed()])
})
