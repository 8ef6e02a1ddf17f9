import type { Change, Edit, Patch } from './edit.ts'

/** One edit that does what the two do one after the other. The label is the second's. */
export function mergeEdits(first: Edit, second: Edit): Edit {
  const merged = new Map(first.changes.map((change) => [`${change.entity} ${change.id}`, change]))
  for (const change of second.changes) {
    const place = `${change.entity} ${change.id}`
    const earlier = merged.get(place)
    const both = earlier ? mergeChanges(earlier, change) : change
    if (both) merged.set(place, both)
    else merged.delete(place)
  }
  return { label: second.label, changes: [...merged.values()] }
}

/** Null where the two cancel each other out. */
function mergeChanges(first: Change, second: Change): Change | null {
  const { entity, id } = first
  if (first.before === null) {
    return second.after === null ? null : { entity, id, before: null, after: { ...first.after, ...second.after } }
  }
  if (second.after === null) return { entity, id, before: { ...second.before, ...first.before }, after: null }
  if (first.after === null) return changedFields(first, first.before, second.after)
  return changedFields(first, { ...second.before, ...first.before }, { ...first.after, ...second.after })
}

function changedFields({ entity, id }: Change, before: Patch, after: Patch): Change | null {
  const fields = Object.keys(after).filter((field) => after[field] !== before[field])
  if (fields.length === 0) return null
  const pick = (from: Patch) => Object.fromEntries(fields.map((field) => [field, from[field] ?? null]))
  return { entity, id, before: pick(before), after: pick(after) }
}
