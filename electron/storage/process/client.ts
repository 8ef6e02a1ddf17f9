import { type Failure, failure } from '#shared/failure.ts'
import { fail, type Result } from '#shared/result.ts'
import { type AnswerMessage, type CallName, type DataCalls, opensFile } from './protocol.ts'

/** A started process, as a host sees it: a fork of Node or Electron's utility process. */
export type DataChild = {
  readonly send: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: () => void) => void
  /** At once and for certain, as SIGKILL does. */
  readonly kill: () => void
  /** Hangs up: the child closes its file and ends, and does not keep its host from ending. */
  readonly disconnect: () => void
}

/** A workbook file behind a process of its own. No call ever throws or goes unanswered. */
export type DataProcess = {
  readonly [N in CallName]: (...args: Parameters<DataCalls[N]>) => Promise<ReturnType<DataCalls[N]>>
} & {
  /** Called once, when the process is gone without having been asked to. */
  readonly onStopped: (listener: (reason: Failure) => void) => void
}

export type WatchdogLimits = {
  /** For the process to start and load its code, which a busy machine may take long for; as for opening if not given. */
  readonly startingMs?: number
  /** For a file that is not known to be harmless. */
  readonly openingMs: number
  readonly workingMs: number
}

/** A person should have an answer within five seconds of opening whatever file. */
const watchdogLimits: WatchdogLimits = { startingMs: 20_000, openingMs: 4_500, workingMs: 30_000 }

type Pending = {
  readonly id: number
  readonly call: CallName
  readonly path: string
  readonly settle: (answer: Result<never>) => void
}

/**
 * Starts a data process and watches over it: one that does not answer in time is killed, which harms no file, and its
 * calls end in a failure.
 */
export function startDataProcess(spawn: () => DataChild, limits: WatchdogLimits = watchdogLimits): DataProcess {
  const child = spawn()
  const pending: Pending[] = []
  const listeners: ((reason: Failure) => void)[] = []
  let lastId = 0
  let ended: Failure | null = null
  let isClosing = false
  let timer: NodeJS.Timeout | undefined

  const watch = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => end(failureOfHang(pending[0])), ms)
  }
  const watchNext = (): void => {
    clearTimeout(timer)
    const [next] = pending
    if (next) watch(opensFile(next.call) ? (limits.startingMs ?? limits.openingMs) : limits.workingMs)
  }
  const end = (reason: Failure): void => {
    if (ended) return
    ended = reason
    clearTimeout(timer)
    child.kill()
    for (const [at, { settle }] of pending.splice(0).entries())
      settle(fail(at === 0 ? reason : failure('storageStopped')))
    if (!isClosing) for (const listener of listeners) listener(reason)
  }

  child.onExit(() => end(failure('storageStopped')))
  child.onMessage((message) => {
    const answered = message as AnswerMessage
    if (answered.id !== pending[0]?.id) return
    if ('begun' in answered) {
      watch(limits.openingMs)
      return
    }
    if ('trusted' in answered) {
      watch(limits.workingMs)
      return
    }
    const first = pending.shift()
    watchNext()
    first?.settle(answered.answer as Result<never>)
  })

  const call = (name: CallName, args: readonly unknown[]): Promise<Result<never>> => {
    if (ended) return Promise.resolve(fail(isClosing ? failure('workbookClosed') : failure('storageStopped')))
    const { promise, resolve } = Promise.withResolvers<Result<never>>()
    lastId += 1
    pending.push({ id: lastId, call: name, path: String(args[0] ?? ''), settle: resolve })
    child.send({ id: lastId, call: name, args })
    if (pending.length === 1) watchNext()
    return promise
  }

  const close = async (): Promise<Result<null>> => {
    if (isClosing || ended) return { ok: true, value: null }
    const answer = call('close', [])
    isClosing = true
    const closed = await answer
    // The file is closed and unlocked; the process ends by itself and nobody has to wait for that.
    child.disconnect()
    ended ??= failure('workbookClosed')
    clearTimeout(timer)
    return closed
  }

  const onStopped = (listener: (reason: Failure) => void): void => {
    listeners.push(listener)
  }
  const calls = Object.fromEntries(callNames.map((name) => [name, (...args: unknown[]) => call(name, args)]))
  return { ...calls, close, onStopped } as unknown as DataProcess
}

const callNames = Object.keys({
  open: true,
  create: true,
  content: true,
  rows: true,
  snapshotDump: true,
  edit: true,
  undo: true,
  redo: true,
  revert: true,
  log: true,
  health: true,
  verify: true,
  stillOurs: true,
  copyTo: true,
  redactTo: true,
  backUpIfChanged: true,
  listBackups: true,
  compareBackup: true,
  restoreBackup: true,
  close: true,
} satisfies Record<CallName, true>) as readonly CallName[]

function failureOfHang(first: Pending | undefined): Failure {
  return first && opensFile(first.call) ? failure('fileHung', { path: first.path }) : failure('storageStopped')
}
