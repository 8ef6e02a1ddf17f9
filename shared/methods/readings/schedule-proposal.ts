import type { Conflict, Late, Reason } from '#shared/methods/schedule/outcome.ts'
import type { ScheduleRequest } from '#shared/methods/schedule/request.ts'
import { keyId } from '#shared/model/entity.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { movesOf, type ProposedMove } from './proposed-moves.ts'
import type { budgetResource } from './schedule-budget.ts'
import { type moneyResource, scheduleWithinMoney } from './schedule-money.ts'
import { type ScheduleProblem, scheduleProblem } from './schedule-problem.ts'

export type ProposalOptions = Pick<ScheduleRequest, 'effort' | 'seed' | 'onProgress' | 'signal'> & {
  /** Important first, unless said otherwise. */
  readonly aim?: ScheduleRequest['aim']
  /** Initiatives that stay in the quarter they are planned for, whatever the scheduler would do. */
  readonly pinned?: ReadonlySet<string>
}

/** Periods in reasons and conflicts are quarters of the plan; resources are ids of teams, `moneyResource` or `budgetResource`. */
export type ScheduleProposal =
  | {
      readonly ok: true
      /** What would get other dates, in the order in which it would begin. */
      readonly moves: readonly ProposedMove[]
      /** What stays as it is planned. */
      readonly stays: readonly string[]
      /** First day of each quarter by period, up to the end of the schedule. */
      readonly quarterStarts: readonly string[]
      /** Quarters from the first of the plan to the last with work, and the fewest that any plan could do with. */
      readonly quarters: number
      readonly leastQuarters: number
      /** What ends after the last quarter of the plan. */
      readonly beyondHorizon: readonly string[]
      /** What begins later than its links alone would let it. */
      readonly late: readonly Late[]
      /** Quarters that would still spend more than their budget, by their first day: what is fixed there, or days. */
      readonly overBudget: readonly { readonly quarterStart: string; readonly spend: number; readonly budget: number }[]
      /** Why each begins when it begins; of a link its own type, and its lag in days. */
      readonly because: Readonly<Record<string, Reason>>
    }
  | {
      readonly ok: false
      /** There is no first day of the plan, and nothing is planned that would give one. */
      readonly withoutStart: boolean
      readonly conflicts: readonly Conflict[]
    }

/**
 * A schedule for everything in the plan, as a proposal: it says what would move, from which quarter to which and why, and
 * changes nothing. How the plan is read: `scheduleProblem`; how the money of the waves counts: `scheduleWithinMoney`.
 */
export function scheduleProposal(workbook: Workbook, options: ProposalOptions = {}): ScheduleProposal {
  const { aim = 'ranking', pinned = new Set<string>(), ...rest } = options
  const problem = scheduleProblem(workbook, pinned)
  if (problem === null) return { ok: false, withoutStart: true, conflicts: [] }
  const { activities, capacity, line } = problem
  const { unpaid, outcome, lowerBound, overspent } = scheduleWithinMoney(workbook, problem, {
    ...rest,
    aim,
    activities,
    capacity,
  })
  if (!outcome.ok) return { ok: false, withoutStart: false, conflicts: outcome.conflicts }
  const { makespan, start } = outcome
  const reasons = activities.map(({ id }) => {
    const reason = outcome.because[id] as Reason
    const wanting = unpaid.get(id)
    return [id, wanting === undefined ? inDays(workbook, id, reason) : forMoney(reason, wanting)] as const
  })
  const because = Object.fromEntries(reasons)
  const moves = movesOf(workbook, problem, start, because)
  const moved = new Set(moves.map(({ initiativeId }) => initiativeId))
  return {
    ok: true,
    moves,
    stays: activities.flatMap(({ id }) => (moved.has(id) ? [] : [id])),
    quarterStarts: Array.from({ length: makespan + 1 }, (_, quarter) => line.startOf(quarter)),
    quarters: makespan,
    leastQuarters: lowerBound,
    beyondHorizon: beyond(problem, start),
    overBudget: overspent.map(({ quarter, spend, budget }) => ({ quarterStart: line.startOf(quarter), spend, budget })),
    late: outcome.late.map((each) => ({ ...each, reason: because[each.id] ?? each.reason })),
    because,
  }
}

/** What was put off because a wave or a quarter has no money for it may not begin earlier for that reason. */
function forMoney(reason: Reason, resource: typeof moneyResource | typeof budgetResource): Reason {
  return reason.kind === 'earliest' ? { kind: 'capacity', resource, until: reason.period } : reason
}

/** The scheduler sees every link from start to start in quarters; people know it by its type and its days. */
function inDays({ tables }: Workbook, id: string, reason: Reason): Reason {
  if (reason.kind !== 'precedence') return reason
  const link = tables.initiativeDependency[keyId([id, reason.id])]
  return link === undefined ? reason : { ...reason, type: link.type, lag: link.lagDays }
}

function beyond({ activities, quarters }: ScheduleProblem, start: Readonly<Record<string, number>>): readonly string[] {
  return activities.flatMap(({ id, duration }) => ((start[id] ?? 0) + duration > quarters ? [id] : []))
}
