import { assessedTables } from '#shared/methods/readings/assess.ts'
import { byScores } from '#shared/methods/readings/by-scores.ts'
import { rankSources } from '#shared/methods/readings/rank.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { boardPackFindings } from './findings/board-pack.ts'
import { communicationFindings } from './findings/communications.ts'
import { constraintFindings } from './findings/constraints.ts'
import { currentStateFindings } from './findings/current-state.ts'
import { directionFindings } from './findings/direction.ts'
import type { Finding, Severity } from './findings/finding.ts'
import { goalFindings } from './findings/goals.ts'
import { initiativeFindings } from './findings/initiatives.ts'
import { measureFindings } from './findings/measures.ts'
import { budgetFindings, limitFindings, waveMoneyFindings } from './findings/money.ts'
import { objectiveFindings } from './findings/objectives.ts'
import { opportunityFindings } from './findings/opportunities.ts'
import { prioritisationFindings } from './findings/prioritisation.ts'
import { registerFindings } from './findings/registers.ts'
import { roadmapFindings } from './findings/roadmap.ts'
import { sequenceFindings } from './findings/sequence.ts'
import { setUpFindings } from './findings/set-up.ts'
import { tacticalPlanFindings } from './findings/tactical-plan.ts'
import { teamLoadFindings } from './findings/team-loads.ts'
import { type StepId, stepIds } from './steps.ts'

type Family = (workbook: Workbook) => readonly Finding[]

/** The families of checks of a step, and the tables they read: they run again only when one of those changes. */
export type StepChecks = {
  readonly reads: readonly (TableName | 'ratings')[]
  readonly families: readonly Family[]
}

/** A test records what each step really reads and holds it against these lists. */
export const stepChecks: Readonly<Record<StepId, StepChecks>> = {
  setUp: { reads: ['workbook', 'participant', 'team', 'teamCapacity'], families: [setUpFindings] },
  direction: {
    reads: [
      'statement',
      'businessPriority',
      'principle',
      'objective',
      'objectivePriority',
      'keyResult',
      'settings',
      'goal',
      'goalPriority',
      'practice',
      'practiceGoal',
    ],
    families: [objectiveFindings, directionFindings, goalFindings],
  },
  currentState: {
    reads: [...assessedTables, 'partnershipAnswer', 'evidence'],
    families: [currentStateFindings],
  },
  constraints: {
    reads: ['constraint', 'constraintInitiative', 'decisionRight', 'forum'],
    families: [constraintFindings],
  },
  opportunities: {
    reads: [
      'opportunity',
      'opportunityPractice',
      'opportunityLift',
      'opportunityGoal',
      'opportunityDependency',
      'initiative',
    ],
    families: [opportunityFindings],
  },
  prioritisation: {
    reads: [...rankSources, 'workbook', 'initiativeGoal', 'initiativePractice', 'initiativeLift'],
    families: [initiativeFindings, prioritisationFindings, limitFindings],
  },
  roadmap: {
    reads: [
      ...rankSources,
      'workbook',
      'wave',
      'lane',
      'quarterBudget',
      'milestone',
      'team',
      'teamCapacity',
      'freeze',
      'risk',
      'supplier',
      'supplierScore',
    ],
    families: [
      roadmapFindings,
      sequenceFindings,
      teamLoadFindings,
      waveMoneyFindings,
      budgetFindings,
      registerFindings,
    ],
  },
  tacticalPlan: {
    reads: ['task', 'raciAssignment', 'participant', 'settings', 'wave', 'initiative'],
    families: [tacticalPlanFindings],
  },
  measures: {
    reads: ['measure', 'measureGoal', 'goal', 'objectiveGoal', 'initiativeGoal'],
    families: [measureFindings],
  },
  communications: {
    reads: ['stakeholder', 'communication', 'initiative'],
    families: [communicationFindings],
  },
  boardPack: {
    reads: ['boardPack', 'packSection', 'option', 'resolution', 'approval', 'initiative', 'workbook'],
    families: [boardPackFindings],
  },
}

const severities: readonly Severity[] = ['error', 'warning', 'note']

const byStep = Object.fromEntries(
  stepIds.map((step) => {
    const { reads, families } = stepChecks[step]
    return [step, byScores(reads, (workbook) => families.flatMap((family) => family(workbook)).sort(inOrder))]
  }),
) as unknown as Readonly<Record<StepId, Family>>

/** All findings of a step, accepted ones too, by severity, entity and row. */
export function findingsOfStep(workbook: Workbook, step: StepId): readonly Finding[] {
  return byStep[step](workbook)
}

function inOrder(a: Finding, b: Finding): number {
  if (a.severity !== b.severity) return severities.indexOf(a.severity) - severities.indexOf(b.severity)
  return compare(a.entity, b.entity) || compare(a.key, b.key)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
