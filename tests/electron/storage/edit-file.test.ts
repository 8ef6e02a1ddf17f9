import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Committed } from '#electron/storage/workbook-file.ts'
import type { RequestedChange } from '#shared/edits/edit.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { createIn, dumpOf, kindOf, must, openIn, shownOf } from './a-file.ts'
import { fingerprint } from './fingerprint.ts'

const change = (entity: string, id: string, after: RequestedChange['after']) => ({
  label: `${entity} ${id}`,
  changes: [{ entity, id, after }],
})

describe('a new workbook', () => {
  it('has its title, its rows and the four singletons, at revision 0 with nothing to undo', () => {
    const file = createIn(temporaryFolder())
    const { revision, packed, history } = file.content()
    expect({ revision, history }).toEqual({ revision: 0, history: { undo: null, redo: null } })
    const workbook = unpackWorkbook(revision, packed)
    expect(workbook.tables.workbook.workbook?.title).toBe('Strategy')
    expect(Object.keys(workbook.tables.settings)).toEqual(['settings'])
    expect(workbook.tables.initiative.i1).toMatchObject({ mandated: true, oneOffLikely: 12.5, start: null })
    expect(must(file.rows('rating'))).toEqual([
      {
        id: 'desk~incident~data',
        participantId: 'desk',
        practiceId: 'incident',
        lens: 'data',
        level: 2,
        notApplicable: false,
        confidence: null,
        note: 'Tickets only',
      },
    ])
    expect(file.log({ limit: 10 })).toEqual([])
    file.close()
  })

  it('is not made over another file, in no folder, or from rows that are not right', () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    expect(() => createIn(folder)).toThrow('fileExists')
    expect(() => createIn(`${folder}/nowhere`)).toThrow('folderMissing')
    const other = temporaryFolder()
    const changes = [{ entity: 'practice', id: 'p', after: { name: '' } }]
    expect(() => createIn(other, { changes })).toThrow('badValue')
    expect(readdirSync(other)).toEqual([])
  })
})

describe('an edit', () => {
  it('is in the file, in the journal and still there after reopening', () => {
    const folder = temporaryFolder()
    const file = createIn(folder)
    const committed = must(file.edit(change('practice', 'incident', { name: 'Incidents', inScope: false }), 'Ana'))
    expect(committed).toEqual({
      revision: 1,
      history: { undo: 'practice incident', redo: null },
      edit: {
        label: 'practice incident',
        changes: [
          {
            entity: 'practice',
            id: 'incident',
            before: { name: 'Incident handling', inScope: true },
            after: { name: 'Incidents', inScope: false },
          },
        ],
      },
    } satisfies Committed)
    file.close()
    const again = must(openIn(folder))
    expect(shownOf(again).tables.practice.incident).toMatchObject({
      name: 'Incidents',
      inScope: false,
    })
    expect(again.log({ limit: 5 })).toMatchObject([
      { revision: 1, author: 'Ana', kind: 'edit', state: 'done', target: null, changes: committed.edit.changes },
    ])
    again.close()
  })

  it('that the model refuses changes nothing, and the next one is taken', () => {
    const file = createIn(temporaryFolder())
    const before = dumpOf(file)
    const refused = {
      label: 'half good',
      changes: [
        { entity: 'practice', id: 'incident', after: { name: 'Good' } },
        { entity: 'rating', id: 'desk~incident~data', after: { level: 6 } },
      ],
    }
    expect(kindOf(file.edit(refused, 'test'))).toBe('badValue')
    expect(kindOf(file.edit(change('practice', 'incident', null), 'test'))).toBe('stillReferenced')
    expect(dumpOf(file)).toBe(before)
    expect(must(file.edit(change('practice', 'change', { name: 'Changes' }), 'test')).revision).toBe(1)
    file.close()
  })

  it('that changes nothing writes nothing', () => {
    const file = createIn(temporaryFolder())
    expect(must(file.edit(change('practice', 'incident', { name: 'Incident handling' }), 'test')).revision).toBe(0)
    expect(file.log({ limit: 5 })).toEqual([])
    file.close()
  })

  it('may name what refers before what is referred to, and remove both at once', () => {
    const file = createIn(temporaryFolder())
    const added = [
      {
        entity: 'rating',
        id: 'ops~new~policy',
        after: { participantId: 'ops', practiceId: 'new', lens: 'policy', level: 1 },
      },
      { entity: 'practice', id: 'new', after: { name: 'New' } },
    ]
    const before = dumpOf(file)
    must(file.edit({ label: 'add', changes: added }, 'test'))
    must(file.edit({ label: 'remove', changes: added.toReversed().map((each) => ({ ...each, after: null })) }, 'test'))
    expect(dumpOf(file)).toBe(before)
    expect(kindOf(file.verify('full'))).toBe('ok')
    file.close()
  })

  it('finds rows by ids whose parts have the joining character themselves', () => {
    const file = createIn(temporaryFolder())
    must(file.edit(change('participant', 'a~b', { name: 'Odd' }), 'test'))
    const id = 'a~b~incident~data'
    must(
      file.edit(change('rating', id, { participantId: 'a~b', practiceId: 'incident', lens: 'data', level: 1 }), 'test'),
    )
    must(file.edit(change('rating', id, { level: 4 }), 'test'))
    expect(must(file.rows('rating')).find((row) => row.id === id)).toMatchObject({ level: 4, participantId: 'a~b' })
    must(file.edit(change('rating', id, null), 'test'))
    expect(must(file.rows('rating'))).toHaveLength(1)
    file.close()
  })
})

