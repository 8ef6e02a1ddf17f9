import { readFileHere } from './read-file.ts'
import type { ReaderAnswer, ReaderJob } from './reader-job.ts'

/** The reading process: one job in, one answer out, over Node's channel or over that of Electron's utility process. */

type ParentPort = {
  readonly on: (event: 'message', listen: (message: { readonly data: unknown }) => void) => void
  readonly postMessage: (message: unknown) => void
}

const parentPort = (process as NodeJS.Process & { readonly parentPort?: ParentPort }).parentPort

if (parentPort) {
  parentPort.on('message', ({ data }) => void answer(data as ReaderJob, (message) => parentPort.postMessage(message)))
} else {
  process.on('message', (job) => void answer(job as ReaderJob, (message) => process.send?.(message)))
  process.on('disconnect', () => process.exit())
}

async function answer(job: ReaderJob, send: (answer: ReaderAnswer) => void): Promise<void> {
  send(await readFileHere(job))
}
