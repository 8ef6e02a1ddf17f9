import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { RecentWorkbook } from '#shared/contract/requests.ts'
import { type HeaderVerdict, lookAtHeader } from './look-at-header.ts'
import { placeOf, type RecentEntry, type RecentList } from './recent-list.ts'
import { workbookEnding } from './workbook-ending.ts'

/** The workbooks that a screen may open without a dialog, each behind a place. */
export type WorkbookPlaces = {
  readonly list: () => readonly RecentWorkbook[]
  /** The path that a place stands for; undefined: for none of ours. */
  readonly pathOf: (place: string) => string | undefined
}

type Options = {
  readonly recent: RecentList
  /** Further paths that the host offers. */
  readonly listWorkbooks: () => readonly string[]
  /** Whether this host itself has the file open. */
  readonly isOpenHere: (path: string) => boolean
}

export function createWorkbookPlaces({ recent, listWorkbooks, isOpenHere }: Options): WorkbookPlaces {
  const entries = (): readonly RecentEntry[] => {
    const used = recent.entries()
    const known = new Set(used.map(({ path }) => path))
    return [...used, ...listWorkbooks().flatMap((path) => (known.has(path) ? [] : [entryOfFile(path)]))]
  }
  return {
    list: () => entries().map((entry) => shown(entry, isOpenHere(entry.path))),
    pathOf: (place) => entries().find(({ path }) => placeOf(path) === place)?.path,
  }
}

/** A file that was never opened here: its name is all that is known without opening it. */
function entryOfFile(path: string): RecentEntry {
  const changedAt = (statSync(path, { throwIfNoEntry: false })?.mtime ?? new Date(0)).toISOString()
  return { path, title: basename(path, workbookEnding), organisation: '', changedAt, progress: null, steps: null }
}

function shown({ path, ...entry }: RecentEntry, isOpenHere: boolean): RecentWorkbook {
  return {
    place: placeOf(path),
    ...entry,
    shownPath: path,
    health: isOpenHere ? 'sound' : healthOf[lookAtHeader(path)],
  }
}

const healthOf: Readonly<Record<HeaderVerdict, RecentWorkbook['health']>> = {
  workbook: 'sound',
  inUse: 'inUse',
  missing: 'missing',
  other: 'unread',
}

/** The name in `folder` that no file has yet: “Plan.opsbook”, “Plan 2.opsbook” and so on. */
export function freePath(folder: string, fileName: string): string {
  const stem = fileName.endsWith(workbookEnding) ? fileName.slice(0, -workbookEnding.length) : fileName
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` ${number}`}${workbookEnding}`)
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return path
  }
}
