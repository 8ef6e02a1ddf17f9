import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runOpsbook, startOpsbook } from './run-opsbook.ts'

let folder = ''
let home = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-cli-'))
  home = join(folder, 'home')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (args: readonly string[], input?: string) => runOpsbook(home, args, input)
const file = (name: string) => join(folder, name)
const line = (...changes: readonly object[]) => `${JSON.stringify({ label: 'Edit', changes })}\n`
const objective = (id: string, after: object | null) => ({ entity: 'objective', id, after })

/** A workbook for a test, made by the command line itself. */
async function newFile(name: string): Promise<string> {
  expect(await run(['new', file(name), '--title', 'Plan'])).toMatchObject({ code: 0, err: '' })
  return file(name)
}

describe('one sentence on standard error, and code 2', { timeout: 60_000 }, () => {
  const sentence = /^[^\n]{10,300}[.)]\n$/
  test.each([
    ['no such file', ['info', 'missing.opsbook'], 'There is no file at'],
    ['a folder', ['info', '.'], 'is a folder'],
    ['no file named', ['info'], 'missing required argument'],
    ['an unknown verb', ['inform', 'x'], 'unknown command'],
    ['an unknown option', ['info', 'x', '--jsn'], 'unknown option'],
    ['a set that does not exist', ['new', 'x.opsbook', '--set', 'huge'], 'argument'],
    ['a date that is none', ['export', 'x.opsbook', '--out', '.', '--at', '2027-02-30'], 'not a calendar date'],
    ['a port that is none', ['serve', 'x.opsbook', '--port', '70000'], 'port'],
    ['a figure not named', ['explain', 'x.opsbook'], '--list'],
    ['a folder that is not there', ['new', 'nowhere/x.opsbook'], 'does not exist'],
  ])('for %s', async (_name, args, words) => {
    const ran = await run(args)
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(sentence)
    expect(ran.err).toContain(words)
    expect(ran.err).not.toContain('    at ')
    expect(ran.out).toBe('')
  })

  test('for a file that is there already, which is left as it is', async () => {
    writeFileSync(file('taken.opsbook'), 'mine')
    const ran = await run(['new', file('taken.opsbook')])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('There is already a file')
    expect(readFileSync(file('taken.opsbook'), 'utf8')).toBe('mine')
    const opened = await run(['info', file('taken.opsbook')])
    expect(opened).toMatchObject({ code: 2, out: '' })
    expect(opened.err).toContain('not an Opsbook workbook')
  })
})

test('help is there for the whole and for every verb, and names the log', { timeout: 120_000 }, async () => {
  const whole = await run(['--help'])
  expect(whole).toMatchObject({ code: 0, err: '' })
  expect(whole.out).toContain(join(home, 'logs', 'opsbook.log'))
  const verbs = [
    'new',
    'sample',
    'info',
    'check',
    'edit',
    'schema',
    'dump',
    'load',
    'redact',
    'log',
    'undo',
    'redo',
    'revert',
    'import',
    'export',
    'explain',
    'schedule',
    'serve',
  ]
  for (const verb of verbs) {
    expect(whole.out).toContain(`\n  ${verb} `)
    const help = await run([verb, '--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain(`Usage: opsbook ${verb}`)
  }
})

test('edits are answered one by one, and a refused one leaves the rest alone', { timeout: 60_000 }, async () => {
  const path = await newFile('edits.opsbook')
  const input = [
    line(objective('o1', { title: 'First' })),
    'not json\n',
    '\n',
    '{"label":"x","changes":[{"entity":"objective","id":"no spaces","after":null}]}\n',
    line(objective('o2', { title: 'Second' }), objective('o1', { titel: 'Typo' })),
    line(objective('o1', { title: 'Renamed\u2028in two lines' })),
    line({ ...objective('o1', { title: 'Late' }), before: { title: 'First' } }),
    line(objective('o9', null)),
    line(objective('o3', { title: 'Without a line end' })).trimEnd(),
  ].join('')
  const ran = await run(['edit', path], input)
  expect(ran).toMatchObject({ code: 1, err: '' })
  const answers = ran.out
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each))
  expect(answers).toEqual([
    { ok: true, revision: 1 },
    { ok: false, message: expect.stringContaining('not JSON') },
    { ok: false, message: expect.stringContaining('no spaces') },
    { ok: false, message: expect.stringContaining('titel') },
    { ok: true, revision: 2 },
    { ok: false, message: expect.stringContaining('by now') },
    { ok: false, message: expect.stringContaining('not there') },
    { ok: true, revision: 3 },
  ])
  const dumped = JSON.parse((await run(['dump', path])).out)
  expect(dumped.entities.objective.map((row: { title: string }) => row.title)).toEqual([
    'Renamed\u2028in two lines',
    'Without a line end',
  ])
})

