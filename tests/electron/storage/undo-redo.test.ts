import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { WorkbookFile } from '#electron/storage/workbook-file.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { RequestedChange } from '#shared/edits/edit.ts'
import { entityNamed, entityNames } from '#shared/model/entities.ts'
import { rowsById, type Workbook } from '#shared/model/workbook.ts'
import { arbitraryEdit } from '#tests/fixtures/arbitrary-edits.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { smallWorkbook } from '#tests/fixtures/small-workbook.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { createIn, dumpOf, must, openIn } from './a-file.ts'

const edits = 1_000

function changesFor(workbook: Workbook): readonly RequestedChange[] {
  return entityNames
    .filter((name) => name !== 'snapshotContent')
    .flatMap((entity) => rowsById(workbook, entity).map(({ id, ...after }) => ({ entity, id, after })))
}

it('a thousand random edits can be undone and redone across restarts, to the same dumps', () => {
  const folder = temporaryFolder()
  const random = seededRandom(42)
  let workbook = smallWorkbook()
  let file: WorkbookFile = createIn(folder, { changes: changesFor(workbook) })
  const restartNowAndThen = (): void => {
    if (random.below(100) > 0) return
    file.close()
    file = must(openIn(folder))
  }
  const start = dumpOf(file)
  const touched = new Set<string>()
  let done = 0
  for (let seed = 1; done < edits; seed += 1) {
    const [requested] = fc.sample(arbitraryEdit(workbook), { seed, numRuns: 1 })
    const committed = requested && file.edit(requested, 'test')
    if (!committed?.ok || committed.value.edit.changes.length === 0) continue
    done += 1
    expect(committed.value.revision).toBe(done)
    workbook = applyEdit(workbook, committed.value.edit)
    for (const { entity } of committed.value.edit.changes) touched.add(entity)
    restartNowAndThen()
  }
  const end = dumpOf(file)
  expect(end).not.toBe(start)
  expect(touched.size).toBeGreaterThan(entityNames.filter((name) => !entityNamed(name).heavy).length / 2)

  for (let step = 0; step < edits; step += 1) {
    must(file.undo('test'))
    restartNowAndThen()
  }
  expect(file.content().history.undo).toBeNull()
  expect(dumpOf(file)).toBe(start)

  for (let step = 0; step < edits; step += 1) {
    must(file.redo('test'))
    restartNowAndThen()
  }
  expect(file.content().history.redo).toBeNull()
  expect(dumpOf(file)).toBe(end)
  must(file.verify('full'))
  file.close()
}, 120_000)
