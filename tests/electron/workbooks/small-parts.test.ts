import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { documentTargets } from '#electron/workbooks/documents/document-names.ts'
import { homeFolder, workbooksFolder } from '#electron/workbooks/home-folder.ts'
import { openLog } from '#electron/workbooks/local-log.ts'
import { openRecentList, type RecentEntry } from '#electron/workbooks/recent-list.ts'
import { regionalDefaults } from '#electron/workbooks/regional-defaults.ts'
import { safeFileName } from '#electron/workbooks/safe-file-name.ts'
import { writeWholeFile } from '#electron/workbooks/write-whole-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-parts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a file name', () => {
  test.each([
    ['Strategy 2027', 'Strategy 2027'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['lpt1.txt', '_lpt1.txt'],
    ['Console', 'Console'],
    ['ends with dots...', 'ends with dots'],
    ['tab\tand\nline', 'tab and line'],
    ['gpj.\u202eexe', 'gpj. exe'],
    ['   ', 'fallback'],
    ['…', '…'],
    ['Zürich – Größe', 'Zürich – Größe'],
  ])('is made of %j', (text, name) => {
    expect(safeFileName(text, 'fallback')).toBe(name)
  })

  test('can be written, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text, 'fallback')
        expect(name).not.toMatch(/[<>:"/\\|?*]|^\.|[. ]$/)
        expect([...name].every((each) => (each.codePointAt(0) ?? 0) >= 32)).toBe(true)
        expect([...name].length).toBeLessThanOrEqual(121)
        expect(name.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('the home folder', () => {
  test.each([
    [{ OPSBOOK_HOME: '/data/mine' }, 'linux', '/data/mine'],
    [{}, 'linux', '/home/p/.local/share/opsbook'],
    [{ XDG_DATA_HOME: '/xdg' }, 'linux', '/xdg/opsbook'],
    [{ XDG_DATA_HOME: 'relative' }, 'linux', '/home/p/.local/share/opsbook'],
    [{}, 'darwin', '/home/p/Library/Application Support/Opsbook'],
  ] as const)('of %j on %s is %s', (environment, platform, expected) => {
    expect(homeFolder(environment, platform, '/home/p')).toBe(expected)
  })

  test('is not where the workbooks of the browser host go', () => {
    expect(workbooksFolder({}, '/home/p')).toBe('/home/p/Documents/Opsbook')
    expect(workbooksFolder({ OPSBOOK_FOLDER: '/w' }, '/home/p')).toBe('/w')
  })
})

describe('the recent list', () => {
  const entry = (path: string): RecentEntry => ({
    path,
    title: path,
    organisation: '',
    changedAt: '2027-01-01T00:00:00.000Z',
    progress: 0.5,
    steps: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
  })

  test('has the newest first, each file once, and forgets', () => {
    const list = openRecentList(folder)
    for (const path of ['/a', '/b', '/a']) list.remember(entry(path))
    expect(
      openRecentList(folder)
        .entries()
        .map(({ path }) => path),
    ).toEqual(['/a', '/b'])
    list.forget('/a')
    expect(openRecentList(folder).entries()).toEqual([entry('/b')])
  })

  test('of an older version says nothing of the single steps', () => {
    const { steps: _, ...older } = entry('/old')
    writeFileSync(join(folder, 'recent.json'), JSON.stringify({ recent: [older] }))
    expect(openRecentList(folder).entries()).toEqual([{ ...older, steps: null }])
  })

  test.each(['', '{', '[]', '{"recent":1}', '\0\0\0', '{"recent":[{"path":1},null,{"path":"","title":""}]}'])(
    'that holds %j is an empty one, and can be used again',
    (text) => {
      writeFileSync(join(folder, 'recent.json'), text)
      const list = openRecentList(folder)
      expect(list.entries()).toEqual([])
      list.remember(entry('/a'))
      expect(list.entries()).toEqual([entry('/a')])
    },
  )

  test('keeps the entries it understands', () => {
    writeFileSync(join(folder, 'recent.json'), JSON.stringify({ recent: [{ path: 5 }, entry('/good')] }))
    expect(openRecentList(folder).entries()).toEqual([entry('/good')])
  })

  test('does not grow for ever', () => {
    const list = openRecentList(folder)
    for (let at = 0; at < 40; at += 1) list.remember(entry(`/${at}`))
    expect(list.entries()).toHaveLength(30)
    expect(list.entries()[0]?.path).toBe('/39')
  })
})

describe('a file that is written whole', () => {
  test('replaces what was there and leaves nothing beside it', () => {
    const path = join(folder, 'x.json')
    writeWholeFile(path, 'one')
    writeWholeFile(path, 'two')
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(readdirSync(folder)).toEqual(['x.json'])
  })

  test('leaves what was there when it can’t be written, and nothing beside it', () => {
    const path = join(folder, 'x.json')
    mkdirSync(path)
    writeFileSync(join(path, 'kept'), '')
    expect(() => writeWholeFile(path, 'one')).toThrow()
    expect(readdirSync(folder)).toEqual(['x.json'])
  })
})

describe('the log', () => {
  test('is rotated by size and keeps so many', () => {
    const log = openLog({ home: folder, now: () => new Date(0), maxBytes: 300, kept: 2 })
    for (let at = 0; at < 60; at += 1) log.write('event', { count: at })
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual(['opsbook.1.log', 'opsbook.2.log', 'opsbook.log'])
    const lines = readFileSync(log.path, 'utf8').trim().split('\n')
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ at: '1970-01-01T00:00:00.000Z', event: 'event', count: 59 })
  })

  test('that can’t be written stops nothing', () => {
    writeFileSync(join(folder, 'logs'), 'in the way')
    expect(() => openLog({ home: folder, now: () => new Date(0) }).write('event')).not.toThrow()
  })
})

test('a language with a region brings its currency and year', () => {
  expect(regionalDefaults('en-GB')).toEqual({ locale: 'en-GB', currency: 'GBP', fiscalStartMonth: 4 })
  expect(regionalDefaults('de-AT')).toEqual({ locale: 'de-AT', currency: 'EUR', fiscalStartMonth: 1 })
  expect(regionalDefaults('fr')).toEqual({ locale: 'fr', currency: 'EUR', fiscalStartMonth: 1 })
})

test('documents replace those of last night, or stand beside those that a person made', () => {
  const naming = { folder, title: 'A/B', audience: 'board', at: '2027-01-31', formats: ['pdf'], many: 'zip' } as const
  const path = join(folder, 'A B - board - 2027-01-31.pdf')
  writeFileSync(path, '')
  expect(documentTargets({ ...naming, existing: 'replace' })[0]?.path).toBe(path)
  const beside = join(folder, 'A B - board - 2027-01-31 (2).pdf')
  expect(documentTargets({ ...naming, existing: 'keep' })[0]?.path).toBe(beside)
})
