import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { placeOnRoadmap } from './place-on-roadmap.ts'

/** A person took over proposed waves, all or some: one edit, whatever their number. Null where none changes. */
export function takeWaves(
  context: IntentContext,
  waves: ReadonlyMap<string, string>,
  scenarioId: string | null,
): RequestedEdit | null {
  const changes = [...waves].flatMap(
    ([id, waveId]) => placeOnRoadmap(context, id, { waveId }, scenarioId)?.changes ?? [],
  )
  const label = context.say('screen.edit.plan.takeWaves', { count: changes.length })
  return changes.length === 0 ? null : { label, changes }
}
