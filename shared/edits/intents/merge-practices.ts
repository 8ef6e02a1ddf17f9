import type { RowOf } from '../../model/entities.ts'
import { findRow, rowsOf } from '../../model/workbook.ts'
import type { Patch, RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { linksFor, natureLinks, ratingsOf, workLinks } from './practice-facts.ts'
import { rowName } from './row-name.ts'

type Judged = Pick<RowOf<'agreedLevel'>, 'level' | 'notApplicable' | 'confidence' | 'note'>

const longestNote = 4_000

/**
 * A person merged one practice into another. Where only one of the two is rated by somebody through a lens, that rating
 * stands; where both are, the lower level does, since the whole is no better than its weaker half, and the notes stand
 * one after the other. Agreed levels follow the same rule, and the links of both are kept. The merged practice goes out
 * of scope with its own ratings as they were: nothing that was ever rated is lost. Null: there is nothing to merge.
 */
export function mergePractices(
  { workbook, say }: IntentContext,
  keptId: string,
  mergedId: string,
): RequestedEdit | null {
  const kept = findRow(workbook, 'practice', keptId)
  const merged = findRow(workbook, 'practice', mergedId)
  if (kept === undefined || merged === undefined || keptId === mergedId) return null
  const label = say('screen.edit.mergePractices', {
    name: rowName('practice', merged, say),
    into: rowName('practice', kept, say),
  })
  const ownRatings = new Map(ratingsOf(workbook, keptId).map((each) => [each.id, each]))
  const ratings = ratingsOf(workbook, mergedId).flatMap(({ id: _id, ...other }): readonly RequestedChange[] => {
    const { participantId, lens } = other
    const id = `${participantId}~${keptId}~${lens}`
    const own = ownRatings.get(id)
    if (own === undefined) return [{ entity: 'rating', id, before: null, after: { ...other, practiceId: keptId } }]
    return [{ entity: 'rating', id, after: bothJudged(own, other) }]
  })
  const agreed = rowsOf(workbook, 'agreedLevel').flatMap(({ id: _id, ...other }): readonly RequestedChange[] => {
    if (other.practiceId !== mergedId) return []
    const id = `${keptId}~${other.lens}`
    const own = findRow(workbook, 'agreedLevel', id)
    if (own === undefined) return [{ entity: 'agreedLevel', id, before: null, after: { ...other, practiceId: keptId } }]
    return [
      { entity: 'agreedLevel', id, after: { ...bothJudged(own, other), reason: joined(own.reason, other.reason) } },
    ]
  })
  const changes: readonly RequestedChange[] = [
    { entity: 'practice', id: keptId, after: { inScope: true } },
    { entity: 'practice', id: mergedId, after: { inScope: false } },
    ...ratings,
    ...agreed,
    ...linksFor(workbook, [...natureLinks, ...workLinks], mergedId, keptId),
  ]
  return { label, changes }
}

/** One judgement of two: the lower level, a level before none, not applicable only where no level is there. */
function bothJudged(own: Judged, other: Judged): Patch {
  const lower = own.level !== null && (other.level === null || own.level <= other.level) ? own : other
  const { level, confidence } = lower
  const notApplicable = level === null && (own.notApplicable || other.notApplicable)
  return { level, notApplicable, confidence: confidence ?? own.confidence, note: joined(own.note, other.note) }
}

function joined(own: string, other: string): string {
  if (other === '' || other === own) return own
  return (own === '' ? other : `${own}\n${other}`).slice(0, longestNote).toWellFormed()
}
