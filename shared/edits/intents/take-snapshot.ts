import type { RequestedEdit } from '../edit.ts'
import { writeSnapshot } from '../snapshot-content.ts'
import type { IntentContext } from './intent-context.ts'

/** What a person says of a snapshot when taking it. */
export type SnapshotWords = {
  readonly name: string
  readonly note: string
  /** Today, as an ISO date. */
  readonly takenOn: string
}

/** A person kept the workbook as it is now under a name. */
export function takeSnapshot({ workbook, say, newId }: IntentContext, words: SnapshotWords): RequestedEdit {
  const id = newId()
  const { revision } = workbook
  return {
    label: say('screen.edit.snapshot', { name: words.name }),
    changes: [
      { entity: 'snapshot', id, before: null, after: { ...words, revision } },
      { entity: 'snapshotContent', id, after: { snapshotId: id, content: writeSnapshot(workbook) } },
    ],
  }
}
