import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DataChild } from '#electron/storage/process/client.ts'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import { createHostService, type HostService } from '#electron/workbooks/host-service.ts'
import type { InputOf, OpenedWorkbook, OutputOf, RequestName } from '#shared/contract/requests.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import type { Result } from '#shared/result.ts'

/** What the service does for a file while people work: backups, a look at the disk, copies, and the end of a process. */

type Told = { readonly screens: readonly string[]; readonly event: string; readonly fact: unknown }

let folder = ''
let service: HostService
let told: Told[] = []
let children: DataChild[] = []
let chosen: string | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-safety-'))
  told = []
  children = []
  chosen = null
  let ids = 0
  service = createHostService({
    host: 'desktop',
    version: '0',
    home: join(folder, 'home'),
    now: () => new Date(),
    newId: () => `id-${++ids}`,
    emit: (screens, event, fact) => void told.push({ screens, event, fact }),
    say: createTranslator('en'),
    locale: 'en-GB',
    author: 'tester',
    backupEveryMs: 200,
    watchEveryMs: 100,
    spawnDataProcess: () => {
      const child = forkDataChild()
      children.push(child)
      return child
    },
    files: {
      kind: 'dialogs',
      chooseWorkbook: async () => chosen,
      chooseNewPath: async (_screen, _purpose, fileName) => chosen ?? join(folder, fileName),
      chooseDocumentFolder: async () => folder,
      showDocument: () => null,
      showFile: () => undefined,
      listWorkbooks: () => [],
    },
  })
})
afterEach(async () => {
  await service.close()
  rmSync(folder, { recursive: true, force: true })
})

function ask<N extends RequestName>(name: N, input: InputOf<N>, screen = 'one'): Promise<Result<OutputOf<N>>> {
  return service.door(screen, name, input) as Promise<Result<OutputOf<N>>>
}

