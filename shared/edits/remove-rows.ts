import { type EntityName, entityNamed, referencesTo } from '../model/entities.ts'
import type { Value } from '../model/entity.ts'
import type { RequestedChange, RequestedEdit } from './edit.ts'
import type { Referrer, RowReader } from './prepare-edit.ts'

/**
 * The edit that removes a row with everything that makes sense only with it (its links, ratings, key results …) and
 * clears optional references to it. Undo brings all of it back.
 */
export function removeRow(reader: RowReader, entity: EntityName, id: string, label: string): RequestedEdit {
  const changes = new Map<string, RequestedChange>()
  const remove = (name: EntityName, rowId: string): void => {
    const place = `${name} ${rowId}`
    if (changes.get(place)?.after === null) return
    changes.set(place, { entity: name, id: rowId, after: null })
    for (const from of referencesTo[name]) {
      for (const referrer of reader.referrers(from, rowId)) {
        if (from.optional && !isKeyField(referrer)) clear(referrer)
        else remove(referrer.entity, referrer.id)
      }
    }
  }
  const clear = ({ entity: name, field, id: rowId }: Referrer): void => {
    const place = `${name} ${rowId}`
    const earlier = changes.get(place)
    if (earlier?.after === null) return
    const after: Record<string, Value> = { ...earlier?.after, [field]: null }
    changes.set(place, { entity: name, id: rowId, after })
  }
  remove(entity, id)
  return { label, changes: [...changes.values()] }
}

function isKeyField({ entity, field }: Referrer): boolean {
  return entityNamed(entity).key?.includes(field) ?? false
}
