import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowTitle } from './row-name.ts'

/** A participant said what an initiative should score on a criterion, or (with null) no longer does. Null: no change. */
export function giveOpinion(
  context: IntentContext,
  participantId: string,
  initiativeId: string,
  criterionId: string,
  value: number | null,
): RequestedEdit | null {
  const { workbook, say } = context
  const key = { participantId, initiativeId, criterionId }
  const id = keyId([participantId, initiativeId, criterionId])
  const present = workbook.tables.participantScore[id]
  if ((present?.value ?? null) === value) return null
  const where = placeOf(context, initiativeId, criterionId)
  const who = rowTitle('participant', findRow(workbook, 'participant', participantId))
  return {
    label:
      value === null
        ? say('screen.edit.clearOpinion', { ...where, who })
        : say('screen.edit.opinion', { ...where, who, score: value }),
    changes: [
      { entity: 'participantScore', id, after: value === null ? null : present ? { value } : { ...key, value } },
    ],
  }
}

/**
 * A person wrote why a score is what it is: the room's reason, or a participant's note. A participant who has not scored
 * has nothing to note. Null: no change.
 * @param participantId null for the score that the room agreed on
 */
export function explainScore(
  context: IntentContext,
  participantId: string | null,
  initiativeId: string,
  criterionId: string,
  text: string,
): RequestedEdit | null {
  const { workbook, say } = context
  const label = say('screen.edit.explainScore', placeOf(context, initiativeId, criterionId))
  if (participantId !== null) {
    const id = keyId([participantId, initiativeId, criterionId])
    const note = workbook.tables.participantScore[id]?.note
    if (note === undefined || note === text) return null
    return { label, changes: [{ entity: 'participantScore', id, after: { note: text } }] }
  }
  const id = keyId([initiativeId, criterionId])
  const present = workbook.tables.score[id]
  if ((present?.reason ?? '') === text) return null
  const gone = text === '' && present?.value === null
  const after = gone ? null : present ? { reason: text } : { initiativeId, criterionId, reason: text }
  return { label, changes: [{ entity: 'score', id, after }] }
}

function placeOf({ workbook }: IntentContext, initiativeId: string, criterionId: string) {
  return {
    name: rowTitle('initiative', findRow(workbook, 'initiative', initiativeId)),
    criterion: rowTitle('criterion', findRow(workbook, 'criterion', criterionId)),
  }
}
