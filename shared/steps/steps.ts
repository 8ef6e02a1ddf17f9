import type { EntityName } from '#shared/model/entities.ts'

/**
 * The guided path: set-up and the ten steps of METHOD B9, in the three phases of METHOD A. What a step says is messages:
 * `steps.<id>.title`, `.question` (what the team decides), `.why`, `.how` (how to run it) and `.ask1` to `.ask3`.
 */

export const stepIds = [
  'setUp',
  'direction',
  'currentState',
  'constraints',
  'opportunities',
  'prioritisation',
  'roadmap',
  'tacticalPlan',
  'measures',
  'communications',
  'boardPack',
] as const

export type StepId = (typeof stepIds)[number]

export const phaseIds = ['assess', 'address', 'plan'] as const

export type PhaseId = (typeof phaseIds)[number]

export type Step = {
  readonly id: StepId
  /** 0 for set-up, 1 to 10 for the steps. */
  readonly number: number
  /** Null for set-up, which stands before the phases. */
  readonly phase: PhaseId | null
  /** Minutes with the team in one room, on the quick path and on the full one. */
  readonly minutes: { readonly quick: number; readonly full: number }
  /** What is edited here, the main register first. */
  readonly entities: readonly EntityName[]
}

function step(
  id: StepId,
  phase: PhaseId | null,
  minutes: readonly [number, number],
  entities: readonly EntityName[],
): Step {
  return { id, number: stepIds.indexOf(id), phase, minutes: { quick: minutes[0], full: minutes[1] }, entities }
}

export const steps: readonly Step[] = [
  step(
    'setUp',
    null,
    [15, 45],
    ['workbook', 'participant', 'team', 'teamCapacity', 'quarterBudget', 'settings', 'image'],
  ),
  step(
    'direction',
    'assess',
    [60, 240],
    [
      'objective',
      'keyResult',
      'statement',
      'businessPriority',
      'goal',
      'principle',
      'promise',
      'statementPriority',
      'statementVote',
      'goalPriority',
      'objectivePriority',
      'objectiveGoal',
    ],
  ),
  step(
    'currentState',
    'assess',
    [120, 360],
    [
      'practice',
      'domain',
      'practiceGoal',
      'practiceDependency',
      'rating',
      'agreedLevel',
      'evidence',
      'diagnostic',
      'partnershipAnswer',
      'benchmark',
    ],
  ),
  step(
    'constraints',
    'address',
    [40, 120],
    [
      'constraint',
      'constraintGoal',
      'constraintPractice',
      'constraintInitiative',
      'decisionRight',
      'forum',
      'swotItem',
    ],
  ),
  step(
    'opportunities',
    'address',
    [45, 150],
    ['opportunity', 'opportunityPractice', 'opportunityLift', 'opportunityGoal', 'opportunityDependency'],
  ),
  step(
    'prioritisation',
    'address',
    [45, 120],
    [
      'initiative',
      'prioritisation',
      'criterion',
      'score',
      'participantScore',
      'criterionJudgement',
      'initiativeGoal',
      'initiativeObjective',
      'initiativePractice',
      'initiativeLift',
    ],
  ),
  step(
    'roadmap',
    'address',
    [45, 120],
    [
      'initiativeDependency',
      'wave',
      'lane',
      'milestone',
      'freeze',
      'initiativeEffort',
      'scenario',
      'scenarioInitiative',
      'scenarioWeight',
      'risk',
      'supplier',
      'supplierScore',
    ],
  ),
  step('tacticalPlan', 'plan', [30, 180], ['task', 'raciAssignment']),
  step('measures', 'plan', [30, 90], ['measure', 'measureGoal', 'measureInitiative', 'measureReading']),
  step('communications', 'plan', [20, 90], ['stakeholder', 'communication']),
  step(
    'boardPack',
    'plan',
    [30, 120],
    ['boardPack', 'packSection', 'option', 'resolution', 'approval', 'acceptedFinding', 'snapshot', 'snapshotContent'],
  ),
]

/** The step of that id. */
export function stepOf(id: StepId): Step {
  return steps[stepIds.indexOf(id)] as Step
}
