import { existsSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type DataChild, startDataProcess, type WatchdogLimits } from '#electron/storage/process/client.ts'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import type { Committed } from '#electron/storage/workbook-file.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import type { Result } from '#shared/result.ts'
import { largeWorkbookChanges } from '#tests/fixtures/large-workbook.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { backupsIn, createIn, fewRows, kindOf, must, openIn, workbookIn } from './a-file.ts'
import { fingerprint } from './fingerprint.ts'

/** A data process whose child the test can get at. */
function start(limits?: WatchdogLimits) {
  let child: (DataChild & { readonly pid: number }) | undefined
  const data = startDataProcess(() => {
    child = forkDataChild()
    return child
  }, limits)
  onTestFinished(async () => {
    await data.close()
  })
  return { data, pid: child?.pid ?? 0 }
}

const rename = (name: string) => ({
  label: 'rename',
  changes: [{ entity: 'practice', id: 'incident', after: { name } }],
})

async function isGone(pid: number): Promise<void> {
  await expect
    .poll(() => {
      try {
        process.kill(pid, 0)
        return 'alive'
      } catch {
        return 'gone'
      }
    })
    .toBe('gone')
}

describe('a data process', () => {
  it('makes, edits and reads a workbook, large ones too', async () => {
    const folder = temporaryFolder()
    const { data } = start()
    const changes = largeWorkbookChanges(0.1)
    const beginning = { title: 'Large', changes, author: 'test' }
    const { content, savedAt } = must(await data.create(workbookIn(folder), beginning, backupsIn(folder)))
    const { tables, ratings } = unpackWorkbook(content.revision, content.packed)
    expect(ratings.cells.filter((cell) => cell !== 255)).toHaveLength(12 * 50 * 6)
    expect(Object.keys(tables.initiative)).toHaveLength(200)
    expect(savedAt).toBeNull()
    must(await data.edit({ label: 'e', changes: [{ entity: 'team', id: 't', after: { name: 'T' } }] }, 'me'))
    const after = must(await data.content())
    expect(Object.keys(unpackWorkbook(after.revision, after.packed).tables.team)).toHaveLength(31)
    expect(must(await data.undo('me')).history).toEqual({ undo: null, redo: 'e' })
    expect(must(await data.log({ limit: 1 }))).toMatchObject([{ kind: 'undo', target: 1 }])
    must(await data.verify('full'))
    must(await data.close())
    expect(kindOf(await data.content())).toBe('workbookClosed')
    expect(existsSync(`${workbookIn(folder)}-journal`)).toBe(false)
  })

  it('answers in the order it was asked', async () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    const { data } = start()
    const answers = await Promise.all([
      data.open(workbookIn(folder), backupsIn(folder)),
      ...Array.from({ length: 20 }, (_, at) => data.edit(rename(`Name ${at}`), 'me')),
    ])
    expect(answers.slice(1).map((answer) => must(answer as Result<Committed>).revision)).toEqual(
      [...Array(20).keys()].map((at) => at + 1),
    )
  })

  it('refuses a second opener, which changes nothing, and lets it in when the first has closed', async () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    const first = start()
    const second = start()
    must(await first.data.open(workbookIn(folder), backupsIn(folder)))
    const before = fingerprint(workbookIn(folder))
    expect(kindOf(await second.data.open(workbookIn(folder), backupsIn(folder)))).toBe('fileInUse')
    expect(fingerprint(workbookIn(folder))).toEqual(before)
    await first.data.close()
    expect(kindOf(await second.data.open(workbookIn(folder), backupsIn(folder)))).toBe('ok')
  })

  it('waits a moment for the lock of an owner that was killed', async () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    const owner = start()
    must(await owner.data.open(workbookIn(folder), backupsIn(folder)))
    const next = start()
    const opening = next.data.open(workbookIn(folder), backupsIn(folder))
    process.kill(owner.pid, 'SIGKILL')
    expect(kindOf(await opening)).toBe('ok')
  })

  it('that does not answer while opening is killed, and the file is called hung', async () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    const { data, pid } = start({ openingMs: 300, workingMs: 60_000 })
    const stopped: string[] = []
    data.onStopped(({ kind }) => stopped.push(kind))
    process.kill(pid, 'SIGSTOP')
    expect(kindOf(await data.open(workbookIn(folder), backupsIn(folder)))).toBe('fileHung')
    expect(stopped).toEqual(['fileHung'])
    expect(kindOf(await data.content())).toBe('storageStopped')
    await isGone(pid)
    expect(kindOf(openIn(folder))).toBe('ok')
  })

  it('that stops answering later is killed, every waiting call ends, and what was saved is there', async () => {
    const folder = temporaryFolder()
    createIn(folder, { changes: fewRows }).close()
    const { data, pid } = start({ openingMs: 60_000, workingMs: 3_000 })
    must(await data.open(workbookIn(folder), backupsIn(folder)))
    must(await data.edit(rename('Saved'), 'me'))
    process.kill(pid, 'SIGSTOP')
    const answers = await Promise.all([data.edit(rename('Lost'), 'me'), data.content(), data.undo('me')])
    expect(answers.map(kindOf)).toEqual(['storageStopped', 'storageStopped', 'storageStopped'])
    const file = must(openIn(folder))
    expect(file.content().history.undo).toBe('rename')
    expect(must(file.rows('practice')).find(({ id }) => id === 'incident')).toMatchObject({ name: 'Saved' })
    file.close()
  })

  it('that dies tells so at once', async () => {
    const { data, pid } = start()
    const stopped = new Promise((resolve) => data.onStopped(resolve))
    process.kill(pid, 'SIGKILL')
    expect(await stopped).toMatchObject({ kind: 'storageStopped' })
    expect(kindOf(await data.health())).toBe('storageStopped')
  })

  it('closes the file and ends when its host goes away', async () => {
    const folder = temporaryFolder()
    createIn(folder).close()
    const child = forkDataChild()
    const data = startDataProcess(() => child)
    must(await data.open(workbookIn(folder), backupsIn(folder)))
    must(await data.edit(rename('Saved'), 'me'))
    expect(existsSync(`${workbookIn(folder)}-journal`)).toBe(true)
    child.disconnect()
    await isGone(child.pid)
    expect(existsSync(`${workbookIn(folder)}-journal`)).toBe(false)
  })

  it('has an answer for calls that make no sense', async () => {
    const folder = temporaryFolder()
    const { data } = start()
    expect(kindOf(await data.edit(rename('x'), 'me'))).toBe('workbookClosed')
    createIn(folder).close()
    must(await data.open(workbookIn(folder), backupsIn(folder)))
    expect(kindOf(await data.open(workbookIn(folder), backupsIn(folder)))).toBe('badRequest')
    expect(kindOf(await data.rows('nothing' as never))).toBe('unexpected')
  })
})
