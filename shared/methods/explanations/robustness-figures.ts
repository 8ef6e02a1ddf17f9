import { rank } from '#shared/methods/readings/rank.ts'
import { robustness } from '#shared/methods/readings/robustness.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import {
  decimalFormat,
  type Explanation,
  type ExplanationInput,
  integerFormat,
  named,
  notesWhere,
  percentFormat,
  phrase,
} from './explanation.ts'
import { robustnessPhrases, solidityPhrase } from './robustness-sentences.ts'

/**
 * `order/overlap`, `order/smallestChange`, `order/openOpinion`, `order/concordance`, and `initiative/<id>/topShare` of
 * everything ranked. METHOD C9.
 */
export function robustnessFigures(workbook: Workbook): readonly string[] {
  const { ranks, concordance, smallestChange, openOpinion } = robustness(workbook)
  return [
    'order/overlap',
    ...(smallestChange === null ? [] : ['order/smallestChange']),
    ...(openOpinion === null ? [] : ['order/openOpinion']),
    ...(concordance === null ? [] : ['order/concordance']),
    ...ranks.map(({ initiativeId }) => `initiative/${initiativeId}/topShare`),
  ]
}

export function explainOrder(workbook: Workbook, [kind = '']: readonly string[]): Explanation | null {
  if (kind === 'overlap') return overlapExplanation(workbook)
  if (kind === 'smallestChange') return changeExplanation(workbook)
  if (kind === 'openOpinion') return opinionExplanation(workbook)
  return kind === 'concordance' ? concordanceExplanation(workbook) : null
}

function overlapExplanation(workbook: Workbook): Explanation {
  const result = robustness(workbook)
  const { weightStrength, robustnessSeed, solidFrom, fairlySolidFrom } = singleton(workbook, 'settings')
  const { draws, top } = result
  return {
    figure: 'order/overlap',
    label: phrase('robustness.label.overlap'),
    value: draws === 0 ? null : result.overlap,
    format: percentFormat,
    rule: phrase('robustness.rule.overlap', { strength: weightStrength, seed: String(robustnessSeed), draws, top }),
    inputs: [
      {
        label: phrase('robustness.label.setHolds'),
        value: draws === 0 ? null : result.setHolds,
        format: percentFormat,
      },
      ...result.ranks.slice(0, top).map(({ initiativeId, topShare }) => ({
        label: named(workbook.tables.initiative[initiativeId]?.title ?? ''),
        value: topShare,
        format: percentFormat,
        figure: `initiative/${initiativeId}/topShare`,
      })),
    ],
    notes: [
      solidityPhrase(result),
      phrase('robustness.note.thresholds', { solid: solidFrom, fairly: fairlySolidFrom }),
      ...robustnessPhrases(workbook, result),
    ],
  }
}

/** The least change of one weight that alters who is chosen, with who comes in and who goes out. */
function changeExplanation(workbook: Workbook): Explanation | null {
  const { smallestChange, chosen } = robustness(workbook)
  if (smallestChange === null) return null
  const { criterionId, from, to, entersIds, leavesIds } = smallestChange
  const mover = (id: string, detail: 'enters' | 'leaves'): ExplanationInput => ({
    label: named(workbook.tables.initiative[id]?.title ?? ''),
    value: rank(workbook).byInitiative.get(id)?.rank ?? null,
    format: integerFormat,
    detail: phrase(`decisions.detail.${detail}`),
    figure: `initiative/${id}/topShare`,
  })
  return {
    figure: 'order/smallestChange',
    label: phrase('decisions.label.smallestChange', {
      criterion: workbook.tables.criterion[criterionId]?.title ?? '',
    }),
    value: to,
    format: percentFormat,
    rule: phrase(`decisions.rule.smallestChange.${chosen}`),
    inputs: [
      { label: phrase('decisions.label.weightAgreed'), value: from, format: percentFormat },
      ...entersIds.map((id) => mover(id, 'enters')),
      ...leavesIds.map((id) => mover(id, 'leaves')),
    ],
    notes: [],
  }
}

/** The one disagreement that would steady the order most. Only its ends are told, not whose they are. */
function opinionExplanation(workbook: Workbook): Explanation | null {
  const { openOpinion, draws, differences } = robustness(workbook)
  if (openOpinion === null) return null
  const { initiativeId, criterionId, low, high, gain } = openOpinion
  return {
    figure: 'order/openOpinion',
    label: phrase('decisions.label.openOpinion', {
      initiative: workbook.tables.initiative[initiativeId]?.title ?? '',
      criterion: workbook.tables.criterion[criterionId]?.title ?? '',
    }),
    value: gain,
    format: percentFormat,
    rule: phrase('decisions.rule.openOpinion', { draws }),
    inputs: [
      { label: phrase('decisions.label.lowest'), value: low, format: decimalFormat },
      { label: phrase('decisions.label.highest'), value: high, format: decimalFormat },
      { label: phrase('decisions.label.differences'), value: differences, format: integerFormat },
    ],
    notes: [],
  }
}

function concordanceExplanation(workbook: Workbook): Explanation | null {
  const { concordance } = robustness(workbook)
  if (concordance === null) return null
  const { w, chiSquare, judges, items } = concordance
  return {
    figure: 'order/concordance',
    label: phrase('robustness.label.concordance'),
    value: w,
    format: decimalFormat,
    rule: phrase('robustness.rule.concordance'),
    inputs: [
      { label: phrase('robustness.label.judges'), value: judges, format: integerFormat },
      { label: phrase('robustness.label.items'), value: items, format: integerFormat },
      { label: phrase('robustness.label.chiSquare'), value: chiSquare, format: decimalFormat },
    ],
    notes: [],
  }
}

/** `initiative/<id>/topShare` */
export function explainTopShare(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  if (kind !== 'topShare') return null
  const { ranks, draws, top, swaps, neverFirst } = robustness(workbook)
  const rank = ranks.find(({ initiativeId }) => initiativeId === id)
  if (rank === undefined) return null
  const nameOf = (initiativeId: string) => workbook.tables.initiative[initiativeId]?.title ?? ''
  const never = neverFirst.find(({ initiativeId }) => initiativeId === id)
  const beatenById = never?.beatenById ?? null
  return {
    figure: `initiative/${id}/topShare`,
    label: phrase('robustness.label.topShare', { name: nameOf(id) }),
    value: rank.topShare,
    format: percentFormat,
    rule: phrase('robustness.rule.topShare', { draws, top }),
    inputs: [
      ...(['low', 'median', 'high'] as const).map(
        (end): ExplanationInput => ({
          label: phrase(`robustness.label.${end}`),
          value: rank[end],
          format: integerFormat,
        }),
      ),
      { label: phrase('robustness.label.firstShare'), value: rank.firstShare, format: percentFormat },
    ],
    notes: [
      ...notesWhere([
        [never !== undefined && beatenById === null, phrase('robustness.note.neverFirst')],
        [beatenById !== null, phrase('robustness.note.beatenBy', { name: nameOf(beatenById ?? '') })],
      ]),
      ...swaps
        .filter(({ aheadId, behindId }) => aheadId === id || behindId === id)
        .map(({ aheadId, behindId, share }) =>
          phrase('robustness.swap', { ahead: nameOf(aheadId), behind: nameOf(behindId), share }),
        ),
    ],
  }
}
