import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  backUpIfChanged,
  compareWithBackup,
  listBackups,
  restoreBackup,
} from '#electron/storage/backups/workbook-backups.ts'
import { editFile } from '#electron/storage/edit-file.ts'
import { closeFile, openFile } from '#electron/storage/open-file.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { backupsIn, createIn, dumpOf, kindOf, must, openIn, shownOf, workbookIn } from './a-file.ts'
import { fingerprint } from './fingerprint.ts'

function openWithClock(folder: string) {
  let minute = 0
  const clock = () => {
    minute += 1
    return `2027-06-15T12:${String(minute).padStart(2, '0')}:00.000Z`
  }
  const file = must(openFile(workbookIn(folder), { backups: backupsIn(folder), clock }))
  onTestFinished(() => closeFile(file))
  return file
}

const rename = (name: string) => ({
  label: 'rename',
  changes: [{ entity: 'practice', id: 'incident', after: { name } }],
})

describe('backups', () => {
  it('are made when something changed, outside the workbook’s folder, and are whole workbooks', () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    const file = openWithClock(folder)
    expect(must(listBackups(file))).toEqual([])
    const first = must(backUpIfChanged(file))
    expect(first).toMatchObject({ revision: 0, at: '2027-06-15T12:01:00.000Z' })
    expect(must(backUpIfChanged(file))).toBeNull()
    must(editFile(file, rename('Second'), 'me'))
    const second = must(backUpIfChanged(file))
    expect(must(listBackups(file))).toEqual([second, first])
    const copy = must(openIn(folder, join(file.backupFolder, second?.name ?? '')))
    expect(shownOf(copy).tables.practice.incident?.name).toBe('Second')
    expect(copy.content().history.undo).toBe('rename')
    must(copy.verify('full'))
    copy.close()
    expect(readdirSync(file.backupFolder).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  it('of two workbooks of the same name do not meet', () => {
    const one = temporaryFolder()
    const two = temporaryFolder()
    const backups = backupsIn(one)
    for (const folder of [one, two]) createIn(folder).close()
    const folders = [one, two].map((folder) => {
      const file = must(openFile(workbookIn(folder), { backups }))
      closeFile(file)
      return file.backupFolder
    })
    expect(new Set(folders).size).toBe(2)
  })

  it('can be compared with what the workbook has become, and restored into a copy that opens', () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    const file = openWithClock(folder)
    const { name } = must(backUpIfChanged(file)) ?? { name: '' }
    const changes = [
      { entity: 'practice', id: 'incident', after: { name: 'Other', inScope: false } },
      { entity: 'team', id: 't', after: { name: 'New team' } },
      { entity: 'initiative', id: 'i1', after: null },
      { entity: 'rating', id: 'desk~incident~data', after: { level: 5 } },
    ]
    must(editFile(file, { label: 'all at once', changes }, 'me'))
    expect(must(compareWithBackup(file, name))).toEqual([
      { entity: 'team', id: 't', name: 'New team', kind: 'added', fields: [] },
      { entity: 'practice', id: 'incident', name: 'Other', kind: 'changed', fields: ['name', 'inScope'] },
      { entity: 'rating', id: 'desk~incident~data', name: 'desk~incident~data', kind: 'changed', fields: ['level'] },
      { entity: 'initiative', id: 'i1', name: 'One queue for all requests', kind: 'removed', fields: [] },
    ])
    const target = join(folder, 'restored.opsbook')
    must(restoreBackup(file, name, target))
    expect(kindOf(restoreBackup(file, name, target))).toBe('fileExists')
    expect(kindOf(restoreBackup(file, name, workbookIn(folder)))).toBe('fileExists')
    const restored = must(openIn(folder, target))
    expect(restored.content()).toMatchObject({ revision: 0 })
    expect(must(restored.rows('initiative'))).toHaveLength(1)
    restored.close()
    expect(file.state.revision).toBe(1)
  })

  it('that are damaged, or named from outside the folder, are refused', () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    const file = openWithClock(folder)
    const { name } = must(backUpIfChanged(file)) ?? { name: '' }
    truncateSync(join(file.backupFolder, name), 20_480)
    expect(kindOf(compareWithBackup(file, name))).toBe('fileTruncated')
    expect(kindOf(restoreBackup(file, name, join(folder, 'r.opsbook')))).toBe('fileTruncated')
    expect(kindOf(restoreBackup(file, '../../book.opsbook', join(folder, 'r.opsbook')))).toBe('fileMissing')
    expect(existsSync(join(folder, 'r.opsbook'))).toBe(false)
  })

  it('fail in words where their folder can’t be written, and editing goes on', () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    writeFileSync(backupsIn(folder), 'a file where the folder should be')
    const file = openWithClock(folder)
    expect(kindOf(backUpIfChanged(file))).not.toBe('ok')
    expect(kindOf(editFile(file, rename('Still works'), 'me'))).toBe('ok')
  })
})

