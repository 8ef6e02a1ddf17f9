import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { WorkbookFile } from '#electron/storage/workbook-file.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { backupsIn, createIn, dumpOf, kindOf, must, openIn, workbookIn } from './a-file.ts'

const page = 4096

/** What one gets who reads the file front to back while a commit lands: pages from before it, then pages from after. */
function tornAt(before: Buffer, after: Buffer, cut: number): Buffer {
  return Buffer.concat([before.subarray(0, cut * page), after.subarray(cut * page)])
}

function editAtRandom(file: WorkbookFile, round: number, below: (limit: number) => number): void {
  const note = 'x'.repeat(below(below(4) > 0 ? 30 : 9_000))
  const changes = [
    { entity: 'practice', id: 'incident', after: { name: `Round ${round}`, note } },
    { entity: 'risk', id: `r${round}`, after: { title: `Risk ${round}` } },
    { entity: 'initiative', id: 'i1', after: { code: `${round}` } },
  ]
  must(file.edit({ label: `round ${round}`, changes }, 'test'))
}

it('a copy torn by a commit opens with the edit in flight or without it, and never with half of it', () => {
  const folder = temporaryFolder()
  const random = seededRandom(3)
  const path = workbookIn(folder)
  createIn(folder).close()
  let refused = 0
  let mended = 0
  for (let round = 1; round <= 12; round += 1) {
    const before = readFileSync(path)
    const file = must(openIn(folder))
    const dumpBefore = dumpOf(file)
    if (round % 5 === 0) must(file.undo('test'))
    else editAtRandom(file, round, random.below)
    const dumpAfter = dumpOf(file)
    file.close()
    const after = readFileSync(path)
    const pages = Math.floor(after.length / page)
    const changed = [...Array(pages).keys()].filter(
      (at) => !before.subarray(at * page, (at + 1) * page).equals(after.subarray(at * page, (at + 1) * page)),
    )
    for (const cut of changed.slice(1)) {
      const copy = join(folder, 'torn.opsbook')
      writeFileSync(copy, tornAt(before, after, cut))
      const opened = openIn(folder, copy)
      if (!opened.ok) {
        expect(kindOf(opened)).toBe('fileDamaged')
        refused += 1
        continue
      }
      if (opened.value.health().recovered) mended += 1
      expect([dumpBefore, dumpAfter]).toContain(dumpOf(opened.value))
      must(opened.value.verify('full'))
      opened.value.close()
    }
  }
  // What can’t be told apart is refused: large entries that took over the pages of others.
  expect(mended).toBeGreaterThan(2 * refused)
  expect(readdirSync(backupsIn(folder)).flatMap((name) => readdirSync(join(backupsIn(folder), name)))).toEqual([])
}, 120_000)

it('a mended file is opened to be read, can be copied, and is left as it is', () => {
  const folder = temporaryFolder()
  const file = createIn(folder)
  editAtRandom(file, 1, () => 0)
  const dump = dumpOf(file)
  file.close()
  const damaged = readFileSync(workbookIn(folder))
  damaged.writeUInt32BE(3, 32) // A list of free pages that begins in a table …
  damaged.writeUInt32BE(50, 36) // … and has fifty of them.
  writeFileSync(workbookIn(folder), damaged)
  const opened = must(openIn(folder))
  expect(opened.health()).toMatchObject({ path: workbookIn(folder), readOnly: true, recovered: true })
  expect(dumpOf(opened)).toBe(dump)
  expect(kindOf(opened.undo('test'))).toBe('fileReadOnly')
  must(opened.copyTo(join(folder, 'whole.opsbook')))
  opened.close()
  expect(readFileSync(workbookIn(folder)).equals(damaged)).toBe(true)
  const whole = must(openIn(folder, join(folder, 'whole.opsbook')))
  expect(dumpOf(whole)).toBe(dump)
  must(whole.undo('test'))
  whole.close()
})
