import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { Edit, RequestedEdit } from '#shared/edits/edit.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { mergePractices } from '#shared/edits/intents/merge-practices.ts'
import { ratingsOf } from '#shared/edits/intents/practice-facts.ts'
import { choosePracticeSet, setPracticeScope } from '#shared/edits/intents/practice-scope.ts'
import { copyCapacity, setCapacity } from '#shared/edits/intents/set-capacity.ts'
import { setLogo } from '#shared/edits/intents/set-logo.ts'
import { splitPractice } from '#shared/edits/intents/split-practice.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { writeSnapshot } from '#shared/edits/snapshot-content.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { horizonOf } from '#shared/methods/readings/horizon.ts'
import { rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'

const say = createTranslator('en')
const sample = workbookOf(0, sampleWorkbook(say))
const practiceIds = rowsOf(sample, 'practice').map(({ id }) => id)

function contextOf(workbook: Workbook): IntentContext {
  let count = 0
  return { workbook, say, newId: () => `new-${workbook.revision}-${count++}` }
}

function prepared(workbook: Workbook, edit: RequestedEdit): Edit {
  const result = prepareEdit(workbookReader(workbook), edit)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** Something a person does to the practices, the capacity or the logo. */
const doing: fc.Arbitrary<(context: IntentContext) => RequestedEdit | null> = fc
  .tuple(fc.nat(7), fc.constantFrom(...practiceIds), fc.constantFrom(...practiceIds), fc.nat(30))
  .map(([kind, one, other, number]) => (context: IntentContext) => {
    const teams = rowsOf(context.workbook, 'team')
    const quarters = horizonOf(context.workbook).map(({ start }) => start)
    const cell = {
      teamId: teams[number % teams.length]?.id ?? '',
      quarterStart: quarters[number % quarters.length] ?? '',
    }
    switch (kind) {
      case 0:
        return splitPractice(context, one, `Part ${number}`)
      case 1:
        return mergePractices(context, one, other)
      case 2:
        return setPracticeScope(context, one, number % 2 === 0)
      case 3:
        return choosePracticeSet(context, (['quick', 'core', 'extended'] as const)[number % 3] ?? 'core')
      case 4:
        return setCapacity(context, cell, number < 5 ? null : number)
      case 5:
        return copyCapacity(context, cell, number % 2 === 0 ? 'right' : 'down', quarters)
      default:
        return setLogo(context, number % 3 === 0 ? null : { name: 'logo', format: 'png', data: 'AAAA' })
    }
  })

test('whatever is done to practices, capacity and logo is one edit that undo takes back to the byte', () => {
  void fc.assert(
    fc.property(fc.array(doing, { minLength: 1, maxLength: 6 }), (deeds) => {
      let workbook = sample
      for (const deed of deeds) {
        const asked = deed(contextOf(workbook))
        if (asked === null) continue
        expect(asked.label).not.toBe('')
        const edit = prepared(workbook, asked)
        const after = applyEdit(workbook, edit)
        expect(writeSnapshot(applyEdit(after, invertEdit(edit)))).toBe(writeSnapshot(workbook))
        workbook = after
      }
    }),
    { numRuns: 25 },
  )
})

test('no practice loses a rating, whatever is done to the set', () => {
  const before = new Map(practiceIds.map((id) => [id, ratingsOf(sample, id)]))
  void fc.assert(
    fc.property(fc.constantFrom(...practiceIds), fc.constantFrom(...practiceIds), fc.nat(3), (one, other, kind) => {
      const context = contextOf(sample)
      const asked =
        kind === 0
          ? splitPractice(context, one, 'Part')
          : kind === 1
            ? setPracticeScope(context, one, false)
            : kind === 2
              ? choosePracticeSet(context, 'quick')
              : mergePractices(context, one, other)
      if (asked === null) return
      const after = applyEdit(sample, prepared(sample, asked))
      for (const id of practiceIds) {
        if (kind === 3 && id === one)
          expect(ratingsOf(after, id).length).toBeGreaterThanOrEqual(before.get(id)?.length ?? 0)
        else expect(ratingsOf(after, id)).toEqual(before.get(id))
      }
    }),
    { numRuns: 30 },
  )
})

const without = (rows: readonly { readonly practiceId: string; readonly id: string }[]) =>
  rows.map(({ practiceId: _practice, id: _id, ...rest }) => rest)

test('the second half of a split practice has copies of its ratings, levels and goals', () => {
  const id = practiceIds.find((each) => ratingsOf(sample, each).length > 0) ?? ''
  const asked = splitPractice(contextOf(sample), id, 'Second half')
  if (asked === null) throw new Error('not split')
  const after = applyEdit(sample, prepared(sample, asked))
  const part = rowsOf(after, 'practice').find(({ name }) => name === 'Second half')?.id ?? ''
  expect(without(ratingsOf(after, part))).toEqual(without(ratingsOf(sample, id)))
  for (const entity of ['agreedLevel', 'practiceGoal'] as const) {
    const of = (practice: string) => without(rowsOf(after, entity).filter(({ practiceId }) => practiceId === practice))
    expect(of(part)).toEqual(expect.arrayContaining(of(id)))
    expect(of(part)).toHaveLength(of(id).length)
  }
})

test('a merged practice has the lower of two levels, and whatever only one of them has', () => {
  const [kept = '', merged = ''] = practiceIds.filter((id) => ratingsOf(sample, id).length > 0)
  const asked = mergePractices(contextOf(sample), kept, merged)
  if (asked === null) throw new Error('not merged')
  const after = applyEdit(sample, prepared(sample, asked))
  const levels = (workbook: Workbook, id: string) =>
    new Map(ratingsOf(workbook, id).map(({ participantId, lens, level }) => [`${participantId} ${lens}`, level]))
  const [one, other, both] = [levels(sample, kept), levels(sample, merged), levels(after, kept)]
  expect(both.size).toBeGreaterThan(0)
  for (const [place, level] of both) {
    const found = [one.get(place), other.get(place)].filter((each) => typeof each === 'number')
    expect(level).toBe(found.length === 0 ? null : Math.min(...found))
  }
  expect(after.tables.practice[merged]?.inScope).toBe(false)
  expect(rowsOf(after, 'practiceDependency').every(({ practiceId, feedsFromId }) => practiceId !== feedsFromId)).toBe(
    true,
  )
})

test('choosing a larger set adds its practices, and the smaller one again drops them without losing any', () => {
  const large = applyEdit(sample, prepared(sample, choosePracticeSet(contextOf(sample), 'extended')))
  const small = applyEdit(large, prepared(large, choosePracticeSet(contextOf(large), 'quick')))
  const shipped = (workbook: Workbook) =>
    rowsOf(workbook, 'practice').filter(({ inScope, shippedKey }) => inScope && shippedKey !== '').length
  expect(shipped(large)).toBe(51)
  expect(shipped(small)).toBe(16)
  expect(rowsOf(small, 'practice').length).toBe(rowsOf(large, 'practice').length)
})
