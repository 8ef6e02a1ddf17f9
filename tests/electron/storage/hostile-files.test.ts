import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDataProcess } from '#electron/storage/process/client.ts'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import { hostileFiles } from '#tests/fixtures/files/hostile-files.ts'
import { createIn, kindOf, workbookIn } from './a-file.ts'
import { fingerprint } from './fingerprint.ts'

/**
 * All of them go through one data process. Its watchdog, tested elsewhere, has patience here, so that an answer is the
 * file's own and not the machine's being busy.
 */
const data = startDataProcess(() => forkDataChild(), { openingMs: 25_000, workingMs: 25_000 })
const home = mkdtempSync(join(tmpdir(), 'opsbook-hostile-'))

beforeAll(() => createIn(home).close())
afterAll(async () => {
  await data.close()
  rmSync(home, { recursive: true, force: true })
})

/** Everything in a folder: plain files by their bytes, the rest by its kind. */
function everythingIn(folder: string): Readonly<Record<string, string>> {
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(folder, entry.name)
      const isSmall = entry.isFile() && statSync(path).size < 100e6
      return [entry.name, isSmall ? fingerprint(path).hash : `${entry.isFIFO()} ${entry.isSymbolicLink()}`]
    }),
  )
}

describe('a file that is no sound workbook is refused and left as it is', () => {
  it.each(hostileFiles.map(({ name, kind, make }, at) => ({ name, kind, make, at })))(
    '$name',
    async ({ make, kind, at }) => {
      const folder = mkdtempSync(join(home, `${at}-`))
      const path = join(folder, 'book.opsbook')
      copyFileSync(workbookIn(home), path)
      make(path)
      const before = everythingIn(folder)
      const opened = await data.open(path, join(home, 'backups'))
      expect(opened.ok ? 'ok' : opened.failure).toMatchObject({ kind, params: { path } })
      expect(everythingIn(folder)).toEqual(before)
    },
  )

  it('and the process that looked at all of them still works', async () => {
    expect(kindOf(await data.open(workbookIn(home), join(home, 'backups')))).toBe('ok')
    expect(
      kindOf(await data.edit({ label: 'e', changes: [{ entity: 'team', id: 't', after: { name: 'T' } }] }, 'me')),
    ).toBe('ok')
  })
})
