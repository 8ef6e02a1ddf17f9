import type { Edit } from './edit.ts'

/** The edit that takes this one back. */
export function invertEdit(edit: Edit): Edit {
  return {
    label: edit.label,
    changes: edit.changes
      .map(({ entity, id, before, after }) => ({ entity, id, before: after, after: before }))
      .reverse(),
  }
}
