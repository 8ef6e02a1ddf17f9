import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import { createDoor, type Handlers } from '#electron/workbooks/door.ts'
import { createHostService, type HostService } from '#electron/workbooks/host-service.ts'
import { openLog } from '#electron/workbooks/local-log.ts'
import { sizeOf } from '#electron/workbooks/size-of.ts'
import { type RequestName, requests } from '#shared/contract/requests.ts'
import { createTranslator } from '#shared/messages/translate.ts'

let folder = ''
let service: HostService
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-door-'))
  let ids = 0
  service = createHostService({
    host: 'desktop',
    version: '0',
    home: join(folder, 'home'),
    now: () => new Date(),
    newId: () => `id-${++ids}`,
    emit: () => undefined,
    say: createTranslator('en'),
    locale: 'en-GB',
    author: 'tester',
    spawnDataProcess: () => forkDataChild(),
    files: {
      kind: 'dialogs',
      chooseWorkbook: async () => null,
      chooseNewPath: async () => null,
      chooseDocumentFolder: async () => null,
      showDocument: () => null,
      showFile: () => undefined,
      listWorkbooks: () => [],
    },
  })
})
afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true, force: true })
})

const names = Object.keys(requests) as RequestName[]

/** Questions that are well formed and name things that are not there. */
const wellFormed: { readonly [N in RequestName]: unknown } = {
  'app.info': {},
  'recent.list': {},
  'recent.forget': { place: 'nowhere' },
  'workbook.create': { title: 'Plan', set: 'quick' },
  'workbook.createSample': {},
  'workbook.choose': {},
  'workbook.open': { place: '/etc/passwd' },
  'workbook.reload': { workbook: 'x' },
  'workbook.edit': { workbook: 'x', edit: { label: '', changes: [] } },
  'workbook.undo': { workbook: 'x' },
  'workbook.redo': { workbook: 'x' },
  'workbook.history': { workbook: 'x', limit: 10 },
  'workbook.historyDetail': { workbook: 'x', revision: 1 },
  'workbook.revert': { workbook: 'x', revision: 1 },
  'workbook.saveCopy': { workbook: 'x' },
  'workbook.saveRedactedCopy': { workbook: 'x' },
  'workbook.snapshotDump': { workbook: 'x', snapshot: 'y' },
  'workbook.close': { workbook: 'x' },
  'backup.list': { workbook: 'x' },
  'backup.make': { workbook: 'x' },
  'backup.compare': { workbook: 'x', backup: '../../x' },
  'backup.restore': { workbook: 'x', backup: '../../x' },
  'export.start': { workbook: 'x', formats: ['pdf'], audience: 'board' },
  'export.cancel': { job: 'x' },
  'export.reveal': { job: 'x', format: 'pdf' },
  'readBack.compare': { workbook: 'x', fileName: 'x.xlsx', bytes: new Uint8Array(1) },
  'log.reveal': {},
}

describe('every request of the contract', () => {
  test.each(names)('%s is answered with a Result, whatever it names', async (name) => {
    const result = await service.door('screen', name, wellFormed[name])
    expect(result).toHaveProperty('ok')
    if (!result.ok) expect(['workbookClosed', 'badRequest']).toContain(result.failure.kind)
  })

  test.each(names)('%s refuses anything of another shape', async (name) => {
    for (const input of [undefined, null, 1, 'x', [], { extra: 1 }, { ...(wellFormed[name] as object), extra: 1 }]) {
      const result = await service.door('screen', name, input)
      expect(result).toMatchObject({ ok: false, failure: { kind: 'badRequest' } })
    }
  })
})

test('anything at all is answered, and nothing thrown', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constantFrom<unknown>(...names), fc.anything()),
      fc.anything(),
      async (name, input) => {
        expect(await service.door('screen', name, input)).toHaveProperty('ok')
      },
    ),
    { numRuns: 300 },
  )
})

test('a question too large to be meant is refused before it is looked at', async () => {
  const huge = {
    workbook: 'x',
    edit: { label: '', changes: [{ entity: 'goal', id: 'g', after: { t: 'x'.repeat(33e6) } }] },
  }
  expect(await service.door('screen', 'workbook.edit', huge)).toEqual({
    ok: false,
    failure: { kind: 'badRequest', params: { detail: 'too large' } },
  })
})

test('a handler that breaks is told as unexpected, and the log names neither its text nor a path', async () => {
  const log = openLog({ home: folder, now: () => new Date(0) })
  const broken = Object.fromEntries(
    names.map((name) => [
      name,
      async () => {
        throw new TypeError('The title “Secret plan” broke /home/person/secret.opsbook')
      },
    ]),
  ) as unknown as Handlers
  const result = await createDoor(broken, log)('screen', 'app.info', {})
  expect(result).toEqual({ ok: false, failure: { kind: 'unexpected', params: { detail: 'TypeError' } } })
  const written = readFileSync(log.path, 'utf8')
  expect(written).toContain('request.broke')
  expect(written).not.toMatch(/Secret|person|secret/)
})

test('the size of a value is counted no further than asked', () => {
  const ring: Record<string, unknown> = { text: 'x'.repeat(100) }
  ring.self = ring
  expect(sizeOf(ring, 10_000)).toBeGreaterThan(10_000)
  expect(sizeOf(new Uint8Array(5_000), 10_000)).toBeGreaterThanOrEqual(5_000)
  expect(sizeOf(Array.from({ length: 1e6 }), 1_000)).toBe(1_001)
  expect(sizeOf({ a: 'bc', d: [1, null] }, 10_000)).toBeLessThan(100)
})
