import { resolve } from 'node:path'
import type { DataChild } from '#electron/storage/process/client.ts'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import type { OpenedData } from '#electron/workbooks/open-workbooks.ts'
import type { Result } from '#shared/result.ts'
import { cliFiles } from './cli-files.ts'

/** Verbs whose first argument is a workbook that is there. */
const opening: ReadonlySet<string> = new Set([
  'info',
  'check',
  'edit',
  'dump',
  'log',
  'undo',
  'redo',
  'import',
  'export',
  'explain',
  'redact',
])

/** Started for a host, which opens its file later. */
let child: DataChild | null = null

let early: { readonly path: string; readonly opened: Promise<Result<OpenedData>> } | null = null

/**
 * Begins to open the workbook that a call is about, in its own process, while this one still loads the rest of its code:
 * the two take about as long as each other.
 */
export function openEarly(args: readonly string[]): void {
  const [verb = '', file = ''] = args
  if (verb === 'serve') child = forkDataChild()
  if (!opening.has(verb) || file === '' || file.startsWith('-')) return
  // A workbook that is watched is read from copies and never opened itself.
  if (args.some((arg) => arg === '--help' || arg === '-h' || arg === '--watch')) return
  const path = resolve(file)
  early = { path, opened: cliFiles().open(path) }
}

/** The opening that was begun for this path, or a new one. */
export function openForCall(path: string): Promise<Result<OpenedData>> {
  const begun = early
  if (begun?.path !== path) return cliFiles().open(path)
  early = null
  return begun.opened
}

/** A data process: the one that was started early, the first time. */
export function takeDataChild(): DataChild {
  const taken = child ?? forkDataChild()
  child = null
  return taken
}

/** Ends what was begun and nobody asked for after all. */
export async function endEarly(): Promise<void> {
  child?.kill()
  const opened = await early?.opened
  early = null
  if (opened?.ok) await opened.value.data.close()
}