describe('a saved copy', () => {
  it('is the same workbook, and the original stays as it is and open', () => {
    const folder = temporaryFolder()
    const file = createIn(folder)
    must(file.edit(rename('Before'), 'me'))
    const copyPath = join(folder, 'copy.opsbook')
    expect(must(file.copyTo(copyPath)).bytes).toBe(statSync(copyPath).size)
    must(file.edit(rename('After'), 'me'))
    const copy = must(openIn(folder, copyPath))
    expect(copy.content()).toMatchObject({ revision: 1, history: { undo: 'rename' } })
    copy.close()
    expect(dumpOf(file)).toContain('After')
    file.close()
  })

  it('is never put over a file, nor left half', () => {
    const folder = temporaryFolder()
    const file = createIn(folder)
    const there = join(folder, 'there.txt')
    writeFileSync(there, 'precious')
    expect(kindOf(file.copyTo(there))).toBe('fileExists')
    expect(readFileSync(there, 'utf8')).toBe('precious')
    expect(kindOf(file.copyTo(join(folder, 'no', 'copy.opsbook')))).toBe('folderMissing')
    file.close()
    expect(readdirSync(folder).sort()).toEqual(['book.opsbook', 'there.txt'])
  })
})

describe('a file that changes under us', () => {
  const cases = [
    { how: 'is deleted', kind: 'fileVanished', change: (path: string) => rmSync(path) },
    { how: 'is renamed', kind: 'fileVanished', change: (path: string) => renameSync(path, `${path}.old`) },
    {
      how: 'is replaced by a copy',
      kind: 'fileReplaced',
      change: (path: string) => {
        copyFileSync(path, `${path}.copy`)
        renameSync(`${path}.copy`, path)
      },
    },
    { how: 'is cut off', kind: 'fileReplaced', change: (path: string) => truncateSync(path, 40_960) },
    {
      how: 'is written over in place',
      kind: 'fileReplaced',
      change: (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size, 1)),
    },
  ]

  it.each(cases)('$how: editing stops at once and for good', ({ kind, change }) => {
    const folder = temporaryFolder()
    const path = workbookIn(folder)
    const file = createIn(folder)
    must(file.edit(rename('Saved'), 'me'))
    change(path)
    const left = existsSync(path) ? fingerprint(path) : null
    expect(kindOf(file.stillOurs())).toBe(kind)
    expect(kindOf(file.edit(rename('Not saved'), 'me'))).toBe(kind)
    expect(kindOf(file.undo('me'))).toBe(kind)
    file.close()
    expect(existsSync(path) ? fingerprint(path) : null).toEqual(left)
  })

  it.each(cases.slice(0, 3))('$how: everything saved can still be copied elsewhere', ({ change }) => {
    const folder = temporaryFolder()
    const file = createIn(folder)
    must(file.edit(rename('Saved'), 'me'))
    const dump = dumpOf(file)
    change(workbookIn(folder))
    must(file.copyTo(join(folder, 'rescued.opsbook')))
    file.close()
    const rescued = must(openIn(folder, join(folder, 'rescued.opsbook')))
    expect(dumpOf(rescued)).toBe(dump)
    rescued.close()
  })
})
