import type { Workbook } from '#shared/model/workbook.ts'
import type { ToFindingsWorker } from './findings-worker.ts'
import type { Looked } from './look-through.ts'
import { changesBetween } from './table-changes.ts'

/** Looks workbooks through, one after the other. */
export type Looker = {
  /** @param begin it is another workbook than the one before */
  readonly look: (workbook: Workbook, begin: boolean) => Promise<Looked>
}

/** Looks in a worker that keeps a copy of the workbook, and gets what changed; beside the screen if there can be no worker. */
export function createLooker(): Looker {
  const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' })
  const post = (message: ToFindingsWorker): void => worker.postMessage(message)
  let sent: Workbook | null = null
  let count = 0
  let fallback: Promise<(workbook: Workbook) => Looked> | null = null
  let answer: ((looked: Looked | null) => void) | null = null

  worker.onmessage = ({ data }: MessageEvent<{ readonly at: number; readonly looked: Looked }>) => {
    if (data.at === count) answer?.(data.looked)
  }
  worker.onerror = () => {
    fallback ??= lookHere()
    answer?.(null)
  }

  async function lookThere(workbook: Workbook, begin: boolean): Promise<Looked | null> {
    for (const change of changesBetween(begin ? null : sent, workbook)) {
      post({ kind: 'change', change })
      // Copying a large workbook takes many frames: a key that is pressed meanwhile comes first.
      await new Promise((resolve) => setTimeout(resolve))
    }
    sent = workbook
    count += 1
    return new Promise((resolve) => {
      answer = resolve
      post({ kind: 'look', begin, at: count })
    })
  }

  return {
    look: async (workbook, begin) => {
      const looked = fallback === null ? await lookThere(workbook, begin) : null
      if (looked !== null) return looked
      fallback ??= lookHere()
      return (await fallback)(workbook)
    },
  }
}

async function lookHere(): Promise<(workbook: Workbook) => Looked> {
  const { createLookThrough } = await import('./look-through.ts')
  return (workbook) => createLookThrough()(workbook)
}
