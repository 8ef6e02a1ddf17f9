import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { writeDump } from '#shared/edits/dump.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { draftOpportunities } from '#shared/edits/intents/draft-opportunities.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { judgeOpportunities } from '#shared/edits/intents/judge-opportunity.ts'
import { promoteOpportunity } from '#shared/edits/intents/promote-opportunity.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { opportunityDrafts } from '#shared/methods/readings/opportunity-drafts.ts'
import { rowsById, rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { findFindings } from '#shared/steps/find-findings.ts'

const say = createTranslator('en')
const sample = workbookOf(0, sampleWorkbook(say))

let count = 0
function contextOf(workbook: Workbook): IntentContext {
  return { workbook, say, newId: () => `new-${count++}` }
}

function dump(workbook: Workbook): string {
  return writeDump((entity) => (entity === 'snapshotContent' ? [] : rowsById(workbook, entity)))
}

/** The workbook after an intent, which must be an edit that the model takes, has a label, and can be taken back whole. */
function after(workbook: Workbook, edit: RequestedEdit | null): Workbook {
  if (edit === null) return workbook
  expect(edit.label).not.toBe('')
  const prepared = prepareEdit(workbookReader(workbook), edit)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure))
  const next = applyEdit(workbook, prepared.value)
  expect(dump(applyEdit(next, invertEdit(prepared.value)))).toBe(dump(workbook))
  return next
}

const origins = opportunityDrafts(sample).map(({ origin }) => origin)

test('drafts come whole, marked as drafts, and none is made twice, whatever is asked for', () => {
  void fc.assert(
    fc.property(fc.subarray(origins), fc.subarray(origins), (first, second) => {
      const once = after(sample, draftOpportunities(contextOf(sample), first, say))
      const twice = after(once, draftOpportunities(contextOf(once), second, say))
      const made = rowsOf(twice, 'opportunity').filter(({ id }) => sample.tables.opportunity[id] === undefined)
      expect(made.map(({ origin }) => origin).sort()).toEqual([...new Set([...first, ...second])].sort())
      expect(made.every(({ status }) => status === 'draft')).toBe(true)
      expect(draftOpportunities(contextOf(twice), [...first, ...second], say)).toBeNull()
    }),
    { numRuns: 8 },
  )
})

test('a draft is no orphan: it has practices below their target, lifts of one level, and a goal', () => {
  const all = after(sample, draftOpportunities(contextOf(sample), origins, say))
  const made = rowsOf(all, 'opportunity').filter(({ id }) => sample.tables.opportunity[id] === undefined)
  expect(made.length).toBe(origins.length)
  for (const { id, origin, title, problem } of made) {
    const practices = rowsOf(all, 'opportunityPractice').filter((row) => row.opportunityId === id)
    const lifts = rowsOf(all, 'opportunityLift').filter((row) => row.opportunityId === id)
    expect([title, problem]).not.toContain('')
    expect(practices.length).toBeGreaterThan(0)
    expect(lifts.length).toBeGreaterThan(0)
    expect(lifts.every(({ fromLevel, toLevel }) => toLevel === (fromLevel ?? 0) + 1)).toBe(true)
    expect(rowsOf(all, 'opportunityGoal').some((row) => row.opportunityId === id)).toBe(true)
    if (origin.startsWith('gap:')) {
      expect(assess(all).byPractice.get(practices[0]?.practiceId ?? '')?.gap ?? 0).toBeGreaterThan(0)
    }
  }
  const ids = new Set(made.map(({ id }) => id))
  expect(findFindings(all).filter(({ id, severity }) => ids.has(id ?? '') && severity !== 'note')).toEqual([])
})

test('what was dropped is not drafted again', () => {
  const [origin = ''] = origins
  const drafted = after(sample, draftOpportunities(contextOf(sample), [origin], say))
  const row = rowsOf(drafted, 'opportunity').find((each) => each.origin === origin)
  const dropped = after(drafted, judgeOpportunities(contextOf(drafted), [row?.id ?? ''], 'dropped'))
  expect(dropped.tables.opportunity[row?.id ?? '']?.status).toBe('dropped')
  expect(draftOpportunities(contextOf(dropped), [origin], say)).toBeNull()
})

test('drafts are adopted together in one edit, and adopting again changes nothing', () => {
  const drafted = after(sample, draftOpportunities(contextOf(sample), origins.slice(0, 4), say))
  const drafts = rowsOf(drafted, 'opportunity').filter(({ status }) => status === 'draft')
  const ids = drafts.map(({ id }) => id)
  const adopted = after(drafted, judgeOpportunities(contextOf(drafted), ids, 'adopted'))
  expect(ids.map((id) => adopted.tables.opportunity[id]?.status)).toEqual(ids.map(() => 'adopted'))
  expect(judgeOpportunities(contextOf(adopted), ids, 'adopted')).toBeNull()
})

test('a promoted opportunity is an initiative with all that belongs to it, and is promoted once', () => {
  const drafted = after(sample, draftOpportunities(contextOf(sample), origins.slice(0, 1), say))
  const row = rowsOf(drafted, 'opportunity').find(({ origin }) => origin === origins[0])
  const promotedBefore = rowsOf(drafted, 'initiative').find(({ opportunityId }) => opportunityId !== null)
  const id = row?.id ?? ''
  const waiting = after(drafted, {
    label: 'waits',
    changes: [
      {
        entity: 'opportunityDependency',
        id: `${id}~${promotedBefore?.opportunityId}`,
        after: { opportunityId: id, dependsOnId: promotedBefore?.opportunityId ?? '' },
      },
    ],
  })
  const addition = promoteOpportunity(contextOf(waiting), id)
  const next = after(waiting, addition?.edit ?? null)
  const initiative = next.tables.initiative[addition?.id ?? '']
  expect(initiative).toMatchObject({
    title: row?.title,
    problem: row?.problem,
    opportunityId: id,
    decision: 'undecided',
  })
  expect(next.tables.opportunity[id]?.status).toBe('promoted')
  const carried = (['Goal', 'Practice', 'Lift'] as const).map((what) => [
    rowsOf(next, `initiative${what}`).filter(({ initiativeId }) => initiativeId === addition?.id).length,
    rowsOf(next, `opportunity${what}`).filter(({ opportunityId }) => opportunityId === id).length,
  ])
  for (const [own, from] of carried) expect(own).toBe(from)
  expect(next.tables.initiativeDependency[`${addition?.id}~${promotedBefore?.id}`]).toBeDefined()
  expect(promoteOpportunity(contextOf(next), id)).toBeNull()
})
