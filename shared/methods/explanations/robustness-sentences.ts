import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { named, notesWhere, type Phrase, phrase } from './explanation.ts'

/** "How solid is this order?" in one sentence. */
export function solidityPhrase({ solidity, draws, top, overlap }: Robustness): Phrase {
  return phrase(`robustness.${solidity}`, { draws, top, stays: overlap * top })
}

/** What else there is to say of it, most useful first: what would change it, what to settle, how far people agree. */
export function robustnessPhrases(workbook: Workbook, result: Robustness): readonly Phrase[] {
  const { smallestChange, openOpinion, concordance, neverFirst, draws } = result
  if (draws === 0) return []
  const { initiative, criterion } = workbook.tables
  const titles = (ids: readonly string[]) => ids.map((id) => initiative[id]?.title ?? '').join(', ')
  const opinion = openOpinion === null ? [] : [openOpinionPhrase(openOpinion, initiative, criterion)]
  const change =
    smallestChange === null
      ? phrase('robustness.smallestChange.none')
      : phrase(`robustness.smallestChange.${result.chosen}`, {
          criterion: criterion[smallestChange.criterionId]?.title ?? '',
          from: smallestChange.from,
          to: smallestChange.to,
          enters: titles(smallestChange.entersIds) || 'none',
          leaves: titles(smallestChange.leavesIds) || 'none',
        })
  return [
    change,
    ...opinion,
    ...(concordance === null
      ? []
      : [
          phrase('robustness.concordance', {
            judges: concordance.judges,
            items: concordance.items,
            w: concordance.w,
          }),
        ]),
    ...notesWhere([[neverFirst.length > 0, phrase('robustness.neverFirst', { count: neverFirst.length })]]),
  ]
}

function openOpinionPhrase(
  { initiativeId, criterionId, low, high, gain }: NonNullable<Robustness['openOpinion']>,
  initiative: Workbook['tables']['initiative'],
  criterion: Workbook['tables']['criterion'],
): Phrase {
  return phrase('robustness.openOpinion', {
    initiative: named(initiative[initiativeId]?.title ?? ''),
    criterion: named(criterion[criterionId]?.title ?? ''),
    low,
    high,
    gain,
  })
}