async function have<N extends RequestName>(name: N, input: InputOf<N>, screen?: string): Promise<OutputOf<N>> {
  const result = await ask(name, input, screen)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const titleOf = ({ revision, packed }: Pick<OpenedWorkbook, 'revision' | 'packed'>) =>
  unpackWorkbook(revision, packed).tables.workbook.workbook?.title

async function newWorkbook(title = 'Plan'): Promise<OpenedWorkbook> {
  return (await have('workbook.create', { title, set: 'quick' })) as OpenedWorkbook
}

function titled(title: string) {
  return { label: `Call it ${title}`, changes: [{ entity: 'workbook', id: 'workbook', after: { title } }] }
}

function eventsOf(event: string): readonly Told[] {
  return told.filter((each) => each.event === event)
}

describe('backups', () => {
  test('are made on opening and while the workbook changes, each listed, compared and restored beside it', async () => {
    const { workbook, shownPath } = await newWorkbook()
    await expect.poll(() => eventsOf('workbook.backedUp').length).toBe(1)
    await have('workbook.edit', { workbook, edit: titled('Second') })
    await expect.poll(() => eventsOf('workbook.backedUp').length).toBe(2)
    await new Promise((later) => setTimeout(later, 500))
    expect(eventsOf('workbook.backedUp')).toHaveLength(2)

    const backups = await have('backup.list', { workbook })
    expect(backups.map(({ revision }) => revision).sort()).toEqual([0, 1])
    const first = backups.find(({ revision }) => revision === 0)?.backup ?? ''
    expect(await have('backup.compare', { workbook, backup: first })).toEqual([
      { entity: 'workbook', id: 'workbook', name: 'Second', kind: 'changed', fields: ['title'] },
    ])

    const restored = await have('backup.restore', { workbook, backup: first })
    expect(titleOf(restored)).toBe('Plan')
    expect(restored.shownPath).not.toBe(shownPath)
    const current = await have('workbook.reload', { workbook })
    expect(titleOf(current)).toBe('Second')
  })

  test.each(['../../recent.json', 'x.opsbook', ''])('named %j are refused', async (backup) => {
    const { workbook } = await newWorkbook()
    expect((await ask('backup.restore', { workbook, backup })).ok).toBe(false)
    expect((await ask('backup.compare', { workbook, backup })).ok).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.opsbook'))).toEqual(['Plan.opsbook'])
  })
})

test('a redacted copy holds no name and leaves the workbook as it is', async () => {
  const { workbook, shownPath } = await newWorkbook()
  await have('workbook.edit', { workbook, edit: titled('Brindle Coast Water') })
  chosen = join(folder, 'redacted.opsbook')
  expect(await have('workbook.saveRedactedCopy', { workbook })).toEqual({ shownPath: chosen })
  expect(readFileSync(chosen).includes('Brindle')).toBe(false)
  expect(readFileSync(shownPath).includes('Brindle')).toBe(true)
  expect(await ask('workbook.saveRedactedCopy', { workbook })).toMatchObject({
    ok: false,
    failure: { kind: 'fileExists' },
  })
  const copy = await have('workbook.choose', {})
  expect(copy && titleOf(copy)).not.toBe('')
})

describe('a file that is taken away', () => {
  test('stops the workbook on every screen, refuses edits, and can be saved as a copy', async () => {
    const { workbook, shownPath } = await newWorkbook()
    await have('workbook.edit', { workbook, edit: titled('Kept') })
    renameSync(shownPath, `${shownPath}.moved`)
    await expect.poll(() => eventsOf('workbook.stopped').length).toBe(1)
    expect(eventsOf('workbook.stopped')[0]).toMatchObject({
      screens: ['one'],
      fact: { workbook, failure: { kind: 'fileVanished' } },
    })
    expect(await ask('workbook.edit', { workbook, edit: titled('Lost') })).toMatchObject({
      ok: false,
      failure: { kind: 'fileVanished' },
    })
    chosen = join(folder, 'copy.opsbook')
    expect(await have('workbook.saveCopy', { workbook })).toEqual({ shownPath: chosen })
    const copy = await have('workbook.choose', {})
    expect(copy && titleOf(copy)).toBe('Kept')
  })

  test('or replaced stops it as well, and the other file stays as it is', async () => {
    const { workbook, shownPath } = await newWorkbook()
    const other = join(folder, 'other')
    copyFileSync(shownPath, other)
    unlinkSync(shownPath)
    renameSync(other, shownPath)
    await expect.poll(() => eventsOf('workbook.stopped').length).toBe(1)
    expect(eventsOf('workbook.stopped')[0]?.fact).toMatchObject({ failure: { kind: 'fileReplaced' } })
    expect((await ask('workbook.edit', { workbook, edit: titled('Lost') })).ok).toBe(false)
  })
})

test('a data process that dies is told once, and the file opens again with every saved edit', async () => {
  const { workbook, shownPath } = await newWorkbook()
  await have('workbook.edit', { workbook, edit: titled('Kept') })
  for (const child of children) child.kill()
  await expect.poll(() => eventsOf('workbook.stopped').length).toBe(1)
  expect(await ask('workbook.undo', { workbook })).toMatchObject({ ok: false, failure: { kind: 'storageStopped' } })
  const again = await service.openFor('one', shownPath)
  if (!again.ok) throw new Error(again.failure.kind)
  expect(titleOf(again.value)).toBe('Kept')
  expect(again.value.workbook).not.toBe(workbook)
})

test('edits of one screen are made in the order they were asked for', async () => {
  const { workbook } = await newWorkbook()
  const titles = Array.from({ length: 40 }, (_, at) => `Title ${at}`)
  const saved = await Promise.all(titles.map((title) => have('workbook.edit', { workbook, edit: titled(title) })))
  expect(saved.map(({ revision }) => revision)).toEqual(titles.map((_, at) => at + 1))
  const history = await have('workbook.history', { workbook, limit: 100 })
  expect(history.map(({ label }) => label)).toEqual(titles.map((title) => `Call it ${title}`).reverse())
  expect(history[0]).not.toHaveProperty('changes')
})

test('a file is opened once, though two screens ask at the same moment', async () => {
  const { shownPath } = await newWorkbook()
  await service.screenClosed('one')
  const before = children.length
  const both = await Promise.all(['two', 'three'].map((screen) => service.openFor(screen, shownPath)))
  expect(both.map((each) => each.ok && each.value.workbook)).toEqual([expect.any(String), expect.any(String)])
  expect(new Set(both.map((each) => each.ok && each.value.workbook)).size).toBe(1)
  expect(children.length).toBe(before + 1)
})

test('a refused edit changes nothing and stops nothing', async () => {
  const { workbook } = await newWorkbook()
  const edit = { label: '', changes: [{ entity: 'objective', id: 'o', after: { titel: 'x' } }] }
  expect(await ask('workbook.edit', { workbook, edit })).toMatchObject({ ok: false, failure: { kind: 'unknownField' } })
  expect((await have('workbook.edit', { workbook, edit: titled('Fine') })).revision).toBe(1)
})

test('the recent list tells title and progress, and says which files have gone', async () => {
  const { workbook, shownPath } = await newWorkbook()
  await have('workbook.edit', { workbook, edit: titled('Renamed') })
  await service.screenClosed('one')
  expect(existsSync(`${shownPath}-journal`)).toBe(false)
  const [recent] = await have('recent.list', {})
  expect(recent).toMatchObject({ title: 'Renamed', shownPath, health: 'sound', progress: expect.any(Number) })
  expect(recent?.steps).toHaveLength(10)
  unlinkSync(shownPath)
  const [gone] = await have('recent.list', {})
  expect(gone?.health).toBe('missing')
  expect(await ask('workbook.open', { place: gone?.place ?? '' })).toMatchObject({ failure: { kind: 'fileMissing' } })
  await have('recent.forget', { place: gone?.place ?? '' })
  expect(await have('recent.list', {})).toEqual([])
})
