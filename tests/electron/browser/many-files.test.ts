import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import type { ExportFormat } from '#shared/contract/export-formats.ts'
import type { OpenedWorkbook } from '#shared/contract/requests.ts'
import type { Result } from '#shared/result.ts'
import { openPage, startTestHost, type TestHost } from './loopback-client.ts'

let running: TestHost | undefined
afterEach(() => running?.close())

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

type Finished = { readonly files: readonly { readonly format: ExportFormat; readonly shownPath: string }[] }

test('a screen gets formats of many files as one archive, and nothing for what the workbook has not', {
  timeout: 240_000,
}, async () => {
  running = await startTestHost()
  const cookie = await running.enter()
  const page = await openPage(running, cookie, 'screen-one')
  const sample = value(await page.ask('workbook.createSample', {})) as OpenedWorkbook
  const formats = ['poster', 'ics', 'csv', 'markdown', 'svg', 'png'] as const
  const order = { workbook: sample.workbook, formats: [...formats], audience: 'board' as const }
  const job = value(await page.ask('export.start', order))?.job ?? ''
  const { files } = (await page.next('export.finished')) as Finished
  expect(files.map(({ format }) => format)).toEqual(formats)
  const named = Object.fromEntries(files.map(({ format, shownPath }) => [format, shownPath]))
  const entriesOf = (format: ExportFormat) => Object.keys(unzipSync(readFileSync(named[format] ?? '')))
  expect(entriesOf('csv')).toContain('objective.csv')
  expect(entriesOf('markdown')).toContain('objective.md')
  expect(entriesOf('svg')).toContain('roadmap.svg')
  expect(entriesOf('png')).toEqual(entriesOf('svg').map((name) => name.replace('.svg', '.png')))
  expect(basename(named.csv ?? '')).toMatch(/ - csv - \d{4}-\d\d-\d\d\.zip$/)
  const { url } = value(await page.ask('export.reveal', { job, format: 'ics' }))
  const fetched = await running.send({ path: url ?? '', headers: { cookie } })
  expect(fetched.body.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)

  const empty = value(await page.ask('workbook.create', { title: 'Plan', set: 'quick' })) as OpenedWorkbook
  const nothing = { workbook: empty.workbook, formats: ['ics' as const], audience: 'board' as const }
  value(await page.ask('export.start', nothing))
  expect(((await page.next('export.finished')) as Finished).files).toEqual([])
})
