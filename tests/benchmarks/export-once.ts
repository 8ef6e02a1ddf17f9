import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import { createHostService } from '#electron/workbooks/host-service.ts'
import type { HostEvents } from '#shared/contract/events.ts'
import type { OpenedWorkbook } from '#shared/contract/requests.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Result } from '#shared/result.ts'
import { watchTurns } from './host-turns.ts'

/**
 * Makes documents as a person does who asks a host for them: the workbook is open in a process of its own, the documents are
 * made in a worker. Prints how long it took, how much memory the host came to and what it had to do itself.
 * Arguments: the workbook's name, `pdf`, `pptx`, `xlsx` or several of them with commas between, audience, folder.
 */
const [name, formats = '', audience, folder = ''] = process.argv.slice(2)
const makeFile = join(import.meta.dirname, 'make-file.ts')
const file = execFileSync(process.execPath, [makeFile, name ?? '', folder], { encoding: 'utf8' }).trim()
const finished = Promise.withResolvers<HostEvents['export.finished']>()
const service = createHostService({
  host: 'desktop',
  version: '0',
  home: join(folder, 'home'),
  now: () => new Date('2026-11-22'),
  newId: randomUUID,
  emit: (_screens, event, fact) => {
    if (event === 'export.finished') finished.resolve(fact as HostEvents['export.finished'])
    if (event === 'export.failed') finished.reject(new Error(JSON.stringify(fact)))
  },
  say: createTranslator('en'),
  locale: 'en-GB',
  author: 'benchmark',
  spawnDataProcess: () => forkDataChild(),
  files: {
    kind: 'dialogs',
    chooseWorkbook: async () => file,
    chooseNewPath: async () => null,
    chooseDocumentFolder: async () => folder,
    showDocument: () => null,
    showFile: () => undefined,
    listWorkbooks: () => [],
  },
})
const { workbook } = await ask<OpenedWorkbook>('workbook.choose', {})
// What follows an opening is over, and is not counted.
await new Promise((resolve) => setTimeout(resolve, 1_000))

const start = performance.now()
const turns = watchTurns()
await ask('export.start', { workbook, formats: formats.split(','), audience })
const made = (await finished.promise).files
const ms = performance.now() - start
// What an ended worker leaves behind is given back some seconds later, perhaps by the host.
await new Promise((resolve) => setTimeout(resolve, 10_000))
const { longestMs } = turns.end()
await service.close()
const peakMB = process.resourceUsage().maxRSS / 1_024
console.log(
  JSON.stringify({ ms, peakMB, bytes: made.reduce((sum, { bytes }) => sum + bytes, 0), blockedMs: longestMs }),
)

async function ask<T>(request: string, input: unknown): Promise<T> {
  const answer = (await service.door('benchmark', request, input)) as Result<T>
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}
