import type { TableName } from '../model/entities.ts'
import type { Row } from '../model/entity.ts'
import { type Rating, type Ratings, ratingAt, withoutRating, withRating } from '../model/ratings.ts'
import type { Workbook } from '../model/workbook.ts'
import type { Change, Edit } from './edit.ts'

/**
 * The workbook after an edit, one revision on. The edit must have been prepared against this workbook: nothing is
 * checked here. Tables that it does not touch stay the same objects, so that what is derived from them stays too.
 */
export function applyEdit(workbook: Workbook, edit: Edit): Workbook {
  const byEntity = Map.groupBy(edit.changes, (change) => change.entity)
  const tables: Record<string, object> = { ...workbook.tables }
  let { ratings } = workbook
  for (const [name, changes] of byEntity) {
    if (name === 'snapshotContent') continue
    if (name === 'rating') ratings = changes.reduce(applyToRatings, ratings)
    else
      tables[name] = applyToTable(
        workbook.tables[name as TableName] as unknown as Readonly<Record<string, Row>>,
        changes,
      )
  }
  return { revision: workbook.revision + 1, tables: tables as Workbook['tables'], ratings }
}

function applyToTable(table: Readonly<Record<string, Row>>, changes: readonly Change[]): Readonly<Record<string, Row>> {
  const next = { ...table }
  for (const { id, before, after } of changes) {
    if (after === null) delete next[id]
    else next[id] = before === null ? { id, ...after } : { ...(next[id] as Row), ...after }
  }
  return next
}

function applyToRatings(ratings: Ratings, { id, before, after }: Change): Ratings {
  const [participantId = '', practiceId = '', lens] = id.split('~') as [string, string, Rating['lens']]
  if (after === null) return withoutRating(ratings, participantId, practiceId, lens)
  const current = before === null ? undefined : ratingAt(ratings, participantId, practiceId, lens)
  return withRating(ratings, { ...current, id, participantId, practiceId, lens, ...after } as Rating)
}
