import type { Workbook } from '#shared/model/workbook.ts'
import { createLookThrough } from './look-through.ts'
import { type TableChange, withChanges } from './table-changes.ts'

/** A piece of the next state of the workbook; or: that was all, look it through. `begin`: it is another workbook. */
export type ToFindingsWorker =
  | { readonly kind: 'change'; readonly change: TableChange }
  | { readonly kind: 'look'; readonly begin: boolean; readonly at: number }

/** A copy of the workbook beside the screen, looked through while the screen goes on. */
let workbook: Workbook | null = null
let pieces: TableChange[] = []
let lookThrough = createLookThrough()

self.onmessage = ({ data }: MessageEvent<ToFindingsWorker>) => {
  if (data.kind === 'change') {
    pieces.push(data.change)
    return
  }
  if (data.begin) {
    workbook = null
    lookThrough = createLookThrough()
  }
  workbook = withChanges(workbook, pieces)
  pieces = []
  self.postMessage({ at: data.at, looked: lookThrough(workbook) })
}
