import { type ChildProcess, execFileSync, fork, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type DataChild, type DataProcess, startDataProcess } from '#electron/storage/process/client.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { createIn, dumpOf, kindOf, must, openIn, workbookIn } from './a-file.ts'
import { fingerprint } from './fingerprint.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65_534

/** A small file system of its own; null where one may not be made. */
function tinyDisk(kilobytes: number): string | null {
  const folder = temporaryFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  if (mounted.status !== 0) return null
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
  return folder
}

function canMount(): boolean {
  return isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0
}

const longEdit = (round: number) => ({
  label: `round ${round}`,
  changes: [{ entity: 'risk', id: `r${round}`, after: { title: `Risk ${round}`, cause: 'x'.repeat(15_000) } }],
})

describe('a full disk', () => {
  it.skipIf(!canMount())('is told at once, stops editing and loses nothing that was saved (needs root)', () => {
    const disk = tinyDisk(1_400)
    if (disk === null) return expect.unreachable('a tmpfs could not be mounted')
    const elsewhere = temporaryFolder()
    const file = createIn(disk)
    let saved = 0
    let failed = 'ok'
    while (failed === 'ok' && saved < 1_000) {
      failed = kindOf(file.edit(longEdit(saved), 'me'))
      if (failed === 'ok') saved += 1
    }
    expect(saved).toBeGreaterThan(3)
    expect(failed).toBe('diskFull')
    expect(kindOf(file.edit(longEdit(saved), 'me'))).toBe('diskFull')
    expect(kindOf(file.copyTo(join(disk, 'copy.opsbook')))).toBe('diskFull')
    const dump = dumpOf(file)
    must(file.copyTo(join(elsewhere, 'copy.opsbook')))
    file.close()
    expect(readdirSync(disk)).toEqual(['book.opsbook'])
    for (const path of [workbookIn(disk), join(elsewhere, 'copy.opsbook')]) {
      const again = must(openIn(elsewhere, path))
      expect(again.content().revision).toBe(saved)
      expect(dumpOf(again)).toBe(dump)
      again.close()
    }
  })

  it.skipIf(!canMount())('leaves no half a workbook where a new one was wanted (needs root)', () => {
    const disk = tinyDisk(300)
    if (disk === null) return expect.unreachable('a tmpfs could not be mounted')
    expect(() => createIn(disk)).toThrow('diskFull')
    expect(readdirSync(disk)).toEqual([])
  })
})

/** A data process of a person without rights: for root, nothing is read-only. */
function startAsNobody(): DataProcess {
  const script = fileURLToPath(new URL('../../../electron/storage/process/child.ts', import.meta.url))
  const start = (): DataChild => {
    const child: ChildProcess = fork(script, [], {
      serialization: 'advanced',
      execArgv: [],
      ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    })
    return {
      send: (message) => child.send(message as object),
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => child.once('exit', listener),
      kill: () => child.kill('SIGKILL'),
      disconnect: () => child.disconnect(),
    }
  }
  const data = startDataProcess(start)
  onTestFinished(async () => {
    await data.close()
  })
  return data
}

/** A workbook in a folder of the given rights, owned by whoever runs the data process. */
function workbookWithRights(rights: { readonly file: number; readonly folder: number }) {
  const home = temporaryFolder()
  chmodSync(home, 0o755)
  const folder = join(home, 'theirs')
  const backups = join(home, 'backups')
  for (const each of [folder, backups]) mkdirSync(each)
  createIn(folder).close()
  const path = workbookIn(folder)
  if (isRoot) for (const each of [folder, backups, path]) chownSync(each, nobody, nobody)
  chmodSync(path, rights.file)
  chmodSync(folder, rights.folder)
  onTestFinished(() => chmodSync(folder, 0o755))
  return { folder, path, backups }
}

const edit = { label: 'e', changes: [{ entity: 'team', id: 't', after: { name: 'T' } }] }

describe('rights', () => {
  it.each([
    { what: 'a read-only file', rights: { file: 0o444, folder: 0o755 } },
    { what: 'a read-only folder', rights: { file: 0o644, folder: 0o555 } },
    { what: 'a read-only file in a read-only folder', rights: { file: 0o444, folder: 0o555 } },
  ])('$what opens to be read, refuses edits, and stays as it is', async ({ rights }) => {
    const { path, backups, folder } = workbookWithRights(rights)
    const before = fingerprint(path)
    const data = startAsNobody()
    const { health, content } = must(await data.open(path, backups))
    expect(health.readOnly).toBe(true)
    expect(Object.keys(unpackWorkbook(content.revision, content.packed).tables.practice)).toHaveLength(2)
    expect(kindOf(await data.edit(edit, 'me'))).toBe('fileReadOnly')
    expect(kindOf(await data.undo('me'))).toBe('fileReadOnly')
    must(await data.copyTo(join(backups, 'copy.opsbook')))
    if (rights.folder === 0o555) expect(kindOf(await data.copyTo(join(folder, 'copy.opsbook')))).toBe('folderReadOnly')
    must(await data.close())
    expect(fingerprint(path)).toEqual(before)
    expect(readdirSync(folder)).toEqual(['book.opsbook'])
  })

  it('a file that may not be read is refused with its own sentence', async () => {
    const { path, backups } = workbookWithRights({ file: 0o000, folder: 0o755 })
    expect(kindOf(await startAsNobody().open(path, backups))).toBe('fileUnreadable')
  })

  it('a crash in a read-only folder is not recovered there', async () => {
    const { path, backups } = workbookWithRights({ file: 0o644, folder: 0o755 })
    writeFileSync(`${path}-journal`, Buffer.concat([Buffer.from('d9d505f920a163d7', 'hex'), Buffer.alloc(600)]))
    chmodSync(join(path, '..'), 0o555)
    const before = fingerprint(path)
    expect(kindOf(await startAsNobody().open(path, backups))).toBe('fileReadOnly')
    expect(fingerprint(path)).toEqual(before)
  })

  it('a workbook can’t be made in a read-only folder', async () => {
    const { folder, backups } = workbookWithRights({ file: 0o644, folder: 0o555 })
    const beginning = { title: 'T', changes: [], author: 'me' }
    const made = await startAsNobody().create(join(folder, 'new.opsbook'), beginning, backups)
    expect(kindOf(made)).toBe('folderReadOnly')
    expect(readdirSync(folder)).toEqual(['book.opsbook'])
  })
})
