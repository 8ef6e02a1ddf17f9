import { lensTexts, nextStep } from '../../content/lenses.ts'
import type { Say } from '../../messages/translate.ts'
import { excelRound } from '../../methods/excel-round.ts'
import { type OpportunityDraft, opportunityDrafts } from '../../methods/readings/opportunity-drafts.ts'
import type { RowOf } from '../../model/entities.ts'
import { keyId } from '../../model/entity.ts'
import { type Lens, levels } from '../../model/lens.ts'
import { findRow, rowsOf } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowTitle } from './row-name.ts'

/** What a weakness seen through a lens mostly asks for. */
const typeOfLens: Readonly<Record<Lens, RowOf<'opportunity'>['type']>> = {
  accountability: 'governance',
  policy: 'governance',
  data: 'data',
  documentation: 'process',
  technology: 'technology',
  funding: 'funding',
}

/**
 * A person had opportunities drafted from what the current state suggests, with their practices, lifts and goals. They are
 * drafts until adopted, and none is made twice. Null where there is nothing to draft.
 * @param origins which of the suggestions; those drafted before are passed over
 * @param words the language of the workbook, in which the drafts are worded
 */
export function draftOpportunities(
  context: IntentContext,
  origins: readonly string[],
  words: Say,
): RequestedEdit | null {
  const { workbook, say, newId } = context
  const wanted = new Set(origins)
  const drafts = opportunityDrafts(workbook).filter(({ origin }) => wanted.has(origin))
  if (drafts.length === 0) return null
  const first = Math.floor(rowsOf(workbook, 'opportunity').at(-1)?.position ?? -1) + 1
  const changes = drafts.flatMap((draft, at) => {
    const id = newId()
    const row = { ...rowOf({ workbook, say: words }, draft), position: first + at }
    return [{ entity: 'opportunity', id, before: null, after: row }, ...linksOf(id, draft)]
  })
  return { label: say('screen.edit.draft', { count: drafts.length }), changes }
}

/** The title a draft will have. */
export function draftTitle(
  { workbook, say }: Pick<IntentContext, 'workbook' | 'say'>,
  draft: OpportunityDraft,
): string {
  const { kind, lens, practiceIds, wanted } = draft
  if (kind === 'systemic') {
    return say('screen.draft.systemic.title', { lens: say(lensTexts(lens).name), count: practiceIds.length })
  }
  const name = rowTitle('practice', findRow(workbook, 'practice', practiceIds[0] ?? null))
  return say('screen.draft.gap.title', { name, target: wanted })
}

function rowOf(context: Pick<IntentContext, 'workbook' | 'say'>, draft: OpportunityDraft) {
  const { say } = context
  const { kind, lens, origin, lifts, practiceIds } = draft
  const [now, wanted] = [excelRound(draft.now, 1), excelRound(draft.wanted, 1)]
  const lensName = say(lensTexts(lens).name)
  const lowest = levels.find((level) => level === lifts[0]?.from)
  const step = lowest === undefined ? undefined : nextStep(lens, lowest)
  return {
    title: draftTitle(context, draft),
    problem: say(`screen.draft.${kind}.problem`, { lens: lensName, count: practiceIds.length, now, wanted }),
    type: typeOfLens[lens],
    systemic: kind === 'systemic',
    baselineMeasure: say(`screen.draft.${kind}.baseline`, { lens: lensName, now }),
    status: 'draft',
    origin,
    note: step === undefined ? '' : say('screen.draft.next', { step: say(step) }),
  }
}

function linksOf(opportunityId: string, { practiceIds, lifts, goalIds }: OpportunityDraft): readonly RequestedChange[] {
  return [
    ...practiceIds.map((practiceId) => ({
      entity: 'opportunityPractice',
      id: keyId([opportunityId, practiceId]),
      after: { opportunityId, practiceId },
    })),
    ...lifts.map(({ practiceId, lens, from, to }) => ({
      entity: 'opportunityLift',
      id: keyId([opportunityId, practiceId, lens]),
      after: { opportunityId, practiceId, lens, fromLevel: from, toLevel: to },
    })),
    ...goalIds.map((goalId) => ({
      entity: 'opportunityGoal',
      id: keyId([opportunityId, goalId]),
      after: { opportunityId, goalId },
    })),
  ]
}
