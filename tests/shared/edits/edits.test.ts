import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { writeDump } from '#shared/edits/dump.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { foldEdits } from '#shared/edits/fold-edits.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { removeRow } from '#shared/edits/remove-rows.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { rowsById, type Workbook } from '#shared/model/workbook.ts'
import { arbitraryEdit } from '#tests/fixtures/arbitrary-edits.ts'
import { smallWorkbook } from '#tests/fixtures/small-workbook.ts'

function dump(workbook: Workbook): string {
  return writeDump((entity) => (entity === 'snapshotContent' ? [] : rowsById(workbook, entity)))
}

/** Plays `count` random edits; gives the workbook after each and the edits that were taken. */
function play(seed: number, count: number): { readonly states: readonly Workbook[]; readonly edits: readonly Edit[] } {
  const states: Workbook[] = [smallWorkbook()]
  const edits: Edit[] = []
  for (let step = 0; step < count; step += 1) {
    const workbook = states.at(-1) as Workbook
    const [requested] = fc.sample(arbitraryEdit(workbook), { seed: seed * 1_000 + step, numRuns: 1 })
    const prepared = prepareEdit(workbookReader(workbook), requested as never)
    if (!prepared.ok || prepared.value.changes.length === 0) continue
    edits.push(prepared.value)
    states.push(applyEdit(workbook, prepared.value))
  }
  return { states, edits }
}

describe('edits', () => {
  test('an edit and its inverse leave the workbook as it was', () => {
    void fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { states, edits } = play(seed, 40)
        expect(edits.length).toBeGreaterThan(10)
        const back = edits.reduceRight(
          (workbook, edit) => applyEdit(workbook, invertEdit(edit)),
          states.at(-1) as Workbook,
        )
        expect(dump(back)).toBe(dump(states[0] as Workbook))
      }),
      { numRuns: 15 },
    )
  })

  test('folded edits do what they do one after the other, and their inverse takes all of them back', () => {
    void fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { states, edits } = play(seed, 30)
        const folded = foldEdits('', edits)
        const after = applyEdit(states[0] as Workbook, folded)
        expect(dump(after)).toBe(dump(states.at(-1) as Workbook))
        expect(dump(applyEdit(after, invertEdit(folded)))).toBe(dump(states[0] as Workbook))
      }),
      { numRuns: 15 },
    )
  })

  test('the inverse of an applied edit is itself a valid edit', () => {
    const { states, edits } = play(7, 60)
    for (const [at, edit] of edits.entries()) {
      const prepared = prepareEdit(workbookReader(states[at + 1] as Workbook), invertEdit(edit))
      expect(prepared.ok ? null : prepared.failure).toBeNull()
    }
  })

  test('tables that an edit does not touch stay the same objects', () => {
    const workbook = smallWorkbook()
    const edit: Edit = {
      label: '',
      changes: [{ entity: 'goal', id: 'g1', before: { weight: 3 }, after: { weight: 5 } }],
    }
    const after = applyEdit(workbook, edit)
    expect(after.tables.goal).not.toBe(workbook.tables.goal)
    expect(after.tables.objective).toBe(workbook.tables.objective)
    expect(after.ratings).toBe(workbook.ratings)
    expect(after.revision).toBe(workbook.revision + 1)
  })

  test('removing a row takes its dependants along and undo brings them back', () => {
    const workbook = smallWorkbook()
    const reader = workbookReader(workbook)
    const prepared = prepareEdit(reader, removeRow(reader, 'practice', 'p1', 'Delete practice'))
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure))
    const after = applyEdit(workbook, prepared.value)
    expect(after.tables.practice.p1).toBeUndefined()
    expect(rowsById(after, 'rating').filter((row) => row.practiceId === 'p1')).toEqual([])
    expect(dump(applyEdit(after, invertEdit(prepared.value)))).toBe(dump(workbook))
  })
})

describe('refusals', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['an unknown entity', { entity: 'unicorn', id: 'a', after: {} }, 'unknownEntity'],
    ['an unknown field', { entity: 'goal', id: 'g1', after: { colour: 'red' } }, 'unknownField'],
    ['a value out of range', { entity: 'goal', id: 'g1', after: { weight: 6 } }, 'badValue'],
    ['a day that is not in the calendar', { entity: 'objective', id: 'o1', after: { due: '2027-02-29' } }, 'badValue'],
    ['text with NUL', { entity: 'goal', id: 'g1', after: { title: 'a\0b' } }, 'badValue'],
    ['a lone surrogate', { entity: 'goal', id: 'g1', after: { title: '\ud800' } }, 'badValue'],
    ['a new row without a required field', { entity: 'goal', id: 'g9', after: {} }, 'missingField'],
    ['deleting what is not there', { entity: 'goal', id: 'g9', after: null }, 'rowMissing'],
    ['deleting what others point at', { entity: 'objective', id: 'o1', after: null }, 'stillReferenced'],
    [
      'pointing at nothing',
      { entity: 'keyResult', id: 'k9', after: { objectiveId: 'o9', title: 'x' } },
      'danglingReference',
    ],
    [
      'a before that no longer holds',
      { entity: 'goal', id: 'g1', before: { weight: 1 }, after: { weight: 2 } },
      'beforeDiffers',
    ],
    ['inserting over a row', { entity: 'goal', id: 'g1', before: null, after: { title: 'x' } }, 'rowExists'],
    ['a second singleton', { entity: 'settings', id: 'two', after: {} }, 'singletonRow'],
    ['deleting a singleton', { entity: 'settings', id: 'settings', after: null }, 'singletonRow'],
    [
      'an id that its fields contradict',
      { entity: 'practiceGoal', id: 'p1~g2', after: { practiceId: 'p1', goalId: 'g1' } },
      'keyMismatch',
    ],
  ]
  test.each(cases)('%s', (_name, change, kind) => {
    const prepared = prepareEdit(workbookReader(smallWorkbook()), { label: '', changes: [change as never] })
    expect(prepared.ok ? null : prepared.failure.kind).toBe(kind)
  })

  test('no changes, and one row twice', () => {
    const reader = workbookReader(smallWorkbook())
    expect(prepareEdit(reader, { label: '', changes: [] })).toMatchObject({ failure: { kind: 'emptyEdit' } })
    const twice = { entity: 'goal', id: 'g1', after: { weight: 2 } }
    expect(prepareEdit(reader, { label: '', changes: [twice, twice] })).toMatchObject({
      failure: { kind: 'sameRowTwice' },
    })
  })
})
