import Database from 'better-sqlite3'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { WorkbookFile } from '#electron/storage/workbook-file.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { entityNames } from '#shared/model/entities.ts'
import { rowsById, type Workbook } from '#shared/model/workbook.ts'
import { arbitraryEdit } from '#tests/fixtures/arbitrary-edits.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { smallWorkbook } from '#tests/fixtures/small-workbook.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { createIn, dumpOf, kindOf, must, openIn, shownOf, workbookIn } from './a-file.ts'

/** A file of the small workbook, and what can be done to it by chance: an edit, an undo, a redo, a step back. */
function played(seed: number, moves: number): { readonly file: WorkbookFile; readonly dumps: readonly string[] } {
  const random = seededRandom(seed)
  let workbook: Workbook = smallWorkbook()
  const changes = entityNames
    .filter((name) => name !== 'snapshotContent')
    .flatMap((entity) => rowsById(workbook, entity).map(({ id, ...after }) => ({ entity, id, after })))
  const file = createIn(temporaryFolder(), { changes })
  const dumps = [dumpOf(file)]
  for (let at = 0; dumps.length <= moves; at += 1) {
    const [requested] = fc.sample(arbitraryEdit(workbook), { seed: seed * 1_000 + at, numRuns: 1 })
    const kind = random.below(10)
    const done =
      kind === 0
        ? file.undo('test')
        : kind === 1
          ? file.redo('test')
          : kind === 2
            ? file.revert(random.below(dumps.length), 'Back', 'test')
            : requested && file.edit(requested, 'test')
    if (!done?.ok || done.value.edit.changes.length === 0) continue
    workbook = applyEdit(workbook, done.value.edit)
    expect(done.value.revision).toBe(dumps.length)
    dumps.push(dumpOf(file))
  }
  return { file, dumps }
}

it('going back to any revision gives what was there, to the byte, and undo gives what was there before', () => {
  void fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(40), (seed, chosen) => {
      const { file, dumps } = played(seed, 40)
      const revision = chosen % dumps.length
      const back = must(file.revert(revision, 'Back', 'test'))
      expect(dumpOf(file)).toBe(dumps[revision])
      if (back.edit.changes.length > 0) {
        expect(back.history.undo).toBe('Back')
        must(file.undo('test'))
        expect(dumpOf(file)).toBe(dumps.at(-1))
        must(file.redo('test'))
        expect(dumpOf(file)).toBe(dumps[revision])
      } else expect(dumps[revision]).toBe(dumps.at(-1))
      must(file.verify('full'))
      file.close()
    }),
    { numRuns: 6 },
  )
}, 120_000)

it('a revision that is not there is refused', () => {
  const { file } = played(1, 3)
  for (const revision of [4, 1e9, -1]) expect(kindOf(file.revert(revision, '', 'test'))).toBe('revisionMissing')
  file.close()
})

const rename = (name: string) => ({
  label: name,
  changes: [{ entity: 'participant', id: 'ops', after: { name } }],
})

it('a damaged entry in between is refused, nothing is written, and editing goes on', () => {
  const folder = temporaryFolder()
  const made = createIn(folder)
  for (const name of ['One', 'Two', 'Three']) must(made.edit(rename(name), 'test'))
  made.close()
  const db = new Database(workbookIn(folder))
  db.prepare(`UPDATE "journal" SET "label" = 'Forged' WHERE "revision" = 2`).run()
  db.close()
  const file = must(openIn(folder))
  const before = dumpOf(file)
  expect(kindOf(file.revert(1, '', 'test'))).toBe('revisionUnreachable')
  expect(dumpOf(file)).toBe(before)
  must(file.revert(2, '', 'test'))
  expect(shownOf(file).tables.participant.ops?.name).toBe('Two')
  must(file.edit(rename('Four'), 'test'))
  file.close()
})

it('rows that would not come out as they were sealed are refused, and nothing is written', () => {
  const folder = temporaryFolder()
  const made = createIn(folder)
  for (const name of ['One', 'Two', 'Three']) must(made.edit(rename(name), 'test'))
  made.close()
  const db = new Database(workbookIn(folder))
  db.prepare(`UPDATE "journal" SET "seal" = '0123456789abcdef' WHERE "revision" = 1`).run()
  db.close()
  const file = must(openIn(folder))
  const before = dumpOf(file)
  expect(kindOf(file.revert(1, '', 'test'))).toBe('revisionUnreachable')
  expect(dumpOf(file)).toBe(before)
  expect(file.content().revision).toBe(3)
  must(file.undo('test'))
  must(file.verify('full'))
  file.close()
})
