import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A person said that one initiative needs another to end first. Null where that is said already, or of itself. */
export function linkInitiatives(
  { workbook, say }: IntentContext,
  { initiativeId, dependsOnId }: { readonly initiativeId: string; readonly dependsOnId: string },
): RequestedEdit | null {
  const id = keyId([initiativeId, dependsOnId])
  if (initiativeId === dependsOnId || findRow(workbook, 'initiativeDependency', id) !== undefined) return null
  const label = say('screen.edit.plan.link', {
    name: rowName('initiative', findRow(workbook, 'initiative', initiativeId), say),
    needed: rowName('initiative', findRow(workbook, 'initiative', dependsOnId), say),
  })
  return { label, changes: [{ entity: 'initiativeDependency', id, after: { initiativeId, dependsOnId } }] }
}
