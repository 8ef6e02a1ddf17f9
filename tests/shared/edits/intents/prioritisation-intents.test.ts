import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { writeDump } from '#shared/edits/dump.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { balanceWeights } from '#shared/edits/intents/balance-weights.ts'
import { decideInitiative } from '#shared/edits/intents/decide-initiative.ts'
import { freezeOrder, unfreezeOrder } from '#shared/edits/intents/freeze-order.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { judgePair } from '#shared/edits/intents/judge-pair.ts'
import { placeInitiative } from '#shared/edits/intents/place-initiative.ts'
import { scoreInitiative } from '#shared/edits/intents/score-initiative.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { criterionWeights } from '#shared/methods/readings/criterion-weights.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { placeStep, scoresAtPlace } from '#shared/methods/readings/scores-at-place.ts'
import { rowsById, rowsOf, singleton, type Workbook, workbookOf } from '#shared/model/workbook.ts'

const say = createTranslator('en')
const sample = workbookOf(0, sampleWorkbook(say))

function contextOf(workbook: Workbook): IntentContext {
  let count = 0
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

const ids = rowsOf(sample, 'initiative').map(({ id }) => id)
const anInitiative = fc.constantFrom(...ids)
const aPlace = fc.record({
  value: fc.double({ min: 1, max: 5, noNaN: true }),
  effort: fc.double({ min: 1, max: 5, noNaN: true }),
})

test('a bubble dropped anywhere lands within a step of it, on whole scores, and nothing else changes', () => {
  void fc.assert(
    fc.property(anInitiative, aPlace, (id, place) => {
      const item = rank(sample).byInitiative.get(id)
      fc.pre(item?.value != null && item.effort != null)
      const next = after(sample, placeInitiative(contextOf(sample), id, place))
      const landed = rank(next).byInitiative.get(id)
      const step = placeStep(sample, id)
      expect(Math.abs((landed?.value ?? 0) - place.value)).toBeLessThanOrEqual(step.value)
      expect(Math.abs((landed?.effort ?? 0) - place.effort)).toBeLessThanOrEqual(step.effort)
      for (const row of rowsOf(next, 'score')) {
        const before = sample.tables.score[row.id]
        if (row.initiativeId !== id) expect(row).toBe(before)
        else if (row.value !== before?.value) expect(Number.isInteger(row.value)).toBe(true)
        expect(row.value === null || (row.value >= 1 && row.value <= 5)).toBe(true)
      }
    }),
    { numRuns: 20 },
  )
})

test('a bubble dropped where it is changes nothing, and what the preview promised is what is computed', () => {
  for (const id of ids) {
    const item = rank(sample).byInitiative.get(id)
    if (item?.value == null || item.effort == null) continue
    const place = { value: item.value, effort: item.effort }
    expect(placeInitiative(contextOf(sample), id, place)).toBeNull()
    const wanted = { value: item.value + 0.6, effort: item.effort - 0.4 }
    const promised = scoresAtPlace(sample, id, wanted)
    const kept = rank(after(sample, placeInitiative(contextOf(sample), id, wanted))).byInitiative.get(id)
    expect(kept?.value).toBeCloseTo(promised?.value ?? 0, 9)
    expect(kept?.effort).toBeCloseTo(promised?.effort ?? 0, 9)
  }
})

test('a score is entered, changed and cleared; a reason outlives its score', () => {
  const workbook = after(sample, null)
  const [row] = rowsOf(workbook, 'score')
  if (row === undefined) throw new Error('the sample has no score')
  const { initiativeId, criterionId } = row
  const score = (from: Workbook, value: number | null): Workbook =>
    after(from, scoreInitiative(contextOf(from), initiativeId, criterionId, value))
  expect(scoreInitiative(contextOf(workbook), initiativeId, criterionId, row.value)).toBeNull()
  const cleared = score(workbook, null)
  expect(cleared.tables.score[row.id]?.value ?? null).toBeNull()
  expect(cleared.tables.score[row.id] === undefined).toBe(row.reason === '')
  expect(score(cleared, 4).tables.score[row.id]?.value).toBe(4)
})

test('a decision says who and when of itself, and taken back it says neither', () => {
  const id = ids[3] ?? ''
  const open = after(sample, decideInitiative(contextOf(sample), id, 'undecided', '2027-01-04'))
  expect(open.tables.initiative[id]).toMatchObject({ decision: 'undecided', decidedBy: '', decidedOn: null })
  const decided = after(open, decideInitiative(contextOf(open), id, 'later', '2027-01-05'))
  expect(decided.tables.initiative[id]).toMatchObject({
    decision: 'later',
    decidedBy: 'Portfolio board',
    decidedOn: '2027-01-05',
  })
  expect(decideInitiative(contextOf(decided), id, 'later', '2027-01-06')).toBeNull()
})

test('an order is frozen and opened again', () => {
  const open = after(sample, unfreezeOrder(contextOf(sample)))
  expect(singleton(open, 'prioritisation').frozenOn).toBeNull()
  const freezing = { on: '2027-01-05', by: 'CIO', reason: 'Agreed in the room' }
  const frozen = after(open, freezeOrder(contextOf(open), freezing))
  expect(singleton(frozen, 'prioritisation')).toMatchObject({
    frozenOn: '2027-01-05',
    frozenBy: 'CIO',
    frozenReason: 'Agreed in the room',
  })
})

test('a pair of criteria has one judgement, whichever way round it is judged', () => {
  const [a, b] = criterionWeights(sample).criteria
  if (a === undefined || b === undefined) throw new Error('the sample has no criteria')
  const once = after(sample, judgePair(contextOf(sample), a.id, b.id, 3))
  expect(judgePair(contextOf(once), a.id, b.id, 3)).toBeNull()
  const turned = after(once, judgePair(contextOf(once), b.id, a.id, 5))
  const own = rowsOf(turned, 'criterionJudgement').filter(
    (row) => [row.criterionId, row.otherId].includes(a.id) && [row.criterionId, row.otherId].includes(b.id),
  )
  expect(own).toMatchObject([{ criterionId: b.id, otherId: a.id, ratio: 5 }])
  const none = after(turned, judgePair(contextOf(turned), a.id, b.id, null))
  expect(dump(none)).toBe(dump(sample))
})

test('weights are balanced to 100 in the proportions they had', () => {
  const part = criterionWeights(sample).criteria.filter(({ part: own }) => own === 'value')
  void fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: part.length, maxLength: part.length }),
      (weights) => {
        const uneven = after(sample, {
          label: 'weights',
          changes: part.map(({ id }, at) => ({ entity: 'criterion', id, after: { weight: weights[at] ?? 0 } })),
        })
        const even = after(uneven, balanceWeights(contextOf(uneven), 'valueEffort', 'value'))
        const points = part.map(({ id }) => even.tables.criterion[id]?.weight ?? 0)
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 9)
        points.forEach((each, at) => {
          const exact = total > 0 ? (100 * (weights[at] ?? 0)) / total : 100 / part.length
          expect(Math.abs(each - exact)).toBeLessThan(0.1 + 1e-9)
        })
        expect(balanceWeights(contextOf(even), 'valueEffort', 'value')).toBeNull()
      },
    ),
    { numRuns: 12 },
  )
})
