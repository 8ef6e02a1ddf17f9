import { lensTexts } from '../../content/lenses.ts'
import type { Say } from '../../messages/translate.ts'
import { excelRound } from '../../methods/excel-round.ts'
import { type SwotDraft, swotDrafts } from '../../methods/readings/swot-drafts.ts'
import type { RowOf } from '../../model/entities.ts'
import { findRow, rowsOf } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowTitle } from './row-name.ts'

/**
 * A person had the SWOT drafted from what the workbook says. Entries are drafts until adopted, and none is made twice.
 * Null where there is nothing to draft.
 * @param words the language of the workbook, in which the drafts are worded
 */
export function draftSwot(context: IntentContext, words: Say): RequestedEdit | null {
  const { workbook, say, newId } = context
  const drafts = swotDrafts(workbook)
  if (drafts.length === 0) return null
  const first = Math.floor(rowsOf(workbook, 'swotItem').at(-1)?.position ?? -1) + 1
  const changes = drafts.map((draft, at) => ({
    entity: 'swotItem',
    id: newId(),
    before: null,
    after: {
      kind: draft.kind,
      statement: statementOf(context, draft, words),
      status: 'draft',
      origin: draft.origin,
      position: first + at,
    },
  }))
  return { label: say('screen.edit.draftSwot', { count: drafts.length }), changes }
}

/** A person adopted entries that the program drafted, or dropped them. Null where all of them are so already. */
export function judgeSwot(
  { workbook, say }: IntentContext,
  ids: readonly string[],
  status: Exclude<RowOf<'swotItem'>['status'], 'draft'>,
): RequestedEdit | null {
  const changed = ids.filter((id) => (findRow(workbook, 'swotItem', id)?.status ?? status) !== status)
  if (changed.length === 0) return null
  const label = say(`screen.edit.judgeSwot.${status}`, { count: changed.length })
  return { label, changes: changed.map((id) => ({ entity: 'swotItem', id, after: { status } })) }
}

function statementOf({ workbook }: IntentContext, draft: SwotDraft, words: Say): string {
  switch (draft.from) {
    case 'practice': {
      const name = rowTitle('practice', findRow(workbook, 'practice', draft.practiceId))
      const figures = { name, now: excelRound(draft.now, 1), wanted: draft.wanted }
      return words(draft.kind === 'strength' ? 'screen.swot.draft.onTarget' : 'screen.swot.draft.belowTarget', figures)
    }
    case 'lens':
      return words('screen.swot.draft.lens', { lens: words(lensTexts(draft.lens).name), count: draft.count })
    case 'constraint':
      return (findRow(workbook, 'constraint', draft.constraintId)?.statement ?? '').slice(0, 1_000)
    case 'risk':
      return findRow(workbook, 'risk', draft.riskId)?.title ?? ''
  }
}