test('an answer comes when its edit is on the disk, before the next line is read', { timeout: 60_000 }, async () => {
  const path = await newFile('stream.opsbook')
  const child = startOpsbook(home, ['edit', path])
  const answers: string[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => answers.push(...text.trimEnd().split('\n')))
  for (const at of [1, 2, 3]) {
    child.stdin?.write(line(objective(`o${at}`, { title: `Number ${at}` })))
    await expect.poll(() => answers.length).toBe(at)
  }
  child.kill('SIGKILL')
  await new Promise((ended) => child.on('close', ended))
  await expect.poll(async () => (await run(['dump', path])).code, { timeout: 30_000 }).toBe(0)
  const dumped = JSON.parse((await run(['dump', path])).out)
  expect(dumped.entities.objective).toHaveLength(3)
})

test('edits go on when nobody reads the answers any more', { timeout: 60_000 }, async () => {
  const path = await newFile('pipe.opsbook')
  const child = startOpsbook(home, ['edit', path])
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  child.stdin?.write(line(objective('o0', { title: 'Read' })))
  await new Promise((read) => child.stdout?.once('data', read))
  child.stdout?.destroy()
  for (let at = 1; at < 50; at += 1) child.stdin?.write(line(objective(`o${at}`, { title: 'Unread' })))
  child.stdin?.end()
  const code = await new Promise((ended) => child.on('close', ended))
  expect([code, err]).toEqual([0, ''])
  const dumped = JSON.parse((await run(['dump', path])).out)
  expect(dumped.entities.objective).toHaveLength(50)
})

test('undo and redo survive the end of the program, and say when there is nothing left', {
  timeout: 90_000,
}, async () => {
  const path = await newFile('history.opsbook')
  const empty = (await run(['dump', path])).out
  await run(['edit', path], line(objective('o1', { title: 'First' })) + line(objective('o1', { title: 'Second' })))
  const full = (await run(['dump', path])).out
  expect(await run(['undo', path])).toMatchObject({ code: 0, out: expect.stringContaining('revision 3') })
  expect((await run(['undo', path])).code).toBe(0)
  expect(await run(['undo', path])).toEqual({ code: 1, out: '', err: 'There is nothing to undo.\n' })
  expect((await run(['dump', path])).out).toBe(empty)
  await run(['redo', path])
  await run(['redo', path])
  expect(await run(['redo', path])).toEqual({ code: 1, out: '', err: 'There is nothing to redo.\n' })
  expect((await run(['dump', path])).out).toBe(full)
  const log = (await run(['log', path, '--json'])).out
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each))
  expect(log.map(({ kind }) => kind)).toEqual(['redo', 'redo', 'undo', 'undo', 'edit', 'edit'])
  const back = await run(['revert', path, '1'])
  expect(back).toMatchObject({ code: 0, out: expect.stringContaining('revision 1; the workbook is at revision 7') })
  expect((await run(['dump', path])).out).toContain('"title":"First"')
  expect((await run(['revert', path, '99'])).code).toBe(2)
  await run(['undo', path])
  expect((await run(['dump', path])).out).toBe(full)
  expect((await run(['log', path, '--limit', '1'])).out.trimEnd().split('\n')).toHaveLength(1)
})

test('a dump makes the same workbook again, snapshots and all', { timeout: 90_000 }, async () => {
  expect((await run(['sample', file('sample.opsbook')])).code).toBe(0)
  const dumped = (await run(['dump', file('sample.opsbook')])).out
  writeFileSync(file('sample.json'), dumped)
  expect((await run(['load', file('copy.opsbook'), file('sample.json')])).code).toBe(0)
  expect((await run(['dump', file('copy.opsbook')])).out).toBe(dumped)
  expect((await run(['load', file('piped.opsbook'), '-'], dumped)).code).toBe(0)
  expect(JSON.parse(dumped).entities.snapshotContent.length).toBeGreaterThan(0)

  const info = JSON.parse((await run(['info', file('copy.opsbook'), '--json'])).out)
  expect(info.entities.practice).toBe(51)
  expect(info.entities.rating).toBe(JSON.parse(dumped).entities.rating.length)
  expect(Object.keys(info.progress)).toHaveLength(11)
})

