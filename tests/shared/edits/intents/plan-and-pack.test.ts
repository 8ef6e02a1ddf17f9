import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kpis } from '#shared/content/kpis.ts'
import { libraryOf } from '#shared/content/library.ts'
import { packSections } from '#shared/content/pack-sections.ts'
import { startWorkbook } from '#shared/content/start-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { acceptFinding, reopenFinding } from '#shared/edits/intents/accept-finding.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { changePackSection, packOrder, placePackSection } from '#shared/edits/intents/pack-section.ts'
import { placeStakeholder } from '#shared/edits/intents/place-stakeholder.ts'
import { recommendOption } from '#shared/edits/intents/recommend-option.ts'
import { recordReading } from '#shared/edits/intents/record-reading.ts'
import { takeFromLibrary, takeMeasures } from '#shared/edits/intents/take-from-library.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { findFindings } from '#shared/steps/find-findings.ts'
import { aRow } from '#tests/fixtures/small-workbook.ts'

const say = createTranslator('en')
const keys = packSections.map(({ key }) => key)
const ranks = ['high', 'medium', 'low'] as const

const start = startWorkbook({
  title: 'A plan',
  set: 'core',
  say,
  locale: 'en-GB',
  currency: 'GBP',
  fiscalStartMonth: 4,
})

const base: Workbook = workbookOf(0, {
  ...start,
  option: ['a', 'b', 'c'].map((id, position) => aRow('option', { id, title: id, position, recommended: id === 'a' })),
  measure: [aRow('measure', { id: 'm', title: 'Availability', baseline: 99, target: 99.9 })],
  stakeholder: [aRow('stakeholder', { id: 's', name: 'Field crews' })],
})

/** Another file in which the sections have no rows yet, as after an import. */
const withoutSections: Workbook = workbookOf(0, { ...start, packSection: [] })

function contextOf(workbook: Workbook): IntentContext {
  let count = 0
  return { workbook, say, newId: () => `new-${count++}` }
}

/** The workbook after an edit that the model has to take; undoing it has to give the workbook before. */
function afterAndBack(workbook: Workbook, requested: RequestedEdit | null): Workbook {
  if (requested === null) return workbook
  const prepared = prepareEdit(workbookReader(workbook), requested)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure))
  expect(requested.label).not.toBe('')
  const after = applyEdit(workbook, prepared.value)
  expect(applyEdit(after, invertEdit(prepared.value)).tables).toEqual(workbook.tables)
  return after
}

const section = fc.constantFrom(...keys)
const anyIntent: fc.Arbitrary<(context: IntentContext) => RequestedEdit | null> = fc.oneof(
  fc.tuple(section, fc.option(section)).map(
    ([one, before]) =>
      (at: IntentContext) =>
        placePackSection(at, one, before),
  ),
  fc.tuple(section, fc.boolean()).map(
    ([one, included]) =>
      (at: IntentContext) =>
        changePackSection(at, one, { included }),
  ),
  fc.tuple(section, fc.string({ maxLength: 40 })).map(
    ([one, headline]) =>
      (at: IntentContext) =>
        changePackSection(at, one, { headline }),
  ),
  fc.constantFrom('a', 'b', 'c').map((id) => (at: IntentContext) => recommendOption(at, id)),
  fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: -50, max: 50 })).map(
    ([day, value]) =>
      (at: IntentContext) =>
        recordReading(at, 'm', `2027-02-${String(day).padStart(2, '0')}`, value),
  ),
  fc.tuple(fc.constantFrom(...ranks), fc.constantFrom(...ranks)).map(
    ([impact, influence]) =>
      (at: IntentContext) =>
        placeStakeholder(at, 's', { impact, influence }),
  ),
  fc
    .subarray(kpis.map(({ key }) => key))
    .map((some) => (at: IntentContext) => takeMeasures(at, some, 'O1', say)?.edit ?? null),
  fc.tuple(fc.constantFrom('constraint', 'decisionRight', 'forum', 'stakeholder'), fc.integer({ min: 1, max: 5 })).map(
    ([name, count]) =>
      (at: IntentContext) =>
        takeFromLibrary(at, name, libraryOf(name, say).slice(0, count))?.edit ?? null,
  ),
  fc.string({ minLength: 1, maxLength: 30 }).map((reason) => (at: IntentContext) => {
    const [first] = findFindings(at.workbook)
    if (first === undefined) return null
    const acceptance = { reason, acceptedBy: 'CIO', acceptedOn: '2027-01-01' }
    return acceptFinding(at, first.key, say(first.message, first.params), acceptance)
  }),
)

