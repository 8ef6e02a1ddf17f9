import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runOpsbook, startOpsbook } from './run-opsbook.ts'

let folder = ''
let home = ''
let sample = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-files-'))
  home = join(folder, 'home')
  sample = join(folder, 'sample.opsbook')
  await runOpsbook(home, ['sample', sample])
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = ['--at', '2026-11-22']
const exported = (out: string, ...args: readonly string[]) =>
  runOpsbook(home, ['export', sample, '--out', join(folder, out), ...at, ...args])

describe('one register, one chart', () => {
  test('a register alone is CSV, under the same name each time and with nothing beside it', async () => {
    const ran = await exported('one', '--register', 'objective', 'risk', '--json')
    expect(ran).toMatchObject({ code: 0, err: '' })
    const told = JSON.parse(ran.out)
    expect(told).toMatchObject({ revision: 0, at: '2026-11-22', index: null })
    expect(told.files.map(({ format }: { format: string }) => format)).toEqual(['csv', 'csv'])
    const [first] = told.files
    expect(readdirSync(dirname(first.path)).toSorted()).toEqual(['objective.csv', 'risk.csv'])
    expect(readdirSync(join(folder, 'one'))).toEqual(['IT operations strategy 2027–2029 - csv - 2026-11-22'])
    expect(statSync(first.path).size).toBe(first.bytes)
    const bytes = readFileSync(first.path)
    expect(bytes.toString()).toMatch(/^Code,Title,.*\r\n/)
    await exported('one', '--register', 'objective', '--csv', '--bom')
    expect(readFileSync(first.path).equals(Buffer.concat([Buffer.from('\ufeff'), bytes]))).toBe(true)
  })

  test('a chart alone is SVG, a register can be Markdown', async () => {
    const chart = await exported('chart', '--chart', 'roadmap')
    expect(chart.out).toMatch(/ - leadership - svg - 2026-11-22[\\/]roadmap\.svg\n$/)
    const page = await exported('page', '--register', 'objective', '--markdown')
    expect(readFileSync(page.out.trimEnd(), 'utf8')).toMatch(/^# Objectives\n\n\| Code \| Title \|/)
  })

  test('what there is not is said: a name that is none with code 2, one without rows with code 1', async () => {
    const wrong = await exported('wrong', '--register', 'objektive')
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.err).toContain('no register “objektive”')
    expect(existsSync(join(folder, 'wrong'))).toBe(false)
    const fresh = join(folder, 'fresh.opsbook')
    await runOpsbook(home, ['new', fresh])
    const none = await runOpsbook(home, ['export', fresh, '--out', join(folder, 'none'), '--register', 'risk', '--ics'])
    expect(none).toMatchObject({ code: 1, out: '' })
    expect(none.err).toContain('“risk”')
    expect(readdirSync(join(folder, 'none'))).toEqual([])
    const calendar = await runOpsbook(home, ['export', fresh, '--out', join(folder, 'none'), '--ics', '--poster'])
    expect(calendar).toMatchObject({ code: 1 })
    expect(calendar.err).toContain('“ics”')
  })
})

test('everything: each audience’s PDF, all formats, and a page whose links lead to every file', {
  timeout: 300_000,
}, async () => {
  const ran = await exported('all', '--all')
  expect(ran).toMatchObject({ code: 0, err: '' })
  const paths = ran.out.trimEnd().split('\n')
  const index = paths.at(-1) ?? ''
  const listed = [...readFileSync(index, 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) =>
    join(dirname(index), decodeURIComponent(address)),
  )
  expect(listed.filter((path) => statSync(path).isFile()).toSorted()).toEqual(paths.slice(0, -1).toSorted())
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf('.'))))
  expect([...endings].toSorted()).toEqual(['.csv', '.ics', '.md', '.pdf', '.png', '.pptx', '.svg', '.xlsx'])
  expect(paths.filter((path) => path.endsWith('.pdf'))).toHaveLength(4)
  const left = readdirSync(join(folder, 'all'), { recursive: true }).filter((name) => String(name).endsWith('.part'))
  expect(left).toEqual([])
})

describe('watching', () => {
  const edit = (path: string, title: string) =>
    runOpsbook(
      home,
      ['edit', path],
      `${JSON.stringify({ label: 'e', changes: [{ entity: 'objective', id: 'w', after: { title } }] })}\n`,
    )

  function watch(path: string, out: string) {
    const child = startOpsbook(home, [
      'export',
      path,
      '--out',
      out,
      '--register',
      'objective',
      '--watch',
      '--json',
      ...at,
    ])
    const said = { out: '', err: '' }
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said.out += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said.err += text
    })
    const ended = new Promise<number | null>((done) => child.on('close', done))
    const revisions = (): readonly number[] =>
      said.out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line).revision)
    return { child, said, ended, revisions }
  }

  test('makes them anew for another revision and for nothing else, and ends with code 0', {
    timeout: 120_000,
  }, async () => {
    const path = join(folder, 'watched.opsbook')
    await runOpsbook(home, ['new', path])
    await edit(path, 'First')
    const { child, said, ended, revisions } = watch(path, join(folder, 'watched'))
    await expect.poll(() => said.err, { timeout: 60_000 }).toContain('Watching')
    expect(revisions()).toEqual([1])
    utimesSync(path, new Date(), new Date())
    expect((await edit(path, 'Second')).code).toBe(0)
    await expect.poll(revisions, { timeout: 60_000 }).toEqual([1, 2])
    const [file = ''] = readdirSync(join(folder, 'watched'), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
    expect(readFileSync(file, 'utf8')).toContain('Second')
    expect((await edit(path, 'Third')).code).toBe(0)
    await expect.poll(revisions, { timeout: 60_000 }).toEqual([1, 2, 3])
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(revisions()).toEqual([1, 2, 3])
  })

  test('reads a workbook that is open elsewhere, and says what is in the way at first', {
    timeout: 120_000,
  }, async () => {
    const path = join(folder, 'open.opsbook')
    await runOpsbook(home, ['new', path])
    await edit(path, 'First')
    const host = startOpsbook(home, ['serve', path, '--no-open'])
    const served = new Promise<void>((done) => host.stdout?.once('data', () => done()))
    await served
    const { child, said, ended, revisions } = watch(path, join(folder, 'open'))
    await expect.poll(() => said.err, { timeout: 60_000 }).toContain('Watching')
    expect(revisions()).toEqual([1])
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    host.kill('SIGTERM')
    await new Promise((done) => host.on('close', done))
    const missing = await runOpsbook(home, ['export', join(folder, 'no.opsbook'), '--out', folder, '--watch'])
    expect(missing).toMatchObject({ code: 2, out: '' })
  })
})
