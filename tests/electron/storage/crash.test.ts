import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { backupsIn, createIn, must, openIn, shownOf, workbookIn } from './a-file.ts'

/** `OPSBOOK_RELIABILITY=full` runs the rounds that a release promises; without it, enough to see that nothing broke. */
const isFull = process.env.OPSBOOK_RELIABILITY === 'full'
const kills = isFull ? 200 : 12
const copies = isFull ? 500 : 25

const script = fileURLToPath(new URL('../../fixtures/edit-in-process.ts', import.meta.url))

/** Where the editors keep compiled code: they start many times. */
const compileCache = mkdtempSync(join(tmpdir(), 'opsbook-cache-'))
beforeAll(() => {
  // One that ends in peace, by having no file to open, writes the cache for those that don't.
  spawnSync(process.execPath, [script, join(compileCache, 'none'), compileCache], {
    input: 'x',
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  })
})
afterAll(() => rmSync(compileCache, { recursive: true, force: true }))

type Editor = {
  readonly child: ChildProcess
  /** Lets it open the file; resolves when the first edit is acknowledged. */
  readonly begin: () => Promise<void>
  readonly acknowledged: () => number
}

/** An editor in a process of its own, loaded and waiting to begin. */
function startEditor(folder: string, pauseMs: number): Editor {
  const child = spawn(process.execPath, [script, workbookIn(folder), backupsIn(folder), String(pauseMs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  })
  let printed = ''
  let begun = () => {}
  const firstEdit = new Promise<void>((resolve) => {
    begun = resolve
  })
  child.stdout?.on('data', (chunk) => {
    printed += chunk
    if (/\d+\n/.test(printed)) begun()
  })
  const begin = () => {
    child.stdin?.write('x')
    return firstEdit
  }
  const acknowledged = () => Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1)) || 0
  return { child, begin, acknowledged }
}

async function kill(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await closed
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Opens what a crash or a copy left, and sees whether all of its edits are there, up to the newest, and no half one. */
function revisionOf(folder: string, path: string): number {
  const file = must(openIn(folder, path))
  must(file.verify('full'))
  const { revision, tables } = shownOf(file)
  const risks = Object.values(tables.risk)
  expect(risks).toHaveLength(revision)
  expect(tables.practice.incident?.name).toBe(revision === 0 ? 'Incident handling' : `Round ${revision - 1}`)
  file.close()
  return revision
}

describe('no acknowledged edit is lost', () => {
  it(`when the process is killed at ${kills} random moments`, async () => {
    const folder = temporaryFolder()
    const random = seededRandom(7)
    createIn(folder).close()
    let recoveries = 0
    let next = startEditor(folder, 0)
    for (let round = 0; round < kills; round += 1) {
      const { child, begin, acknowledged } = next
      await begin()
      next = startEditor(folder, 0)
      await pause(random.below(40))
      await kill(child)
      if (isHot(`${workbookIn(folder)}-journal`)) recoveries += 1
      const revision = revisionOf(folder, workbookIn(folder))
      expect(revision).toBeGreaterThanOrEqual(acknowledged())
      expect(revision).toBeLessThanOrEqual(acknowledged() + 1)
    }
    await kill(next.child)
    const kept = existsSync(backupsIn(folder))
      ? readdirSync(backupsIn(folder)).flatMap((each) => readdirSync(join(backupsIn(folder), each)))
      : []
    expect(kept.filter((name) => name.endsWith('-journal')).length).toBe(Math.min(recoveries, 3))
    expect(kept.filter((name) => name.startsWith('scratch'))).toEqual([])
  }, 600_000)

  it(`in ${copies} copies of the file taken at random moments, ten edits a second: at most the edit in flight is missing`, async () => {
    const folder = temporaryFolder()
    const random = seededRandom(11)
    createIn(folder).close()
    const { child, begin, acknowledged } = startEditor(folder, 90)
    await begin()
    mkdirSync(join(folder, 'copies'))
    for (let round = 0; round < copies; round += 1) {
      await pause(random.below(60))
      const before = acknowledged()
      const copy = join(folder, 'copies', `${round}.opsbook`)
      copyFileSync(workbookIn(folder), copy)
      const revision = revisionOf(folder, copy)
      expect(revision).toBeGreaterThanOrEqual(before)
    }
    await kill(child)
  }, 600_000)
})

function isHot(journal: string): boolean {
  return existsSync(journal) && (readFileSync(journal)[0] ?? 0) !== 0
}
