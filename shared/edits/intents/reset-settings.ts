import { entityNamed, type RowOf } from '../../model/entities.ts'
import { singleton } from '../../model/workbook.ts'
import type { Patch, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

/** The settings that are not as the method has them. */
export function changedSettings(settings: RowOf<'settings'>): readonly string[] {
  return Object.entries(entityNamed('settings').fields).flatMap(([field, { initial }]) =>
    settings[field as keyof RowOf<'settings'>] === initial ? [] : [field],
  )
}

/** A person took all weights and thresholds back to the method's. Null where they are so. */
export function resetSettings({ workbook, say }: IntentContext): RequestedEdit | null {
  const changed = changedSettings(singleton(workbook, 'settings'))
  if (changed.length === 0) return null
  const { fields } = entityNamed('settings')
  const after = Object.fromEntries(changed.map((field) => [field, fields[field]?.initial])) as Patch
  return { label: say('screen.edit.resetSettings'), changes: [{ entity: 'settings', id: 'settings', after }] }
}