test.each([
  ['', 'not JSON'],
  ['{"format":1}', 'not a dump'],
  ['{"format":99,"entities":{}}', 'newer Opsbook'],
  ['{"format":1,"entities":{"cat":[{"id":"c"}]}}', 'no entity “cat”'],
  ['{"format":1,"entities":{"objective":[{"id":"o","title":""}]}}', 'title'],
])('load refuses %j and makes no file', { timeout: 60_000 }, async (dump, words) => {
  const ran = await run(['load', file('refused.opsbook'), '-'], dump)
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain(words)
  expect(existsSync(file('refused.opsbook'))).toBe(false)
})

test('check tells findings with step and row, and ends with 1', { timeout: 60_000 }, async () => {
  const path = await newFile('check.opsbook')
  const checked = await run(['check', path, '--json'])
  expect(checked).toMatchObject({ code: 1, err: '' })
  const { findings } = JSON.parse(checked.out)
  expect(findings.length).toBeGreaterThan(5)
  for (const finding of findings) {
    expect(finding).toMatchObject({ step: expect.any(String), entity: expect.any(String), message: expect.any(String) })
  }
  const text = await run(['check', path])
  expect(text.out).toContain(`${findings.length} findings`)
})

test('the schema fits what the command line itself writes', { timeout: 60_000 }, async () => {
  const all = JSON.parse((await run(['schema'])).out)
  expect(Object.keys(all)).toEqual(['dump', 'edit', 'mapping'])
  const path = await newFile('schema.opsbook')
  const dump = JSON.parse((await run(['dump', path])).out)
  const dumpSchema = z.fromJSONSchema(all.dump)
  expect(dumpSchema.safeParse(dump).error).toBeUndefined()
  expect(dumpSchema.safeParse({ ...dump, entities: { goal: [{ id: 'g', weight: 'heavy' }] } }).success).toBe(false)
  const edit = z.fromJSONSchema(all.edit)
  expect(edit.safeParse(JSON.parse(line(objective('o', { title: 'x' })))).error).toBeUndefined()
  expect(edit.safeParse(JSON.parse(line(objective('o', { titel: 'x' })))).success).toBe(false)
  expect(JSON.parse((await run(['schema', 'mapping'])).out)).toEqual(all.mapping)
})

test('an import is one edit; again it changes nothing; a dry run never does', { timeout: 90_000 }, async () => {
  const path = await newFile('import.opsbook')
  writeFileSync(file('goals.csv'), 'Ref,Objective,Due\n1,Fewer outages,2027-03-31\n2,Faster repair,soon\n')
  const columns = { title: 'Objective', due: 'Due' }
  const sheets = [{ sheet: 'goals', entity: 'objective', id: 'o-{Ref}', columns }]
  writeFileSync(file('map.json'), JSON.stringify({ version: 1, sheets }))
  const args = ['import', path, file('goals.csv'), '--map', file('map.json')]
  const dry = await run([...args, '--dry-run', '--json'])
  expect(JSON.parse(dry.out)).toMatchObject({ changes: 2, revision: null, counts: { objective: { added: 2 } } })
  expect((await run(['log', path, '--json'])).out).toBe('')

  const first = await run(args)
  expect(first).toMatchObject({ code: 1, err: '' })
  expect(first.out).toContain('row 3, column Due')
  expect(first.out).toContain('revision 1')
  const again = await run(args)
  expect(again.out).toContain('nothing was changed')
  expect((await run(['undo', path])).code).toBe(0)
  expect(JSON.parse((await run(['dump', path])).out).entities.objective).toEqual([])
  const missing = await run(['import', path, file('none.csv'), '--map', file('map.json')])
  expect([missing.code, missing.out]).toEqual([2, ''])
})

