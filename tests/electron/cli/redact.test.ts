import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { createFile } from '#electron/storage/create-file.ts'
import { openWorkbookFile } from '#electron/storage/open-workbook-file.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { readDump, writeDump } from '#shared/edits/dump.ts'
import { redactRows } from '#shared/edits/redact/redact-rows.ts'
import { modelWords, shippedKeys } from '#shared/edits/redact/shipped-keys.ts'
import { readSnapshot, writeSnapshot } from '#shared/edits/snapshot-content.ts'
import { entitiesLabel, entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { type EntityName, entityNamed, entityNames } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { rowsById, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { must } from '#tests/electron/storage/a-file.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { tortureWorkbook } from '#tests/fixtures/torture-workbook.ts'
import { createFinder } from './byte-finder.ts'
import { runOpsbook } from './run-opsbook.ts'

const say = createTranslator('en-GB')
/** What stays by design: numbering, keys of what ships, currency and language. */
const staying = new Set(['code', 'shippedKey', 'origin', 'currency', 'locale', 'section', 'finding'])

/** A dump that a file can hold, with a logo and with the past in a snapshot. */
function dumpOf(workbook: Workbook): string {
  const rowsOf = (name: EntityName): readonly Row[] => {
    if (name === 'image')
      return [{ id: 'logo', name: 'Wappen von Brindle.png', format: 'png', data: 'iVBORw0KGgoSecretLogo' }]
    if (name === 'snapshot')
      return [{ id: 'Anna-Weber-1', name: 'Before Anna left', takenOn: '2026-10-01', revision: 0, note: 'n' }]
    if (name === 'snapshotContent') {
      const past = writeSnapshot(workbookOf(0, { ...rows(workbook), image: [], snapshot: [] } as never))
      return [{ id: 'Anna-Weber-1', snapshotId: 'Anna-Weber-1', content: past }]
    }
    return rows(workbook)[name] ?? []
  }
  return writeDump(rowsOf)
}

function rows(workbook: Workbook): { readonly [N in EntityName]?: readonly Row[] } {
  return Object.fromEntries(
    entityNames
      .filter((name) => name !== 'snapshotContent')
      .map((name) => [
        name,
        rowsById(workbook, name as Exclude<EntityName, 'snapshotContent'>).map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => [
              field,
              keyed[name] === field ? row.id : storable(value, entityNamed(name).fields[field]?.maxLength),
            ]),
          ),
        ),
      ]),
  ) as never
}

/** What other rows or ids are made of stays as it was. */
const keyed: Readonly<Record<string, string>> = { packSection: 'section', acceptedFinding: 'finding' }

function storable(value: Row[string], most = 1_000_000): Row[string] {
  return typeof value === 'string' ? value.replaceAll('\0', '').slice(0, most).toWellFormed() : value
}

type Text = { readonly place: string; readonly text: string }

/** Every text of a dump that must not be in the copy, those of its snapshots, too. */
function textsOf(dump: string): readonly Text[] {
  const found: Text[] = []
  for (const { entity, id, after } of must(readDump(dump))) {
    const { fields } = entityNamed(entity as EntityName)
    for (const [field, value] of Object.entries(after ?? {})) {
      const kind = fields[field]?.kind
      if (typeof value !== 'string' || value === '' || (kind !== 'text' && kind !== 'longText')) continue
      if (entity === 'snapshotContent') found.push(...textsOf(value))
      else if (!staying.has(field)) found.push({ place: `${entity}.${field} of ${id}`, text: value })
    }
  }
  return found
}

/** What is in every workbook's file, the keys of what ships, and the words that stand-ins are made of. */
function innocentBytes(folder: string): Buffer {
  const path = join(folder, 'innocent.opsbook')
  must(createFile(path, { title: 'x', changes: [], author: '' }))
  const labels = entityNames.flatMap((name) => [
    entityLabel(say, name),
    entitiesLabel(say, name),
    ...Object.keys(entityNamed(name).fields).map((field) => fieldLabel(say, name, field)),
  ])
  return Buffer.concat([readFileSync(path), Buffer.from([...labels, ...shippedKeys, ...modelWords].join('\n'))])
}

