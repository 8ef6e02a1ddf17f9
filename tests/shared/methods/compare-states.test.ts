import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { RequestedChange } from '#shared/edits/edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { readSnapshot, writeSnapshot } from '#shared/edits/snapshot-content.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { compareStates } from '#shared/methods/readings/compare-states.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { rowsById, type Workbook, workbookOf } from '#shared/model/workbook.ts'

const sample = workbookOf(0, sampleWorkbook(createTranslator('en')))

function edited(workbook: Workbook, ...changes: readonly RequestedChange[]): Workbook {
  const prepared = prepareEdit(workbookReader(workbook), { label: '', changes })
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure))
  return applyEdit(workbook, prepared.value)
}

test('a state does not differ from itself', () => {
  expect(compareStates(sample, sample)).toEqual([])
})

test('an agreed level shows as that level and as the capability it makes, not as fields of its row', () => {
  const cell = assess(sample)
    .practices.flatMap(({ practiceId, cells }) => cells.map((each) => ({ practiceId, ...each })))
    .find(({ source, level }) => source === 'agreed' && level !== null && level > 0)
  if (cell === undefined) throw new Error('the sample has no agreed level')
  const id = `${cell.practiceId}~${cell.lens}`
  const later = edited(sample, { entity: 'agreedLevel', id, after: { level: 0 } })
  const found = compareStates(sample, later).filter(({ topic }) => topic === 'level')
  expect(found).toContainEqual({
    topic: 'level',
    kind: 'changed',
    entity: 'agreedLevel',
    id,
    field: 'level',
    from: cell.level,
    to: 0,
  })
  expect(found.filter(({ entity }) => entity === 'practice').map((each) => each.id)).toEqual([cell.practiceId])
  expect(compareStates(sample, later).filter(({ entity }) => entity === 'agreedLevel')).toHaveLength(1)
})

test('ranks, dates, texts and rows are told apart', () => {
  const [first] = rank(sample).ranked
  const id = first?.initiativeId ?? ''
  const later = edited(
    sample,
    { entity: 'initiative', id, after: { decision: 'no', start: '2031-01-01', title: 'Another name' } },
    { entity: 'promise', id: 'p-new', after: { title: 'Answer within a day' } },
  )
  const found = compareStates(sample, later)
  const topicsOf = (field: string | null) => found.filter((each) => each.id === id && each.field === field)
  expect(topicsOf('start')[0]).toMatchObject({ topic: 'date', to: '2031-01-01' })
  expect(topicsOf('title')[0]).toMatchObject({ topic: 'text', to: 'Another name' })
  expect(topicsOf('decision')[0]).toMatchObject({ topic: 'value', to: 'no' })
  expect(topicsOf(null)[0]).toMatchObject({ topic: 'rank', from: 1, to: null })
  expect(found.find((each) => each.entity === 'promise')).toMatchObject({ topic: 'row', kind: 'added' })
  expect(found.filter(({ topic }) => topic === 'rank').length).toBeGreaterThan(1)
})

test('the other way round, every difference is the opposite', () => {
  const later = edited(
    sample,
    { entity: 'goal', id: 'O1', after: { weight: 1 } },
    { entity: 'supplier', id: 's-new', after: { name: 'Northern Fibre' } },
  )
  const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const
  const back = compareStates(later, sample).map((each) => ({
    ...each,
    kind: opposite[each.kind],
    from: each.to,
    to: each.from,
  }))
  const key = (each: (typeof back)[number]) => JSON.stringify(each)
  expect(back.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(
    compareStates(sample, later).toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  )
})

test('a snapshot read again is the workbook it was taken of, without its snapshots', () => {
  const read = readSnapshot(writeSnapshot(sample), 7)
  if (!read.ok) throw new Error(read.failure.kind)
  expect(read.value.revision).toBe(7)
  expect(rowsById(read.value, 'snapshot')).toEqual([])
  expect(compareStates(sample, read.value)).toEqual([])
  expect(rowsById(read.value, 'rating')).toEqual(rowsById(sample, 'rating'))
})

test('a snapshot of other content than a dump is refused', () => {
  expect(readSnapshot('{"format":1}', 0)).toMatchObject({ ok: false, failure: { kind: 'notADump' } })
})
