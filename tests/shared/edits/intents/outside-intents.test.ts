import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { answerPartnership } from '#shared/edits/intents/answer-partnership.ts'
import { draftSwot, judgeSwot } from '#shared/edits/intents/draft-swot.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { takeSurvey } from '#shared/edits/intents/take-survey.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { swotDrafts } from '#shared/methods/readings/swot-drafts.ts'
import { rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { readSurvey } from '#shared/pasted/read-survey.ts'

const say = createTranslator('en')
const sample = workbookOf(0, sampleWorkbook(say))

let count = 0
function contextOf(workbook: Workbook): IntentContext {
  return { workbook, say, newId: () => `new-${count++}` }
}

function after(workbook: Workbook, edit: RequestedEdit | null): Workbook {
  if (edit === null) return workbook
  const prepared = prepareEdit(workbookReader(workbook), edit)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure))
  return applyEdit(workbook, prepared.value)
}

test('a SWOT is drafted from practices, lenses, constraints and risks, once, and is a draft until it is adopted', () => {
  const bare = workbookOf(0, { ...sampleWorkbook(say), swotItem: [] })
  const drafts = swotDrafts(bare)
  expect(new Set(drafts.map(({ from }) => from))).toEqual(new Set(['practice', 'lens', 'constraint', 'risk']))
  const { byPractice } = assess(bare)
  for (const draft of drafts) {
    if (draft.from !== 'practice') continue
    const reading = byPractice.get(draft.practiceId)
    expect(draft.kind).toBe((reading?.gap ?? 0) > 0 ? 'weakness' : 'strength')
  }
  const drafted = after(bare, draftSwot(contextOf(bare), say))
  const made = rowsOf(drafted, 'swotItem').filter(({ id }) => bare.tables.swotItem[id] === undefined)
  expect(made.every(({ status }) => status === 'draft')).toBe(true)
  expect(made.map(({ origin }) => origin).toSorted()).toEqual(drafts.map(({ origin }) => origin).toSorted())
  expect(draftSwot(contextOf(drafted), say)).toBeNull()
  const ids = made.map(({ id }) => id)
  const adopted = after(drafted, judgeSwot(contextOf(drafted), ids, 'adopted'))
  expect(ids.every((id) => adopted.tables.swotItem[id]?.status === 'adopted')).toBe(true)
  expect(judgeSwot(contextOf(adopted), ids, 'adopted')).toBeNull()
  const dropped = after(drafted, judgeSwot(contextOf(drafted), ids, 'dropped'))
  expect(draftSwot(contextOf(dropped), say)).toBeNull()
})

test('a draft is worded in the language of the workbook, its label in that of the screen', async () => {
  const german = await loadTranslator('de')
  const edit = draftSwot(contextOf(sample), german)
  expect(edit?.label).toMatch(/^Draft \d+ SWOT entries$/)
  expect(edit?.changes.some(({ after: row }) => String(row?.['statement']).includes('Stufe'))).toBe(true)
})

test('pasted survey results come in one edit, at the end of the list', () => {
  const { lines } = readSurvey('Payroll,90,70\nE-mail,80,85', { scale: 100, decimal: '.' })
  const taken = after(sample, takeSurvey(contextOf(sample), lines))
  expect(
    rowsOf(taken, 'diagnostic')
      .slice(-2)
      .map(({ service }) => service),
  ).toEqual(['Payroll', 'E-mail'])
  expect(takeSurvey(contextOf(sample), [])).toBeNull()
})

test('a question of the partnership check keeps its note when it is scored again, and goes when both are gone', () => {
  const question = 'jointBudget'
  const none = after(sample, { label: '-', changes: [{ entity: 'partnershipAnswer', id: question, after: null }] })
  const scored = after(none, answerPartnership(contextOf(none), question, { score: 2 }))
  const noted = after(scored, answerPartnership(contextOf(scored), question, { note: 'Twice a year' }))
  expect(noted.tables.partnershipAnswer[question]).toMatchObject({ score: 2, note: 'Twice a year' })
  expect(answerPartnership(contextOf(noted), question, { score: 2 })).toBeNull()
  const bare = after(noted, answerPartnership(contextOf(noted), question, { note: '' }))
  const gone = after(bare, answerPartnership(contextOf(bare), question, { score: null }))
  expect(gone.tables.partnershipAnswer[question]).toBeUndefined()
})
