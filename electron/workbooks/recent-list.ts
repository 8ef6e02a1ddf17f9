import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWholeFile } from './write-whole-file.ts'

const entrySchema = z.object({
  path: z.string().min(1).max(4_000),
  title: z.string().max(300),
  organisation: z.string().max(300),
  /** ISO time of the last commit or opening. */
  changedAt: z.iso.datetime(),
  progress: z.number().min(0).max(1).nullable(),
  /** Not in lists that older versions wrote. */
  steps: z.array(z.number().min(0).max(1)).length(10).readonly().nullable().default(null),
})

/** A workbook as it was when it was last closed or saved. */
export type RecentEntry = Readonly<z.infer<typeof entrySchema>>

/** The workbooks that were used lately, newest first. */
export type RecentList = {
  readonly entries: () => readonly RecentEntry[]
  readonly remember: (entry: RecentEntry) => void
  readonly forget: (path: string) => void
}

const longest = 30

/** What stands for a path on the screen's side. It says nothing of the path and can't be made into another. */
export function placeOf(path: string): string {
  return createHash('sha256').update(path).digest('base64url').slice(0, 27)
}

/**
 * The list in `recent.json`. Several hosts may run at once, so it is read again before each change. Entries that can't
 * be understood are passed over, and a list that can't be read is an empty one: it is a convenience, not data.
 */
export function openRecentList(home: string): RecentList {
  const path = join(home, 'recent.json')
  const change = (next: (entries: readonly RecentEntry[]) => readonly RecentEntry[]): void => {
    mkdirSync(home, { recursive: true })
    writeWholeFile(path, `${JSON.stringify({ recent: next(readEntries(path)).slice(0, longest) }, null, 2)}\n`)
  }
  return {
    entries: () => readEntries(path),
    remember: (entry) => change((entries) => [entry, ...entries.filter((other) => other.path !== entry.path)]),
    forget: (forgotten) => change((entries) => entries.filter((entry) => entry.path !== forgotten)),
  }
}

function readEntries(path: string): readonly RecentEntry[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return []
  }
  const list = z.object({ recent: z.array(z.unknown()) }).safeParse(parsed)
  if (!list.success) return []
  return list.data.recent.flatMap((each) => {
    const entry = entrySchema.safeParse(each)
    return entry.success ? [entry.data] : []
  })
}