describe('whatever a person does at these steps', () => {
  test('is an edit that the model takes, and undo gives the identical workbook', () => {
    fc.assert(
      fc.property(fc.array(anyIntent, { minLength: 1, maxLength: 6 }), fc.boolean(), (intents, bare) => {
        let count = 0
        const newId = (): string => `id-${count++}`
        intents.reduce(
          (workbook, intent) => afterAndBack(workbook, intent({ workbook, say, newId })),
          bare
            ? workbookOf(0, {
                ...start,
                packSection: [],
                option: rowsOf(base, 'option'),
                measure: rowsOf(base, 'measure'),
                stakeholder: rowsOf(base, 'stakeholder'),
              })
            : base,
        )
      }),
      { numRuns: 60, seed: 20261125 },
    )
  })
})

describe('the sections of the pack', () => {
  test.each([
    ['with rows', base],
    ['without rows', withoutSections],
  ])('%s: one is put before another, the others keep their order', (_, workbook) => {
    fc.assert(
      fc.property(section, fc.option(section), (one, before) => {
        const order = packOrder(workbook)
        const after = packOrder(afterAndBack(workbook, placePackSection(contextOf(workbook), one, before)))
        expect([...after].sort()).toEqual([...order].sort())
        const others = (all: readonly string[]): readonly string[] => all.filter((key) => key !== one)
        expect(others(after)).toEqual(others(order))
        if (before === null) expect(after.at(-1)).toBe(one)
        else if (before !== one) expect(after[after.indexOf(one) + 1]).toBe(before)
      }),
      { seed: 1 },
    )
  })

  test('putting it where it stands is no edit', () => {
    expect(placePackSection(contextOf(base), 'ask', 'summary')).toBeNull()
    expect(placePackSection(contextOf(base), 'ask', 'ask')).toBeNull()
    expect(placePackSection(contextOf(base), 'appendix', null)).toBeNull()
  })

  test('leaving one out and taking it in say so', () => {
    expect(changePackSection(contextOf(base), 'roadmap', { included: false }).label).toBe(
      'Leave “Roadmap” out of the pack',
    )
    expect(changePackSection(contextOf(base), 'roadmap', { included: true }).label).toBe('Take “Roadmap” into the pack')
  })
})

test('exactly one option is recommended, and the one that is already needs no edit', () => {
  const after = afterAndBack(base, recommendOption(contextOf(base), 'c'))
  expect(rowsOf(after, 'option').flatMap(({ id, recommended }) => (recommended ? [id] : []))).toEqual(['c'])
  expect(recommendOption(contextOf(after), 'c')).toBeNull()
})

test('an accepted finding is no longer open, and is again once that is taken back', () => {
  const [first] = findFindings(base)
  if (first === undefined) throw new Error('a new workbook lacks something')
  const given = { reason: 'Known', acceptedBy: 'CIO', acceptedOn: '2027-01-01' }
  const accepted = afterAndBack(base, acceptFinding(contextOf(base), first.key, 'x'.repeat(900), given))
  expect(findFindings(accepted).map(({ key }) => key)).not.toContain(first.key)
  const reopened = afterAndBack(accepted, reopenFinding(contextOf(accepted), first.key, 'x'))
  expect(findFindings(reopened)).toEqual(findFindings(base))
  expect(reopenFinding(contextOf(base), first.key, 'x')).toBeNull()
})

test('measures of the library come with their practice and the goal they were looked for', () => {
  const taken = takeMeasures(contextOf(base), ['K13', 'K01'], 'O1', say)
  const after = afterAndBack(base, taken?.edit ?? null)
  const rows = taken?.ids.map((id) => after.tables.measure[id])
  expect(rows?.map((row) => [row?.shippedKey, row?.practiceId, row?.position])).toEqual([
    ['K01', 'SUP-03', 1],
    ['K13', 'OPS-03', 2],
  ])
  expect(Object.keys(after.tables.measureGoal)).toEqual(taken?.ids.map((id) => `${id}~O1`))
  expect(taken?.edit.label).toBe('Take 2 from the library: Measures')
})

test('a second reading of a day replaces the first', () => {
  const first = afterAndBack(base, recordReading(contextOf(base), 'm', '2027-02-01', 99.2))
  const second = afterAndBack(first, recordReading(contextOf(first), 'm', '2027-02-01', 99.4))
  expect(Object.values(second.tables.measureReading).map(({ value }) => value)).toEqual([99.4])
  expect(recordReading(contextOf(second), 'm', '2027-02-01', 99.4)).toBeNull()
})
