import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { entityNamed, entityNames } from '#shared/model/entities.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { createIn, dumpOf, kindOf, must, openIn, workbookIn } from './a-file.ts'

const flips = process.env.OPSBOOK_RELIABILITY === 'full' ? 2_000 : 120
const page = 4096
const heavy = entityNames.filter((entity) => entityNamed(entity).heavy)

/** Places that hold something: in a small file most bytes are zeros that mean nothing. */
function placesWorthFlipping(bytes: Buffer, below: (limit: number) => number): readonly number[] {
  const filled = [...bytes.keys()].filter((at) => bytes[at] !== 0 && at >= page)
  const anywhere = Array.from({ length: flips / 5 }, () => below(bytes.length))
  const header = Array.from({ length: flips / 5 }, () => below(100))
  const content = Array.from(
    { length: flips - anywhere.length - header.length },
    () => filled[below(filled.length)] ?? 0,
  )
  return [...header, ...anywhere, ...content]
}

it(`one flipped bit in ${flips} places: the file is refused, or all of its content is right`, () => {
  const folder = temporaryFolder()
  const random = seededRandom(9)
  const file = createIn(folder)
  for (let round = 0; round < 30; round += 1) {
    const changes = [
      { entity: 'risk', id: `r${round}`, after: { title: `Risk ${round}`, impact: 1 + (round % 5) } },
      { entity: 'rating', id: 'desk~incident~data', after: { level: round % 6 } },
    ]
    must(file.edit({ label: `round ${round}`, changes }, 'test'))
  }
  const sound = dumpOf(file)
  must(file.undo('test'))
  const undone = dumpOf(file)
  must(file.redo('test'))
  file.close()
  const bytes = readFileSync(workbookIn(folder))
  const path = join(folder, 'flipped.opsbook')
  const outcomes: Record<string, number> = {}
  for (const at of placesWorthFlipping(bytes, random.below)) {
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << random.below(8)), at)
    writeFileSync(path, flipped)
    const opened = openIn(folder, path)
    // What a screen does without, such as snapshots, is only read and checked when it is asked for.
    const unread = opened.ok ? heavy.map((entity) => opened.value.rows(entity)).find(({ ok }) => !ok) : undefined
    const outcome = kindOf(unread ?? opened)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    // Only giving up a history that can’t be trusted writes anything.
    const isUntouched = !opened.ok || opened.value.health().readOnly
    if (isUntouched) expect(readFileSync(path).equals(flipped)).toBe(true)
    if (unread !== undefined && opened.ok) {
      expect(readFileSync(path).equals(flipped)).toBe(true)
      opened.value.close()
      continue
    }
    if (!opened.ok) continue
    expect(dumpOf(opened.value)).toBe(sound)
    const back = opened.value.undo('test')
    if (back.ok) expect(dumpOf(opened.value)).toBe(undone)
    else expect(['nothingToUndo', 'fileReadOnly']).toContain(back.failure.kind)
    opened.value.close()
  }
  expect(outcomes.fileDamaged).toBeGreaterThan(0)
  expect(outcomes.fileAltered).toBeGreaterThan(0)
  const expected = ['ok', 'fileDamaged', 'fileAltered', 'fileForeign', 'fileNewer', 'fileTruncated']
  expect(Object.keys(outcomes).filter((kind) => !expected.includes(kind))).toEqual([])
}, 300_000)
