import type { Change, Edit, Patch } from './edit.ts'

/** One edit that does what all of them do one after the other, with each row in it at most once. */
export function foldEdits(label: string, edits: Iterable<Edit>): Edit {
  const folded = new Map<string, Change>()
  for (const { changes } of edits) {
    for (const change of changes) {
      const place = `${change.entity} ${change.id}`
      const earlier = folded.get(place)
      const both = earlier ? foldChanges(earlier, change) : change
      if (both) folded.set(place, both)
      else folded.delete(place)
    }
  }
  return { label, changes: [...folded.values()] }
}

/** Null where the two cancel each other out. */
function foldChanges(first: Change, second: Change): Change | null {
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
