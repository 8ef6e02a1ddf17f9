import { expect, test } from 'vitest'
import { createLookThrough } from '#renderer/state/findings/look-through.ts'
import { changesBetween, type TableChange, withChanges } from '#renderer/state/findings/table-changes.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { allRatings, withRating } from '#shared/model/ratings.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { allFindings } from '#shared/steps/find-findings.ts'
import { largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'

const sample = workbookOf(0, sampleWorkbook(createTranslator('en')))

/** As a worker gets it: nothing is shared with what was sent. */
function sent(before: Workbook | null, after: Workbook): readonly TableChange[] {
  return structuredClone([...changesBetween(before, after)])
}

/** An initiative renamed, one gone, a lane more, a rating raised. */
function changed(workbook: Workbook): Workbook {
  const { initiative, lane } = workbook.tables
  const [first, last] = [Object.values(initiative)[0], Object.values(initiative).at(-1)]
  const [rating] = allRatings(workbook.ratings)
  if (first === undefined || last === undefined || rating === undefined) throw new Error('nothing to change')
  const { [last.id]: _gone, ...rest } = initiative
  const added = { id: 'more', title: 'More', hue: 1, position: 99 } as (typeof lane)[string]
  return {
    ...workbook,
    tables: {
      ...workbook.tables,
      initiative: { ...rest, [first.id]: { ...first, title: 'Renamed' } },
      lane: { ...lane, more: added },
    },
    ratings: withRating(workbook.ratings, { ...rating, level: rating.level === 5 ? 0 : 5 }),
  }
}

test('a copy that gets what changed is the workbook again, and keeps the tables that did not change', () => {
  const copy = withChanges(null, sent(null, sample))
  expect(copy.tables).toEqual(sample.tables)
  expect(copy.ratings).toEqual(sample.ratings)
  const after = changed(sample)
  const changes = sent(sample, after)
  expect(changes.map((change) => ('table' in change ? change.table : 'ratings')).toSorted()).toEqual([
    'initiative',
    'lane',
    'ratings',
  ])
  const next = withChanges(copy, changes)
  expect(next.tables).toEqual(after.tables)
  expect(next.ratings).toEqual(after.ratings)
  expect(next.tables.practice).toBe(copy.tables.practice)
})

test('a large workbook goes in pieces', () => {
  const large = workbookOf(0, largeWorkbookRows(0.5))
  const changes = sent(null, large)
  const pieces = changes.flatMap((change) => ('table' in change ? [change.put.length] : []))
  expect(Math.max(...pieces)).toBeLessThanOrEqual(400)
  expect(withChanges(null, changes).tables).toEqual(large.tables)
})

test('what is said of a workbook is what its findings are, and only steps that changed are said again', () => {
  const lookThrough = createLookThrough()
  const first = lookThrough(sample)
  const open = Object.values(first.steps).flatMap((step) => JSON.parse(step.open) as unknown[])
  const accepted = Object.values(first.steps).flatMap((step) => JSON.parse(step.accepted) as unknown[])
  expect(open).toEqual(allFindings(sample).open)
  expect(accepted).toEqual(allFindings(sample).accepted)
  expect(Object.keys(lookThrough({ ...sample, revision: 1 }).steps)).toEqual([])
  const lane = { ...sample, tables: { ...sample.tables, risk: {} } }
  const steps = Object.keys(lookThrough(lane).steps)
  expect(steps).toContain('roadmap')
  expect(steps).not.toContain('direction')
})
