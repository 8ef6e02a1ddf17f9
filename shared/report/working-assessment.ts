import { choiceLabel } from '../messages/labels.ts'
import type { Say } from '../messages/translate.ts'
import { excelRound } from '../methods/excel-round.ts'
import { assess } from '../methods/readings/assess.ts'
import type { Assessment, PracticeReading, RollUp } from '../methods/readings/assessment.ts'
import { lensWeights } from '../methods/readings/practice-reading.ts'
import type { RowOf } from '../model/entities.ts'
import { type Lens, lenses } from '../model/lens.ts'
import { rowsOf, singleton, type Workbook } from '../model/workbook.ts'
import { settingName } from './working-settings.ts'
import type { WorkingAssessment, WorkingPractice, WorkingRollUp } from './workings.ts'

const weightFields = {
  accountability: 'lensWeightAccountability',
  policy: 'lensWeightPolicy',
  data: 'lensWeightData',
  documentation: 'lensWeightDocumentation',
  technology: 'lensWeightTechnology',
  funding: 'lensWeightFunding',
} as const

/** Everything that the assessment is computed from, and what it computes to. METHOD C2 to C5. */
export function workingAssessment(workbook: Workbook, say: Say): WorkingAssessment {
  const assessment = assess(workbook)
  const weights = lensWeights(singleton(workbook, 'settings'))
  const goals = rowsOf(workbook, 'goal').filter(({ inScope }) => inScope)
  const domains = domainLabels(workbook, say)
  const lensLabel = (lens: Lens): string => choiceLabel(say, 'rating', 'lens', lens)
  const labelled = new Map(lenses.map((lens) => [lens, lensLabel(lens)]))
  return {
    lenses: lenses.map((lens, at) => ({
      id: lens,
      label: labelled.get(lens) ?? lens,
      weight: weights[at] ?? 0,
      setting: settingName(weightFields[lens]),
    })),
    goals: goals.map(({ id, code, title, weight }) => ({
      id,
      label: code === '' ? title : `${code} ${title}`,
      weight,
    })),
    practices: workingPractices(workbook, assessment, goals, { domains, labelled }),
    domains: assessment.domains.map(({ domainId, capability, target }) =>
      workingRollUp(domains.get(domainId) ?? '', capability, target),
    ),
    overall: workingRollUp(say('xlsx.overall'), assessment.overall, assessment.overallTarget),
    lensIndices: assessment.lenses.map(({ lens, index, low }) => ({
      ...workingRollUp(labelled.get(lens) ?? lens, index, null),
      low,
    })),
    meanOfLensIndices: assessment.meanOfLensIndices,
  }
}

type Labels = {
  readonly domains: ReadonlyMap<string | null, string>
  readonly labelled: ReadonlyMap<Lens, string>
}

function workingPractices(
  workbook: Workbook,
  assessment: Assessment,
  goals: readonly RowOf<'goal'>[],
  labels: Labels,
): readonly WorkingPractice[] {
  const strengths = new Map(
    rowsOf(workbook, 'practiceGoal').map((link) => [`${link.practiceId}~${link.goalId}`, link.strength]),
  )
  const order = attentionOrder(assessment.practices)
  return assessment.practices.flatMap((reading): readonly WorkingPractice[] => {
    const row = workbook.tables.practice[reading.practiceId]
    if (row === undefined) return []
    return [
      {
        id: row.id,
        code: row.code,
        name: row.name,
        domain: labels.domains.get(reading.domainId) ?? '',
        levels: reading.cells.map(({ level, notApplicable }) => (notApplicable ? 'na' : level)),
        strengths: goals.map(({ id }) => strengths.get(`${row.id}~${id}`) ?? 0),
        stakeholder: row.stakeholderImportance,
        agreedTarget: row.agreedTarget,
        computed: { ...computedOf(reading, labels), order: order.get(reading.practiceId) ?? null },
      },
    ]
  })
}

/** Places by attention; equals, at nine decimals, keep the order of the sheet. Formulas round alike, so they find the same. */
function attentionOrder(practices: readonly PracticeReading[]): ReadonlyMap<string, number> {
  const attention = ({ attention: own }: PracticeReading): number => excelRound(own ?? 0, 9)
  const asking = practices.filter((practice) => attention(practice) > 0)
  const sorted = asking.toSorted((a, b) => attention(b) - attention(a))
  return new Map(sorted.map(({ practiceId }, at) => [practiceId, at + 1]))
}

function computedOf(reading: PracticeReading, { labelled }: Labels): Omit<WorkingPractice['computed'], 'order'> {
  const { importance, cappedBy } = reading
  return {
    cascade: importance.cascade,
    importance: importance.value,
    rescaled: importance.rescaled,
    suggestedTarget: reading.suggestedTarget,
    mean: reading.mean,
    weakest: reading.weakest,
    capability: reading.capability,
    cappedBy: cappedBy === null ? null : (labelled.get(cappedBy) ?? cappedBy),
    target: reading.target,
    gap: reading.gap,
    attention: reading.attention,
    overServed: reading.overServed,
  }
}

function workingRollUp(label: string, rollUp: RollUp, target: number | null): WorkingRollUp {
  return {
    label,
    rated: rollUp.ratedCells,
    applicable: rollUp.applicableCells,
    coverage: rollUp.coverage,
    preliminary: rollUp.preliminary,
    value: rollUp.value,
    target,
  }
}

/** Names of domains that no two share: formulas find the practices of a domain by its name. */
function domainLabels(workbook: Workbook, say: Say): ReadonlyMap<string | null, string> {
  const labels = new Map<string | null, string>()
  const taken = new Set<string>()
  const take = (id: string | null, name: string): void => {
    let label = name
    for (let number = 2; taken.has(label.toLowerCase()); number += 1) label = `${name} (${number})`
    taken.add(label.toLowerCase())
    labels.set(id, label)
  }
  for (const { id, name } of rowsOf(workbook, 'domain')) take(id, name)
  take(null, say('xlsx.noDomain'))
  return labels
}
