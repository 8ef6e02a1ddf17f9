import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { DocumentMessage, DocumentOrder, DocumentProgress, MadeDocument } from './document-job.ts'
import { inOrder, lanesOf } from './document-lanes.ts'
import { joinProgress } from './lane-progress.ts'

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
 * Makes documents in workers, so that nobody waits for them who wants to go on working.
 * @param progressed told now and then, in order
 */
export function makeDocuments(
  order: DocumentOrder,
  progressed: (progress: DocumentProgress) => void,
  entry: URL = documentWorkerEntry,
): DocumentJob {
  let settle: (result: Result<readonly MadeDocument[]>) => void = () => undefined
  const outcome = new Promise<Result<readonly MadeDocument[]>>((resolve) => {
    settle = resolve
  })
  const lanes = lanesOf(order.targets, availableParallelism())
  const made: (readonly MadeDocument[] | null)[] = lanes.map(() => null)
  const tell = joinProgress(
    lanes.map((targets) => targets.length),
    progressed,
  )
  const workers = lanes.map((targets, lane) => {
    const worker = new Worker(entry, { workerData: { ...order, targets }, resourceLimits: documentLimits })
    worker.on('message', (message: DocumentMessage) => {
      switch (message.kind) {
        case 'progressed':
          return tell(lane, { done: message.done, phase: message.phase })
        case 'failed':
          return settle(fail(message.failure))
        case 'finished':
          made[lane] = message.documents
          tell(lane, { done: 1, phase: 'writing' })
          // What it needed is free for those that still work.
          void worker.terminate()
          if (made.every((documents) => documents !== null)) settle(ok(inOrder(made.flat(), order.targets)))
      }
    })
    worker.on('error', (error) => settle(fail(failure('exportFailed', { detail: error.name }))))
    worker.on('exit', () => {
      if (made[lane] === null) settle(fail(failure('exportFailed', { detail: 'ended' })))
    })
    return worker
  })
  const finished = outcome.then(async (result) => {
    await Promise.all(workers.map((worker) => worker.terminate()))
    for (const { temporary } of order.targets) rmSync(temporary, { force: true })
    return result
  })
  return { finished, cancel: () => settle(fail(failure('exportCancelled'))) }
}
