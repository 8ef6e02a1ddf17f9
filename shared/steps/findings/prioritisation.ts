import { criterionWeights } from '#shared/methods/readings/criterion-weights.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { weightlessParts } from '#shared/methods/readings/weightless-parts.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'

const fullWeight = 100
/** Weights in points are typed by hand: thirds are as good as it gets. */
const tolerance = 0.05

/** Step 5: the weights of the method, and the freezing of the order. */
export function prioritisationFindings(workbook: Workbook): readonly Finding[] {
  return [
    ...weightlessFindings(workbook),
    ...weightFindings(workbook),
    ...mustFindings(workbook),
    ...freezeFindings(workbook),
  ]
}

/** Parts of the method in which nothing weighs anything, so that nothing at all can be ranked. */
function weightlessFindings(workbook: Workbook): readonly Finding[] {
  return weightlessParts(workbook).parts.map(({ part, titles }) =>
    finding('prioritisation', 'error', 'criterion.weightless', {
      about: part,
      field: 'weight',
      params: { part, count: titles.length, names: titles.join(', ') },
    }),
  )
}

function weightFindings(workbook: Workbook): readonly Finding[] {
  const { criteria, judged } = criterionWeights(workbook)
  const { weightSource } = singleton(workbook, 'prioritisation')
  const most = singleton(workbook, 'settings').ahpConsistency
  if (weightSource === 'ahp') {
    return judged
      .filter(({ consistent }) => !consistent)
      .map(({ part, consistencyRatio }) =>
        finding('prioritisation', 'warning', 'criterion.inconsistent', {
          about: part,
          params: { part, ratio: consistencyRatio, most },
        }),
      )
  }
  return [...Map.groupBy(criteria, ({ part }) => part)].flatMap(([part, members]) => {
    const sum = members.reduce((total, { weight }) => total + weight, 0)
    // Where nothing weighs anything, that has been said.
    return sum === 0 || Math.abs(sum - fullWeight) <= tolerance
      ? []
      : [
          finding('prioritisation', 'warning', 'criterion.weights', {
            about: part,
            field: 'weight',
            params: { part, sum },
          }),
        ]
  })
}

/** METHOD C8: at most so much of the effort may be must-have. */
function mustFindings(workbook: Workbook): readonly Finding[] {
  const share = rank(workbook).moscowShares?.must ?? 0
  const most = singleton(workbook, 'settings').mustShare
  return share > most ? [finding('prioritisation', 'warning', 'initiative.mustShare', { params: { share, most } })] : []
}

function freezeFindings(workbook: Workbook): readonly Finding[] {
  const rows = rowsOf(workbook, 'initiative')
  const decided = rows.length > 0 && rows.every(({ decision }) => decision !== 'undecided')
  const { frozenOn } = singleton(workbook, 'prioritisation')
  return decided && frozenOn === null
    ? [finding('prioritisation', 'warning', 'prioritisation.notFrozen', { id: 'prioritisation', field: 'frozenOn' })]
    : []
}
