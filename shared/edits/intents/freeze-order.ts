import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

/** Who froze an order, when (ISO date), and why. */
export type Freezing = { readonly on: string; readonly by: string; readonly reason: string }

/** A person froze the order: from here on weights and scores are what was decided on. METHOD D1. */
export function freezeOrder({ say }: IntentContext, { on, by, reason }: Freezing): RequestedEdit {
  const after = { frozenOn: on, frozenBy: by, frozenReason: reason }
  return { label: say('screen.edit.freeze'), changes: [{ entity: 'prioritisation', id: 'prioritisation', after }] }
}

/** A person opened the order again. What was written at its freezing goes; undo brings it back. */
export function unfreezeOrder({ say }: IntentContext): RequestedEdit {
  const after = { frozenOn: null, frozenBy: '', frozenReason: '' }
  return { label: say('screen.edit.unfreeze'), changes: [{ entity: 'prioritisation', id: 'prioritisation', after }] }
}
