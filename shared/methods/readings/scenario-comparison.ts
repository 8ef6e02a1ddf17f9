import type { Range } from '#shared/methods/range.ts'
import { riskScore } from '#shared/methods/risk-score.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { isInPlan } from './in-plan.ts'
import { inScenario } from './in-scenario.ts'
import { moneyOf } from './money-of.ts'
import { planRoadmap } from './plan-roadmap.ts'
import { portfolioWorth } from './portfolio-worth.ts'
import { rank } from './rank.ts'
import type { RoadmapReading } from './roadmap-reading.ts'

/** What a plan comes to, in one line. */
export type PlanFigures = {
  /** Null: the plan itself. */
  readonly scenarioId: string | null
  /** Initiatives that are in it. */
  readonly initiatives: number
  /** Their value, each weighed by its confidence, by the plan's own weights so that all lines compare. */
  readonly value: number
  readonly oneOff: Range
  readonly netPerYear: Range
  readonly netPresentValue: number | null
  /** Money there is for it, and how far the likely one-off cost goes beyond; null where no limit is set. */
  readonly cap: number | null
  readonly overCap: number | null
  /** Last planned day; null where nothing has dates. */
  readonly finish: string | null
  /** Greatest load of a team in a quarter of the horizon, 1 when full, and how often a team is more than full. */
  readonly peakLoad: number | null
  readonly overloads: number
  /** How often its dates, waves and links contradict each other. */
  readonly conflicts: number
  /** Scores of the open risks added up, with what remains of those that its initiatives treat. */
  readonly risk: number
  /** Goals in scope that an initiative in it serves, of how many. */
  readonly goalsServed: number
  readonly goals: number
}

export type ScenarioComparison = {
  /** The plan first, then scenarios in their order, five at most. */
  readonly lines: readonly PlanFigures[]
  /** Scenarios beyond the five that stand beside the plan. */
  readonly more: number
  readonly chosenId: string | null
  /** `manyChosen`: more than one is marked as chosen, the first counts. `noReason`: the chosen one has no reason. */
  readonly problems: readonly ('manyChosen' | 'noReason')[]
}

const mostScenarios = 5

/** The plan beside its scenarios: value, cost, dates, load, risk and goals served. METHOD B9, step 6. */
export function compareScenarios(workbook: Workbook): ScenarioComparison {
  const scenarios = rowsOf(workbook, 'scenario')
  const chosen = scenarios.filter((row) => row.chosen)
  const values = valuesOf(workbook)
  const beside = scenarios.slice(0, mostScenarios).flatMap(({ id }) => {
    const as = inScenario(workbook, id)
    return as === null ? [] : [figuresOf(as, id, values)]
  })
  return {
    lines: [figuresOf(workbook, null, values), ...beside],
    more: Math.max(0, scenarios.length - mostScenarios),
    chosenId: chosen[0]?.id ?? null,
    problems: [
      ...(chosen.length > 1 ? (['manyChosen'] as const) : []),
      ...(chosen[0]?.chosenReason.trim() === '' ? (['noReason'] as const) : []),
    ],
  }
}

/** Values by the plan's own weights. */
function valuesOf(workbook: Workbook): ReadonlyMap<string, number> {
  const { method, byInitiative } = rank(workbook)
  return new Map([...byInitiative].map(([id, item]) => [id, portfolioWorth(method, item)]))
}

function figuresOf(workbook: Workbook, scenarioId: string | null, values: ReadonlyMap<string, number>): PlanFigures {
  const inPlan = new Set(
    rowsOf(workbook, 'initiative')
      .filter(isInPlan)
      .map(({ id }) => id),
  )
  const money = moneyOf(workbook)
  const roadmap = planRoadmap(workbook)
  const { moneyCap } = singleton(workbook, 'prioritisation')
  const loads = roadmap.loads.filter(({ inHorizon }) => inHorizon)
  const goals = goalServices(workbook, inPlan)
  const known = loads.flatMap(({ load }) => load ?? [])
  return {
    scenarioId,
    initiatives: inPlan.size,
    value: [...inPlan].reduce((sum, id) => sum + (values.get(id) ?? 0), 0),
    oneOff: money.oneOff,
    netPerYear: money.netPerYear,
    netPresentValue: money.netPresentValue?.likely ?? null,
    cap: moneyCap,
    overCap: moneyCap === null ? null : Math.max(0, money.oneOff.likely - moneyCap),
    finish: roadmap.finish,
    peakLoad: known.length === 0 ? null : Math.max(...known),
    overloads: loads.filter(({ state }) => state === 'red').length,
    conflicts: conflictCount(roadmap),
    risk: risksLeft(workbook, inPlan).reduce((sum, { left }) => sum + left, 0),
    goals: goals.length,
    goalsServed: goals.filter(({ servedBy }) => servedBy > 0).length,
  }
}

/** How often dates, waves, bounds and links contradict each other, or the plan needs what is not in it. */
export function conflictCount({
  dateConflicts,
  waveConflicts,
  boundConflicts,
  loops,
  missingNeeds,
  backwards,
}: RoadmapReading): number {
  return [dateConflicts, waveConflicts, boundConflicts, loops, missingNeeds, backwards].reduce(
    (sum, { length }) => sum + length,
    0,
  )
}

/** What each open risk leaves: its score, or what remains of it where an initiative of the plan treats it. */
export function risksLeft(
  workbook: Workbook,
  inPlan: ReadonlySet<string>,
): readonly { readonly id: string; readonly left: number; readonly treated: boolean }[] {
  return rowsOf(workbook, 'risk')
    .filter(({ status }) => status === 'open')
    .map(({ id, likelihood, impact, residualLikelihood, residualImpact, initiativeId }) => {
      const covered = initiativeId === null || inPlan.has(initiativeId)
      return covered && residualLikelihood !== null && residualImpact !== null
        ? { id, left: riskScore(residualLikelihood, residualImpact), treated: true }
        : { id, left: riskScore(likelihood, impact), treated: false }
    })
}

/** The goals in scope, each with how many initiatives of the plan serve it. */
export function goalServices(
  workbook: Workbook,
  inPlan: ReadonlySet<string>,
): readonly { readonly id: string; readonly servedBy: number }[] {
  const links = Object.values(workbook.tables.initiativeGoal).filter(({ initiativeId }) => inPlan.has(initiativeId))
  const byGoal = Map.groupBy(links, ({ goalId }) => goalId)
  return rowsOf(workbook, 'goal')
    .filter(({ inScope }) => inScope)
    .map(({ id }) => ({ id, servedBy: byGoal.get(id)?.length ?? 0 }))
}
