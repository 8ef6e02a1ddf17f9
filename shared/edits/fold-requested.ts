import type { Patch, RequestedChange } from './edit.ts'

/** Changes asked for field by field as one change for each row, in the order in which the rows first come. */
export function foldRequested(changes: readonly RequestedChange[]): readonly RequestedChange[] {
  const rows = new Map<string, RequestedChange>()
  for (const change of changes) {
    const place = `${change.entity} ${change.id}`
    const earlier = rows.get(place)
    rows.set(place, earlier === undefined ? change : folded(earlier, change))
  }
  return [...rows.values()]
}

/** A row that is removed stays so; of a field that is changed twice the later value counts. */
function folded(earlier: RequestedChange, later: RequestedChange): RequestedChange {
  const { entity, id } = earlier
  const before = bothExpected(earlier.before, later.before)
  const expected = before === undefined ? {} : { before }
  if (earlier.after === null || later.after === null) return { entity, id, ...expected, after: null }
  return { entity, id, ...expected, after: { ...earlier.after, ...later.after } }
}

type Expected = Patch | null | undefined

/** What both expect to find; the earlier one knows what was there first. */
function bothExpected(earlier: Expected, later: Expected): Expected {
  if (earlier === null || later === null) return null
  return earlier === undefined && later === undefined ? undefined : { ...later, ...earlier }
}
