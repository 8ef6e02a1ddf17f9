import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

type Assignment = RowOf<'raciAssignment'>

/** How many carry each letter; whoever is accountable and responsible counts for both. */
export type RaciCount = { readonly accountable: number; readonly responsible: number; readonly consulted: number }

function countLetters(assignments: readonly Assignment[]): RaciCount {
  const having = (letters: readonly Assignment['letter'][]) =>
    assignments.filter(({ letter }) => letters.includes(letter)).length
  return { accountable: having(['A', 'AR']), responsible: having(['R', 'AR']), consulted: having(['C']) }
}

/** The letters of each task that has any. */
export function raciByTask(workbook: Workbook): ReadonlyMap<string, RaciCount> {
  const byTask = Map.groupBy(rowsOf(workbook, 'raciAssignment'), ({ taskId }) => taskId)
  return new Map([...byTask].map(([taskId, assignments]) => [taskId, countLetters(assignments)]))
}

/** The letters of each participant on tasks that are still to be done. */
export function raciByParticipant(workbook: Workbook): ReadonlyMap<string, RaciCount> {
  const open = new Set(
    rowsOf(workbook, 'task').flatMap(({ id, status }) => (status === 'dropped' || status === 'done' ? [] : [id])),
  )
  const living = rowsOf(workbook, 'raciAssignment').filter(({ taskId }) => open.has(taskId))
  const byParticipant = Map.groupBy(living, ({ participantId }) => participantId)
  return new Map([...byParticipant].map(([id, assignments]) => [id, countLetters(assignments)]))
}

export const noLetters: RaciCount = { accountable: 0, responsible: 0, consulted: 0 }

/** Exactly one accountable, at least one responsible (METHOD B8). */
export function isValidRaci({ accountable, responsible }: RaciCount): boolean {
  return accountable === 1 && responsible >= 1
}
