import type { Concordance } from '#shared/methods/kendall-w.ts'
import type { OpenOpinion, Robustness } from '#shared/methods/readings/robustness-reading.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { named, notesWhere, type Phrase, phrase } from './explanation.ts'

/** "How solid is this order?" in one sentence. */
export function solidityPhrase({ solidity, draws, top, overlap }: Robustness): Phrase {
  return phrase(`robustness.${solidity}`, { draws, top, stays: overlap * top })
}

/** What else there is to say of it, most useful first: what would change it, what to settle, how far people agree. */
export function robustnessPhrases(workbook: Workbook, result: Robustness): readonly Phrase[] {
  const { openOpinion, concordance, neverFirst, draws } = result
  if (draws === 0) return []
  return [
    changePhrase(workbook, result),
    ...(openOpinion === null ? [] : [openOpinionPhrase(workbook, openOpinion)]),
    ...(concordance === null ? [] : [concordancePhrase(concordance)]),
    ...notesWhere([[neverFirst.length > 0, phrase('robustness.neverFirst', { count: neverFirst.length })]]),
  ]
}

/** The least change of a weight that alters who is chosen, and whom it moves. */
export function changePhrase({ tables }: Workbook, { smallestChange, chosen }: Robustness): Phrase {
  if (smallestChange === null) return phrase('robustness.smallestChange.none')
  const titles = (ids: readonly string[]) => ids.map((id) => tables.initiative[id]?.title ?? '').join(', ') || 'none'
  return phrase(`robustness.smallestChange.${chosen}`, {
    criterion: tables.criterion[smallestChange.criterionId]?.title ?? '',
    from: smallestChange.from,
    to: smallestChange.to,
    enters: titles(smallestChange.entersIds),
    leaves: titles(smallestChange.leavesIds),
  })
}

/** The one disagreement that would steady the order most. */
export function openOpinionPhrase(
  { tables }: Workbook,
  { initiativeId, criterionId, low, high, gain }: OpenOpinion,
): Phrase {
  return phrase('robustness.openOpinion', {
    initiative: named(tables.initiative[initiativeId]?.title ?? ''),
    criterion: named(tables.criterion[criterionId]?.title ?? ''),
    low,
    high,
    gain,
  })
}

/** How far the orders of the participants agree. */
export function concordancePhrase({ judges, items, w }: Concordance): Phrase {
  return phrase('robustness.concordance', { judges, items, w })
}
