import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Audience, Block } from '#shared/report/report.ts'

const say = createTranslator('en')
const title = say('report.roadmap.conflicts')

function sampleWith(dates: { readonly start: string; readonly finish: string }, moved: number): Workbook {
  const rows = sampleWorkbook(say)
  const initiative = rows.initiative?.map((row, at) => (at < moved ? { ...row, ...dates } : row)) ?? []
  return workbookOf(0, { ...rows, initiative })
}

function conflictsIn(workbook: Workbook, audience: Audience) {
  const blocks =
    buildReport(workbook, { audience, at: '2026-11-22', say }).sections.find(({ id }) => id === 'roadmap')?.blocks ?? []
  const isAbout = (block: Block): boolean => block.kind === 'callout' && block.title.includes('not fit')
  const callout = blocks.find(isAbout)
  const table = blocks.find((block) => block.kind === 'table' && block.title === title)
  return {
    lines: callout?.kind === 'callout' ? callout.text.split('\n') : [],
    title: callout?.kind === 'callout' ? callout.title : '',
    rows: table?.kind === 'table' ? table.table.rows.length : null,
  }
}

/** Everything at once: whatever waits for something else can't begin when it should. */
const crowded = sampleWith({ start: '2027-02-01', finish: '2027-06-30' }, 100)

test('of many things that do not fit the first are said, and all of them stand in a table', () => {
  const { dateConflicts, boundConflicts, loops, missingNeeds } = planRoadmap(crowded)
  const count = dateConflicts.length + boundConflicts.length + loops.length + missingNeeds.length
  expect(count).toBeGreaterThan(8)
  const found = conflictsIn(crowded, 'leadership')
  expect(found.title).toBe(say('report.roadmap.conflictsCounted', { count }))
  expect(found.lines).toHaveLength(6)
  expect(found.lines.at(-1)).toBe(say('report.moreInTable', { count: count - 5, title }))
  expect(found.rows).toBe(count)
})

test('the board is told how many more there are elsewhere, and gets no table', () => {
  const found = conflictsIn(crowded, 'board')
  expect(found.lines).toHaveLength(6)
  expect(found.lines.at(-1)).toContain('in the edition for IT leadership')
  expect(found.rows).toBeNull()
})

test('a few are all said', () => {
  const one = sampleWith({ start: '2029-01-01', finish: '2029-02-01' }, 1)
  const found = conflictsIn(one, 'leadership')
  expect(found.lines.length).toBeGreaterThan(0)
  expect(found.lines.length).toBeLessThanOrEqual(8)
  expect(found.title).toBe(title)
  expect(found.rows).toBeNull()
})
