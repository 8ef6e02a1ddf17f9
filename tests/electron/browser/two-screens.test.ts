import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { OpenedWorkbook } from '#shared/contract/requests.ts'
import type { Result } from '#shared/result.ts'
import { openPage, startTestHost, type TestHost } from './loopback-client.ts'

let running: TestHost | undefined
afterEach(() => running?.close())

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const rename = { label: 'Rename', changes: [{ entity: 'workbook', id: 'workbook', after: { title: 'New name' } }] }

test('an edit of one screen reaches the others of its workbook, and not itself', async () => {
  running = await startTestHost()
  const cookie = await running.enter()
  const one = await openPage(running, cookie, 'screen-one')
  const two = await openPage(running, cookie, 'screen-two')
  const three = await openPage(running, cookie, 'screen-three')
  const made = value(await one.ask('workbook.create', { title: 'Plan', set: 'quick' })) as OpenedWorkbook
  expect(made.packed.cells).toBeInstanceOf(Uint8Array)
  const listed = value(await two.ask('recent.list', {}))
  const place = listed.find(({ shownPath }) => shownPath === made.shownPath)?.place ?? ''
  const seen = value(await two.ask('workbook.open', { place }))
  expect(seen.workbook).toBe(made.workbook)

  const saved = value(await one.ask('workbook.edit', { workbook: made.workbook, edit: rename }))
  expect(saved).toMatchObject({ revision: 1, undo: 'Rename', redo: null })
  expect(await two.next('workbook.edited')).toMatchObject({
    workbook: made.workbook,
    revision: 1,
    edit: { label: 'Rename', changes: [{ before: { title: 'Plan' }, after: { title: 'New name' } }] },
  })

  const undone = value(await two.ask('workbook.undo', { workbook: made.workbook }))
  expect(undone).toMatchObject({ revision: 2, undo: null, redo: 'Rename' })
  expect(await one.next('workbook.edited')).toMatchObject({ revision: 2, redo: 'Rename' })
  expect(one.told.filter(({ event }) => event === 'workbook.edited')).toHaveLength(1)
  expect(three.told).toEqual([])
})

test('a screen can name only workbooks that it opened itself', async () => {
  running = await startTestHost()
  const cookie = await running.enter()
  const one = await openPage(running, cookie, 'screen-one')
  const two = await openPage(running, cookie, 'screen-two')
  const made = value(await one.ask('workbook.create', { title: 'Plan', set: 'quick' })) as OpenedWorkbook
  const refused = await two.ask('workbook.edit', { workbook: made.workbook, edit: rename })
  expect(refused).toEqual({ ok: false, failure: { kind: 'workbookClosed', params: {} } })
})

test('the file is closed when its last screen has gone, and only then', async () => {
  running = await startTestHost()
  const cookie = await running.enter()
  const one = await openPage(running, cookie, 'screen-one')
  const two = await openPage(running, cookie, 'screen-two')
  const made = value(await one.ask('workbook.create', { title: 'Plan', set: 'quick' })) as OpenedWorkbook
  const [recent] = value(await two.ask('recent.list', {}))
  value(await two.ask('workbook.open', { place: recent?.place ?? '' }))
  value(await two.ask('workbook.edit', { workbook: made.workbook, edit: rename }))
  one.leave()
  await new Promise((later) => setTimeout(later, 300))
  expect(value(await two.ask('workbook.undo', { workbook: made.workbook })).revision).toBe(2)
  expect(existsSync(`${made.shownPath}-journal`)).toBe(true)
  two.leave()
  await expect.poll(() => existsSync(`${made.shownPath}-journal`)).toBe(false)
})

test('workbooks of the same title get names of their own, and a hostile title stays a name', async () => {
  running = await startTestHost()
  const cookie = await running.enter()
  const page = await openPage(running, cookie, 'screen-one')
  for (const title of ['Plan', 'Plan', '../../../etc/cron.d/x', 'CON', '...']) {
    value(await page.ask('workbook.create', { title, set: 'quick' }))
  }
  expect(
    readdirSync(join(running.folder, 'workbooks'))
      .filter((name) => name.endsWith('.opsbook'))
      .sort(),
  ).toEqual(['Opsbook.opsbook', 'Plan 2.opsbook', 'Plan.opsbook', '_CON.opsbook', 'etc cron.d x.opsbook'])
})

test('a document is made while the workbook stays open, and is fetched once', { timeout: 120_000 }, async () => {
  running = await startTestHost()
  const cookie = await running.enter()
  const page = await openPage(running, cookie, 'screen-one')
  const made = value(await page.ask('workbook.create', { title: 'Plan', set: 'quick' })) as OpenedWorkbook
  const order = { workbook: made.workbook, formats: ['pdf' as const], audience: 'leadership' as const }
  const job = value(await page.ask('export.start', order))?.job ?? ''
  expect(await page.next('export.progressed')).toMatchObject({ job, phase: 'preparing' })
  const finished = (await page.next('export.finished')) as { files: { format: string; bytes: number }[] }
  expect(finished.files.map(({ format }) => format)).toEqual(['pdf'])
  const { url } = value(await page.ask('export.reveal', { job, format: 'pdf' }))
  const fetched = await running.send({ path: url ?? '', headers: { cookie } })
  expect(fetched.status).toBe(200)
  expect(fetched.body.startsWith('%PDF-')).toBe(true)
  expect(fetched.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''Plan%20-%20leadership/)
  expect((await running.send({ path: url ?? '', headers: { cookie } })).status).toBe(404)
})

test('a cancelled document leaves nothing', { timeout: 60_000 }, async () => {
  running = await startTestHost()
  const cookie = await running.enter()
  const page = await openPage(running, cookie, 'screen-one')
  const made = value(await page.ask('workbook.create', { title: 'Plan', set: 'quick' })) as OpenedWorkbook
  const order = { workbook: made.workbook, formats: ['pdf' as const], audience: 'leadership' as const }
  const job = value(await page.ask('export.start', order))?.job ?? ''
  value(await page.ask('export.cancel', { job }))
  expect(await page.next('export.failed')).toEqual({ job, failure: { kind: 'exportCancelled', params: {} } })
  expect((await page.ask('export.reveal', { job, format: 'pdf' })).ok).toBe(false)
})
