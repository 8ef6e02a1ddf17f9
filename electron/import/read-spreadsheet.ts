import { failure } from '#shared/failure.ts'
import type { Say } from '#shared/messages/translate.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type ImportLimits, importLimits } from './import-limits.ts'
import type { ReaderAnswer } from './reader-job.ts'
import { forkReader, readerArguments, type StartReader } from './reader-process.ts'
import type { Sheets } from './spreadsheet.ts'

export type ReadOptions = {
  readonly say: Say
  readonly limits?: ImportLimits
  readonly startReader?: StartReader
}

/**
 * Reads an .xlsx or CSV file that a stranger may have made. All of it happens in a process of its own with limits on
 * memory and time, so that the worst a file can do is to be refused.
 * @returns the sheets, or `importRefused` with the reason in a sentence
 */
export async function readSpreadsheet(path: string, options: ReadOptions): Promise<Result<Sheets>> {
  const { say, limits = importLimits, startReader = forkReader } = options
  const answer = await askReader(path, limits, startReader)
  if (answer.ok) return ok(answer.sheets)
  const { reason, params } = answer.refusal
  return fail(failure('importRefused', { path, detail: say(`import.refused.${reason}`, params) }))
}

async function askReader(path: string, limits: ImportLimits, start: StartReader): Promise<ReaderAnswer> {
  const reader = start(readerArguments(limits))
  const { promise, resolve } = Promise.withResolvers<ReaderAnswer>()
  const seconds = Math.round(limits.timeMs / 1000)
  const timer = setTimeout(
    () => resolve({ ok: false, refusal: { reason: 'tooSlow', params: { seconds } } }),
    limits.timeMs,
  )
  reader.onAnswer(resolve)
  reader.onExit(() => resolve({ ok: false, refusal: { reason: 'tooHungry', params: {} } }))
  reader.send({ path, limits })
  const answer = await promise
  clearTimeout(timer)
  reader.kill()
  return answer
}