describe('undo and redo', () => {
  it('go back and forth, survive a restart, and are recorded themselves', () => {
    const folder = temporaryFolder()
    const file = createIn(folder)
    const start = dumpOf(file)
    must(file.edit(change('practice', 'p1', { name: 'First' }), 'test'))
    const middle = dumpOf(file)
    must(file.edit(change('practice', 'p2', { name: 'Second' }), 'test'))
    const end = dumpOf(file)
    expect(must(file.undo('test')).history).toEqual({ undo: 'practice p1', redo: 'practice p2' })
    expect(dumpOf(file)).toBe(middle)
    file.close()
    const again = must(openIn(folder))
    expect(again.content().history).toEqual({ undo: 'practice p1', redo: 'practice p2' })
    must(again.undo('test'))
    expect(dumpOf(again)).toBe(start)
    expect(kindOf(again.undo('test'))).toBe('nothingToUndo')
    must(again.redo('test'))
    must(again.redo('test'))
    expect(dumpOf(again)).toBe(end)
    expect(kindOf(again.redo('test'))).toBe('nothingToRedo')
    expect(
      again.log({ limit: 10 }).map(({ revision, kind, target, state }) => [revision, kind, target, state]),
    ).toEqual([
      [6, 'redo', 2, 'done'],
      [5, 'redo', 1, 'done'],
      [4, 'undo', 1, 'done'],
      [3, 'undo', 2, 'done'],
      [2, 'edit', null, 'done'],
      [1, 'edit', null, 'done'],
    ])
    again.close()
  })

  it('lose what was undone when something new is done', () => {
    const file = createIn(temporaryFolder())
    must(file.edit(change('practice', 'p1', { name: 'First' }), 'test'))
    must(file.edit(change('practice', 'p2', { name: 'Second' }), 'test'))
    must(file.undo('test'))
    const third = must(file.edit(change('practice', 'p3', { name: 'Third' }), 'test'))
    expect(third.history).toEqual({ undo: 'practice p3', redo: null })
    expect(kindOf(file.redo('test'))).toBe('nothingToRedo')
    expect(file.log({ limit: 10 }).map(({ revision, state }) => [revision, state])).toEqual([
      [4, 'done'],
      [3, 'done'],
      [2, 'superseded'],
      [1, 'done'],
    ])
    must(file.undo('test'))
    expect(must(file.undo('test')).history).toEqual({ undo: null, redo: 'practice p1' })
    file.close()
  })
})

it('leaves one file behind when it is closed', () => {
  const folder = temporaryFolder()
  const file = createIn(folder)
  must(file.edit(change('practice', 'p1', { name: 'First' }), 'test'))
  expect(readdirSync(folder).sort()).toEqual(['book.opsbook', 'book.opsbook-journal'])
  file.close()
  expect(readdirSync(folder)).toEqual(['book.opsbook'])
})

it('opens without changing a byte or the time of the last change', () => {
  const folder = temporaryFolder()
  createIn(folder).close()
  const before = fingerprint(`${folder}/book.opsbook`)
  const file = must(openIn(folder))
  file.content()
  file.verify('full')
  file.close()
  expect(fingerprint(`${folder}/book.opsbook`)).toEqual(before)
})