describe.each([
  ['the sample', () => workbookOf(0, sampleWorkbook(say))],
  ['the torture workbook', tortureWorkbook],
])('a redacted copy of %s', { timeout: 300_000 }, (_name, make) => {
  test('holds no byte of any text, has no past, is sound, and gives the same figures', async () => {
    const folder = temporaryFolder()
    const home = join(folder, 'home')
    const [original, copy] = [join(folder, 'original.opsbook'), join(folder, 'copy.opsbook')]
    const dump = dumpOf(make())
    writeFileSync(join(folder, 'dump.json'), dump)
    expect(await runOpsbook(home, ['load', original, join(folder, 'dump.json')])).toMatchObject({ code: 0, err: '' })
    const edit = {
      label: 'Anna’s secret edit',
      changes: [{ entity: 'team', id: 'Secret-Team', after: { name: 'The hidden team' } }],
    }
    await runOpsbook(home, ['edit', original], `${JSON.stringify(edit)}\n`)
    const ran = await runOpsbook(home, ['redact', original, '--out', copy, '--json'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(ran.out)).toMatchObject({ path: copy, revision: 0 })

    const texts = [
      ...textsOf(dump).filter(({ text }) => text.length > 3 && /\p{L}/u.test(text)),
      ...['Anna’s secret edit', 'Secret-Team', 'The hidden team', 'Anna-Weber', 'SecretLogo', 'Wappen'].map((text) => ({
        place: 'planted',
        text,
      })),
    ]
    const isInnocent = createFinder(innocentBytes(folder))
    const isInOriginal = createFinder(readFileSync(original))
    const isInCopy = createFinder(readFileSync(copy))
    const telling = texts.filter(({ text }) => !isInnocent(text))
    expect(telling.length).toBeGreaterThan(texts.length * 0.95)
    // The search finds what is there: in the original, every one.
    expect(telling.filter(({ text }) => !isInOriginal(text))).toEqual([])
    expect(telling.filter(({ text }) => isInCopy(text))).toEqual([])

    const db = new Database(copy, { readonly: true })
    expect(db.pragma('freelist_count', { simple: true })).toBe(0)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.prepare('SELECT "revision", "author", "label", "changes" FROM "journal"').all()).toEqual([
      { revision: 0, author: '', label: '', changes: '[]' },
    ])
    db.close()

    const checked = JSON.parse((await runOpsbook(home, ['check', copy, '--json'])).out)
    expect(checked.health).toBeDefined()
    const [was, is] = [await workbookIn(original), await workbookIn(copy)]
    expect(figuresOf(is)).toEqual(figuresOf(was))
    expect(figuresOf(is).length).toBeGreaterThan(300)
    const out = await runOpsbook(home, ['export', copy, '--out', join(folder, 'out'), '--xlsx', '--poster', '--ics'])
    expect(out).toMatchObject({ code: 0, err: '' })
  })
})

async function workbookIn(path: string): Promise<Workbook> {
  const file = must(openWorkbookFile(path, { backups: join(path, '..', 'backups') }))
  const { revision, packed } = file.content()
  file.close()
  return unpackWorkbook(revision, packed)
}

/**
 * Every number, level and date of the report: those of its sections in their order. Links have no order but that of their ids,
 * which is another where one id begins with another; the figures of registers are therefore compared as a whole.
 */
function figuresOf(workbook: Workbook): readonly (string | number)[] {
  const found: (string | number)[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      const cell = value as { kind?: string; value?: number; date?: string }
      if ((cell.kind === 'number' || cell.kind === 'level') && typeof cell.value === 'number') found.push(cell.value)
      else if (cell.kind === 'date' && cell.date !== undefined) found.push(cell.date)
      else Object.values(value).forEach(visit)
    }
  }
  const { sections, registers } = buildReport(workbook, { audience: 'leadership', at: '2026-11-22', say })
  visit(sections)
  const inOrder = found.splice(0)
  visit(registers)
  return [...inOrder, ...found.toSorted()]
}

test('the same name is the same person everywhere, in the past of snapshots, too', () => {
  const sample = rows(workbookOf(0, sampleWorkbook(say)))
  const past = writeSnapshot(workbookOf(0, sample as never))
  const withPast = {
    ...sample,
    snapshot: [{ id: 's', name: 'Then', takenOn: '2026-10-01', revision: 0, note: '' }],
    snapshotContent: [{ id: 's', snapshotId: 's', content: past }],
  }
  const redacted = redactRows((name) => (withPast as { [name: string]: readonly Row[] })[name] ?? [], say) as {
    [name: string]: readonly Row[]
  }
  const pairs = new Map<string, Set<string>>()
  for (const name of ['participant', 'initiative', 'risk', 'keyResult'] as const) {
    const field = name === 'participant' ? 'name' : 'owner'
    const old = (withPast[name] ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const made = (redacted[name] ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(made).toHaveLength(old.length)
    for (const [at, row] of old.entries()) {
      const person = String(row[field])
      if (person !== '' && !/[;,/&]/.test(person))
        pairs.set(person, (pairs.get(person) ?? new Set()).add(String(made[at]?.[field])))
    }
  }
  expect(pairs.size).toBeGreaterThan(10)
  expect([...pairs].filter(([, stands]) => stands.size !== 1)).toEqual([])
  expect(new Set([...pairs.values()].map((stands) => [...stands][0])).size).toBe(pairs.size)
  const then = must(readSnapshot(String(redacted.snapshotContent?.[0]?.content), 0))
  expect(rowsById(then, 'initiative')).toEqual((redacted.initiative ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
})

test('a copy never takes the place of a file', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'new.opsbook')
  await runOpsbook(join(folder, 'home'), ['new', path])
  const before = readFileSync(path)
  const ran = await runOpsbook(join(folder, 'home'), ['redact', path, '--out', path])
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(readFileSync(path).equals(before)).toBe(true)
})
