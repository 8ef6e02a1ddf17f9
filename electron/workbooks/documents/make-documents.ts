import { rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { DocumentMessage, DocumentOrder, DocumentProgress, MadeDocument } from './document-job.ts'

/** Documents in the making. */
export type DocumentJob = {
  readonly finished: Promise<Result<readonly MadeDocument[]>>
  /** Ends the work; nothing is left of what was not whole yet. */
  readonly cancel: () => void
}

/** Where the worker's code is: beside this file in the sources. A bundled host names its own. */
const documentWorkerEntry = new URL('./document-worker.ts', import.meta.url)

/**
 * Far more than the largest workbook needs; beyond it the document fails and not the program. Much of what is made on the
 * way lives only for a moment: a small young generation keeps the peak down.
 */
const documentLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 16 }

/**
 * Makes documents in a worker, so that nobody waits for them who wants to go on working.
 * @param progressed told now and then, in order
 */
export function makeDocuments(
  order: DocumentOrder,
  progressed: (progress: DocumentProgress) => void,
  entry: URL = documentWorkerEntry,
): DocumentJob {
  const worker = new Worker(entry, { workerData: order, resourceLimits: documentLimits })
  let settle: (result: Result<readonly MadeDocument[]>) => void = () => undefined
  const outcome = new Promise<Result<readonly MadeDocument[]>>((resolve) => {
    settle = resolve
  })
  worker.on('message', (message: DocumentMessage) => {
    if (message.kind === 'progressed') progressed({ done: message.done, phase: message.phase })
    else settle(message.kind === 'finished' ? ok(message.documents) : fail(message.failure))
  })
  worker.on('error', (error) => settle(fail(failure('exportFailed', { detail: error.name }))))
  worker.on('exit', () => settle(fail(failure('exportFailed', { detail: 'ended' }))))
  const finished = outcome.then(async (result) => {
    await worker.terminate()
    for (const { temporary } of order.targets) rmSync(temporary, { force: true })
    return result
  })
  return { finished, cancel: () => settle(fail(failure('exportCancelled'))) }
}
