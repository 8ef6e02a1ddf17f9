import { entityNamed, type TableName } from '../../model/entities.ts'
import { keyId, type Row } from '../../model/entity.ts'
import { lenses } from '../../model/lens.ts'
import { type Rating, ratingAt } from '../../model/ratings.ts'
import type { Workbook } from '../../model/workbook.ts'
import type { RequestedChange } from '../edit.ts'

/** A field of a link that points at a practice. */
type PracticeLink = { readonly entity: TableName; readonly field: 'practiceId' | 'feedsFromId' }

/** What a practice serves and needs. */
export const natureLinks: readonly PracticeLink[] = [
  { entity: 'practiceGoal', field: 'practiceId' },
  { entity: 'practiceDependency', field: 'practiceId' },
  { entity: 'practiceDependency', field: 'feedsFromId' },
]

/** What others have decided about a practice. */
export const workLinks: readonly PracticeLink[] = [
  { entity: 'constraintPractice', field: 'practiceId' },
  { entity: 'opportunityPractice', field: 'practiceId' },
  { entity: 'opportunityLift', field: 'practiceId' },
  { entity: 'initiativePractice', field: 'practiceId' },
  { entity: 'initiativeLift', field: 'practiceId' },
]

/** The links of one practice as links of another, where that has none such; never one of a practice to itself. */
export function linksFor(
  { tables }: Workbook,
  links: readonly PracticeLink[],
  from: string,
  to: string,
): readonly RequestedChange[] {
  const added = new Map<string, RequestedChange>()
  for (const { entity, field } of links) {
    const table = tables[entity] as unknown as Readonly<Record<string, Row>>
    for (const row of Object.values(table)) {
      if (row[field] !== from) continue
      const { id: _id, ...values } = { ...row, [field]: to } as Row
      const id = keyId((entityNamed(entity).key ?? []).map((part) => values[part] ?? null))
      if (table[id] !== undefined || values.practiceId === values.feedsFromId) continue
      added.set(`${entity} ${id}`, { entity, id, before: null, after: values })
    }
  }
  return [...added.values()]
}

/** All ratings of a practice, whoever they are from. */
export function ratingsOf({ ratings }: Workbook, practiceId: string): readonly Rating[] {
  return ratings.participantIds.flatMap((participantId) =>
    lenses.flatMap((lens) => ratingAt(ratings, participantId, practiceId, lens) ?? []),
  )
}
