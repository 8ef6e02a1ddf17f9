import { acceptedFinding } from './entities/accepted-finding.ts'
import { agreedLevel } from './entities/agreed-level.ts'
import { approval } from './entities/approval.ts'
import { benchmark } from './entities/benchmark.ts'
import { boardPack } from './entities/board-pack.ts'
import { businessPriority } from './entities/business-priority.ts'
import { communication } from './entities/communication.ts'
import { constraint } from './entities/constraint.ts'
import { constraintGoal } from './entities/constraint-goal.ts'
import { constraintInitiative } from './entities/constraint-initiative.ts'
import { constraintPractice } from './entities/constraint-practice.ts'
import { criterion } from './entities/criterion.ts'
import { criterionJudgement } from './entities/criterion-judgement.ts'
import { decisionRight } from './entities/decision-right.ts'
import { diagnostic } from './entities/diagnostic.ts'
import { domain } from './entities/domain.ts'
import { evidence } from './entities/evidence.ts'
import { forum } from './entities/forum.ts'
import { freeze } from './entities/freeze.ts'
import { goal } from './entities/goal.ts'
import { goalPriority } from './entities/goal-priority.ts'
import { image } from './entities/image.ts'
import { initiative } from './entities/initiative.ts'
import { initiativeDependency } from './entities/initiative-dependency.ts'
import { initiativeEffort } from './entities/initiative-effort.ts'
import { initiativeGoal } from './entities/initiative-goal.ts'
import { initiativeLift } from './entities/initiative-lift.ts'
import { initiativeObjective } from './entities/initiative-objective.ts'
import { initiativePractice } from './entities/initiative-practice.ts'
import { keyResult } from './entities/key-result.ts'
import { lane } from './entities/lane.ts'
import { measure } from './entities/measure.ts'
import { measureGoal } from './entities/measure-goal.ts'
import { measureInitiative } from './entities/measure-initiative.ts'
import { measureReading } from './entities/measure-reading.ts'
import { milestone } from './entities/milestone.ts'
import { objective } from './entities/objective.ts'
import { objectiveGoal } from './entities/objective-goal.ts'
import { objectivePriority } from './entities/objective-priority.ts'
import { opportunity } from './entities/opportunity.ts'
import { opportunityDependency } from './entities/opportunity-dependency.ts'
import { opportunityGoal } from './entities/opportunity-goal.ts'
import { opportunityLift } from './entities/opportunity-lift.ts'
import { opportunityPractice } from './entities/opportunity-practice.ts'
import { option } from './entities/option.ts'
import { packSection } from './entities/pack-section.ts'
import { participant } from './entities/participant.ts'
import { participantScore } from './entities/participant-score.ts'
import { partnershipAnswer } from './entities/partnership-answer.ts'
import { practice } from './entities/practice.ts'
import { practiceDependency } from './entities/practice-dependency.ts'
import { practiceGoal } from './entities/practice-goal.ts'
import { principle } from './entities/principle.ts'
import { prioritisation } from './entities/prioritisation.ts'
import { promise } from './entities/promise.ts'
import { quarterBudget } from './entities/quarter-budget.ts'
import { raciAssignment } from './entities/raci-assignment.ts'
import { rating } from './entities/rating.ts'
import { resolution } from './entities/resolution.ts'
import { risk } from './entities/risk.ts'
import { scenario } from './entities/scenario.ts'
import { scenarioInitiative } from './entities/scenario-initiative.ts'
import { scenarioWeight } from './entities/scenario-weight.ts'
import { score } from './entities/score.ts'
import { settings } from './entities/settings.ts'
import { snapshot } from './entities/snapshot.ts'
import { snapshotContent } from './entities/snapshot-content.ts'
import { stakeholder } from './entities/stakeholder.ts'
import { statement } from './entities/statement.ts'
import { statementPriority } from './entities/statement-priority.ts'
import { statementVote } from './entities/statement-vote.ts'
import { supplier } from './entities/supplier.ts'
import { supplierScore } from './entities/supplier-score.ts'
import { swotItem } from './entities/swot-item.ts'
import { task } from './entities/task.ts'
import { team } from './entities/team.ts'
import { teamCapacity } from './entities/team-capacity.ts'
import { wave } from './entities/wave.ts'
import { workbook } from './entities/workbook.ts'
import type { Entity, RowOfFields } from './entity.ts'

/** Every noun of the workbook, in the order of the steps. Dumps, tables and lists keep this order. */
const entities = {
  workbook,
  settings,
  image,
  participant,
  team,
  teamCapacity,
  quarterBudget,
  statement,
  statementPriority,
  statementVote,
  businessPriority,
  goal,
  goalPriority,
  objective,
  objectivePriority,
  objectiveGoal,
  keyResult,
  principle,
  domain,
  practice,
  practiceGoal,
  practiceDependency,
  rating,
  agreedLevel,
  evidence,
  diagnostic,
  partnershipAnswer,
  constraint,
  constraintGoal,
  constraintPractice,
  constraintInitiative,
  forum,
  decisionRight,
  opportunity,
  opportunityPractice,
  opportunityLift,
  opportunityGoal,
  opportunityDependency,
  initiative,
  initiativePractice,
  initiativeLift,
  initiativeGoal,
  initiativeObjective,
  initiativeDependency,
  initiativeEffort,
  prioritisation,
  criterion,
  score,
  participantScore,
  criterionJudgement,
  wave,
  lane,
  milestone,
  freeze,
  scenario,
  scenarioInitiative,
  scenarioWeight,
  task,
  raciAssignment,
  measure,
  measureGoal,
  measureInitiative,
  measureReading,
  stakeholder,
  communication,
  boardPack,
  packSection,
  option,
  resolution,
  approval,
  acceptedFinding,
  risk,
  supplier,
  supplierScore,
  swotItem,
  promise,
  benchmark,
  snapshot,
  snapshotContent,
} as const satisfies Record<string, Entity>

type Entities = typeof entities

export type EntityName = keyof Entities

/** The row type of an entity. */
export type RowOf<N extends EntityName> = RowOfFields<Entities[N]['fields']>

/** Entities whose rows the screen holds as objects; ratings are held in columns, heavy entities not at all. */
export type TableName = Exclude<EntityName, 'rating' | 'snapshotContent'>

export const entityNames = Object.keys(entities) as readonly EntityName[]

export const tableNames = entityNames.filter(
  (name) => name !== 'rating' && name !== 'snapshotContent',
) as readonly TableName[]

/** The entity of that name, seen without its type. */
export function entityNamed(name: EntityName): Entity {
  return entities[name]
}

export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(entities, name)
}

/** A field of some entity that points at rows of another. */
export type ReferenceTo = { readonly entity: EntityName; readonly field: string; readonly optional: boolean }

/** For each entity, the fields anywhere that point at it. */
export const referencesTo: Readonly<Record<EntityName, readonly ReferenceTo[]>> = collectReferences()

function collectReferences(): Record<EntityName, ReferenceTo[]> {
  const found = Object.fromEntries(entityNames.map((name) => [name, [] as ReferenceTo[]])) as Record<
    EntityName,
    ReferenceTo[]
  >
  for (const name of entityNames) {
    for (const [field, { refersTo, optional }] of Object.entries(entityNamed(name).fields)) {
      if (refersTo !== undefined && isEntityName(refersTo)) found[refersTo].push({ entity: name, field, optional })
    }
  }
  return found
}
