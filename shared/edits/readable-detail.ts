import type { Value } from '../model/entity.ts'
import type { Change, Patch } from './edit.ts'

/** A survey pasted in changes thousands of rows, and a snapshot is a text of megabytes: nobody reads those in a list. */
const mostChanges = 200
const longestText = 400

/** The changes of an edit as a person can read them: the first ones, with long texts cut. */
export function readableDetail(changes: readonly Change[]): {
  readonly changes: readonly Change[]
  readonly total: number
} {
  const shown = changes.slice(0, mostChanges).map((change) => ({
    ...change,
    before: shortened(change.before),
    after: shortened(change.after),
  }))
  return { changes: shown, total: changes.length }
}

function shortened(patch: Patch | null): Patch | null {
  return patch && Object.fromEntries(Object.entries(patch).map(([field, value]) => [field, cut(value)]))
}

function cut(value: Value): Value {
  if (typeof value !== 'string' || value.length <= longestText) return value
  return `${value.slice(0, longestText).toWellFormed()}…`
}
