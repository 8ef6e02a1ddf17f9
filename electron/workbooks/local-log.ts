import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What an entry may say: kinds, counts, sizes and times. Never a text of a workbook, a title or a path. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>> & {
  readonly at?: never
  readonly event?: never
}

/** A record of what happened, on this machine only, that a person can find and send. */
export type LocalLog = {
  readonly path: string
  readonly write: (event: string, facts?: LogFacts) => void
}

type Options = { readonly home: string; readonly now: () => Date; readonly maxBytes?: number; readonly kept?: number }

/** Where the log lies in the home folder. */
export function logPath(home: string): string {
  return join(home, 'logs', 'opsbook.log')
}

/**
 * Opens the log: one JSON object a line. Past `maxBytes` it becomes `opsbook.1.log` and so on, of which `kept` are kept.
 * A log that can't be written is left unwritten: it must never stop the work.
 */
export function openLog({ home, now, maxBytes = 1_000_000, kept = 3 }: Options): LocalLog {
  const path = logPath(home)
  return {
    path,
    write: (event, facts = {}) => {
      try {
        mkdirSync(dirname(path), { recursive: true })
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) rotate(path, kept)
        appendFileSync(path, `${JSON.stringify({ at: now().toISOString(), event, ...facts })}\n`, { mode: 0o600 })
      } catch {
        // A full disk or a read-only home: the person hears of it where it matters, from the file itself.
      }
    },
  }
}

function rotate(path: string, kept: number): void {
  const numbered = (number: number): string => path.replace(/\.log$/, `.${number}.log`)
  for (let number = kept - 1; number >= 1; number -= 1) {
    if (statSync(numbered(number), { throwIfNoEntry: false })) renameSync(numbered(number), numbered(number + 1))
  }
  renameSync(path, numbered(1))
}