test('documents have the same bytes for the same date, and no half file is left', { timeout: 180_000 }, async () => {
  const path = await newFile('documents.opsbook')
  const out = join(folder, 'documents')
  const args = ['export', path, '--out', out, '--xlsx', '--at', '2027-01-31', '--audience', 'board']
  const first = await run(args)
  expect(first).toMatchObject({ code: 0, err: '' })
  const made = first.out.trimEnd()
  const bytes = readFileSync(made)
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect((await run(args)).out.trimEnd()).toBe(made)
  expect(readFileSync(made).equals(bytes)).toBe(true)
  expect(readdirSync(out)).toEqual(['Plan - board - 2027-01-31.xlsx'])
})

test('a figure is explained down to its inputs', { timeout: 60_000 }, async () => {
  const path = await newFile('explain.opsbook')
  const figures = (await run(['explain', path, '--list'])).out.trimEnd().split('\n')
  const figure = figures.find((each) => /^practice\/.*\/capability$/.test(each)) ?? ''
  const explained = await run(['explain', path, figure])
  expect(explained).toMatchObject({ code: 0, err: '' })
  expect(explained.out.split('\n').length).toBeGreaterThan(3)
  expect(await run(['explain', path, 'nothing/at/all'])).toMatchObject({ code: 2, out: '' })
})

test('a figure since an earlier round is explained and printed, with the snapshot read from the file', {
  timeout: 120_000,
}, async () => {
  const path = file('rounds.opsbook')
  await run(['sample', path])
  const figures = (await run(['explain', path, '--list'])).out.trimEnd().split('\n')
  expect(figures).toContain('shift/sn0')
  const told = await run(['explain', path, 'shift/sn0'])
  expect(told).toMatchObject({ code: 0, err: '' })
  expect(told.out).toMatch(/^Medians that moved since “First round of ratings”.*: \d+\n/)
  const cell = figures.find((each) => each.startsWith('shift/sn0/')) ?? ''
  expect((await run(['explain', path, cell])).out).toContain('Median in the earlier round')
  expect(await run(['explain', path, 'shift/nobody'])).toMatchObject({ code: 2, out: '' })

  const made = (await run(['export', path, '--xlsx', '--out', file('rounds')])).out.trimEnd()
  const texts = Object.values(unzipSync(readFileSync(made))).map((part) => strFromU8(part))
  expect(texts.join(' ')).toContain('Where views moved most')
})

test('serve prints one address, serves it, and ends cleanly when asked', { timeout: 60_000 }, async () => {
  const path = await newFile('serve.opsbook')
  const child = startOpsbook(home, ['serve', path])
  let out = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  await expect.poll(() => out, { timeout: 30_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}\n/)
  const url = /http\S+/.exec(out)?.[0] ?? ''
  const entered = await fetch(url, { redirect: 'manual' })
  expect(entered.status).toBe(303)
  const second = await run(['info', path])
  expect(second).toMatchObject({ code: 2, err: expect.stringContaining('open in another Opsbook') })
  child.kill('SIGTERM')
  expect(await new Promise((ended) => child.on('close', ended))).toBe(0)
  expect((await run(['info', path])).code).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})

test('the log is in the home folder and holds no text of a workbook', async () => {
  const log = readFileSync(join(home, 'logs', 'opsbook.log'), 'utf8')
  expect(log).toContain('"event":"import"')
  expect(log).not.toMatch(/Fewer outages|Plan|opsbook-cli|goals\.csv/)
})

test('a schedule says what would move and why, and changes nothing', { timeout: 240_000 }, async () => {
  const path = file('scheduled.opsbook')
  await run(['sample', path])
  const before = (await run(['dump', path])).out
  const told = await run(['schedule', path])
  expect(told).toMatchObject({ code: 0, err: '' })
  expect(told.out).toMatch(/^.+: from Q\d FY20\d\d to Q\d FY20\d\d, since .+\.$/m)
  expect(told.out).toMatch(
    /\d+ would move, \d+ stay\. The plan takes \d+ quarters; no plan can take fewer than \d+\.$/m,
  )
  const shortest = JSON.parse((await run(['schedule', path, '--aim', 'makespan', '--json'])).out)
  expect(shortest).toMatchObject({ ok: true, quarters: expect.any(Number), moves: expect.any(Array) })
  expect(shortest.quarters).toBeGreaterThanOrEqual(shortest.leastQuarters)
  expect((await run(['dump', path])).out).toBe(before)
})
