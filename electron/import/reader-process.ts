import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ImportLimits } from './import-limits.ts'
import type { ReaderAnswer, ReaderJob } from './reader-job.ts'

/**
 * A process that reads one file and may be killed at any time. Under Node it is a child process; the desktop app passes
 * one of its own kind, since a packaged Electron can't start Node.
 */
export type ReaderProcess = {
  readonly send: (job: ReaderJob) => void
  readonly onAnswer: (listen: (answer: ReaderAnswer) => void) => void
  /** Called once, when the process has ended in whatever way. */
  readonly onExit: (listen: () => void) => void
  readonly kill: () => void
}

/** @param nodeArguments what keeps the process small and safe */
export type StartReader = (nodeArguments: readonly string[]) => ReaderProcess

/** The module that the reading process runs, beside this one, bundled or not. */
const readerEntry = new URL(import.meta.url.endsWith('.ts') ? './reader-main.ts' : './reader-main.js', import.meta.url)

/** What keeps the reading process small, and its objects free of `__proto__`. */
export function readerArguments(limits: ImportLimits): readonly string[] {
  return [`--max-old-space-size=${limits.heapMegabytes}`, '--disable-proto=delete']
}

export const forkReader: StartReader = (nodeArguments) => {
  const child = fork(fileURLToPath(readerEntry), [], {
    execArgv: [...nodeArguments],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return {
    send: (job) => child.send(job, () => {}),
    onAnswer: (listen) => void child.on('message', (message) => listen(message as ReaderAnswer)),
    onExit: (listen) => {
      child.once('exit', listen)
      child.once('error', listen)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
