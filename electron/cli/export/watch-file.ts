import { statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

type Patience = {
  /** How often the file is looked at. */
  readonly lookMs: number
  /** A file that was changed is left alone until it has been quiet for so long. */
  readonly quietMs: number
  /** One that is never quiet is taken after so long all the same. */
  readonly mostMs: number
}

const patience: Patience = { lookMs: 300, quietMs: 1_000, mostMs: 10_000 }

/**
 * Comes back each time a file has been changed and is quiet again, until the signal ends it. Looks at its size and time
 * instead of asking the system for events: those are lost on network drives, and when a file is replaced. What changes while
 * the caller is at work is one change more.
 */
export async function* changesOf(path: string, signal: AbortSignal, wait: Patience = patience): AsyncGenerator<void> {
  let seen = stateOf(path)
  while (!signal.aborted) {
    await pauseFor(wait.lookMs, signal)
    let now = stateOf(path)
    if (signal.aborted || now === seen || now === '') continue
    for (let [quiet, waited] = [0, 0]; quiet < wait.quietMs && waited < wait.mostMs; waited += wait.lookMs) {
      await pauseFor(wait.lookMs, signal)
      if (signal.aborted) return
      const later = stateOf(path)
      quiet = later === now && later !== '' ? quiet + wait.lookMs : 0
      now = later
    }
    seen = now
    yield
  }
}

/** What tells one state of a file from another; empty where there is none. */
function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeNs}`
}

/** Ends early when the signal says so. */
async function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined)
}
