import type { MessageKey, Say } from '#shared/messages/translate.ts'
import { dayNumber, quarterOf } from '#shared/methods/calendar.ts'
import { type Phrase, phrase } from '#shared/methods/explanations/explanation.ts'
import type { Conflict, Reason, WayOut } from '#shared/methods/schedule/outcome.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { horizonOf } from './horizon.ts'
import { quarterLine } from './quarter-line.ts'
import { quarterName } from './quarter-name.ts'
import { budgetResource } from './schedule-budget.ts'
import { moneyResource } from './schedule-money.ts'
import type { Blocker } from './shift-in-plan.ts'

/** "Q3 2027", or "Q1 FY2027": the fiscal quarter that begins on a day. */
export function quarterFrom(say: Say, workbook: Workbook, quarterStart: string): string {
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  return quarterName(say, quarterOf(quarterStart, fiscalStartMonth), fiscalStartMonth)
}

/** Why an initiative of a proposal begins when it begins, as the second half of a sentence: "starts in Q3 2027: …". */
export function reasonSentence(say: Say, workbook: Workbook, reason: Reason, quarterStarts: readonly string[]): string {
  const title = (id: string) => workbook.tables.initiative[id]?.title ?? id
  switch (reason.kind) {
    case 'atOnce':
    case 'fixed':
      return say(`schedule.reason.${reason.kind}`)
    case 'earliest':
      return say('schedule.reason.earliest', {
        quarter: quarterFrom(say, workbook, quarterStarts[reason.period] ?? ''),
      })
    case 'precedence':
      return say(`schedule.reason.${reason.type}`, { needed: title(reason.id), lag: reason.lag })
    case 'resource': {
      const [first] = reason.holders
      const isBudget = reason.resource === budgetResource
      return say(isBudget ? 'schedule.reason.budgetTaken' : 'schedule.reason.resource', {
        resource: resourceName(workbook, reason.resource),
        count: reason.holders.length,
        holder: first === undefined ? '' : title(first),
      })
    }
    case 'capacity':
      if (reason.resource === budgetResource) return say('schedule.reason.budget')
      return reason.resource === moneyResource
        ? say('schedule.reason.money')
        : say('schedule.reason.capacity', { resource: resourceName(workbook, reason.resource) })
  }
}

/** A quarter in which a proposal would still spend more than its budget. */
export function overBudgetSentence(
  say: Say,
  workbook: Workbook,
  { quarterStart, spend, budget }: { readonly quarterStart: string; readonly spend: number; readonly budget: number },
): string {
  const { currency } = singleton(workbook, 'workbook')
  return say('schedule.overBudget', { quarter: quarterFrom(say, workbook, quarterStart), spend, budget, currency })
}

const told: ReadonlySet<string> = new Set([
  'loop',
  'demandAboveCapacity',
  'fixedBeforeEarliest',
  'fixedTooSoon',
  'fixedOverCapacity',
  'noRoom',
] satisfies Conflict['kind'][])

/** What stands in the way of a schedule, in one or two sentences with the way out. */
export function conflictSentence(say: Say, workbook: Workbook, conflict: Conflict): string {
  const { kind, ids, resource, period } = conflict
  if (resource === budgetResource) return budgetConflictSentence(say, workbook, conflict)
  const items = ids.map((id) => `“${workbook.tables.initiative[id]?.title ?? id}”`).join(', ')
  const key: MessageKey = told.has(kind) ? (`schedule.conflict.${kind}` as MessageKey) : 'schedule.conflict.other'
  const sentence = say(key, { items, kind, resource: resource === undefined ? '' : resourceName(workbook, resource) })
  const freezes = resource === undefined || period === undefined ? [] : freezesIn(workbook, resource, period)
  if (freezes.length === 0) return sentence
  return `${sentence} ${say('schedule.conflict.frozen', { count: freezes.length, names: freezes.join(', ') })}`
}

/** What is fixed spends more in a quarter than its budget, or leaves nothing in time. */
function budgetConflictSentence(say: Say, workbook: Workbook, { kind, ids, period }: Conflict): string {
  const items = ids.map((id) => `“${workbook.tables.initiative[id]?.title ?? id}”`).join(', ')
  const first = horizonOf(workbook)[0]
  if (kind !== 'fixedOverCapacity' || first === undefined) return say('schedule.conflict.noBudget', { items })
  const { startOf } = quarterLine(first, singleton(workbook, 'workbook').fiscalStartMonth)
  const quarter = quarterFrom(say, workbook, startOf(period ?? 0))
  return say('schedule.conflict.fixedOverBudget', { items, quarter })
}

/** Names of the freezes of a team that take days from a quarter of the plan. */
function freezesIn(workbook: Workbook, teamId: string, period: number): readonly string[] {
  const first = horizonOf(workbook)[0]
  if (first === undefined) return []
  const { startDay } = quarterLine(first, singleton(workbook, 'workbook').fiscalStartMonth)
  return rowsOf(workbook, 'freeze').flatMap((row) =>
    row.teamId === teamId && dayNumber(row.finish) >= startDay(period) && dayNumber(row.start) < startDay(period + 1)
      ? [row.title]
      : [],
  )
}

/** A way out of a conflict, in a sentence. @param dayOf the first day of a period of the plan */
export function wayOutSentence(
  say: Say,
  workbook: Workbook,
  wayOut: WayOut,
  dayOf: (period: number) => string,
): string {
  const title = (id: string | null) => (id === null ? '' : (workbook.tables.initiative[id]?.title ?? id))
  const quarter = (period: number) => quarterFrom(say, workbook, dayOf(period))
  switch (wayOut.kind) {
    case 'removeLink':
      return say('schedule.way.removeLink', { needed: title(wayOut.from), name: title(wayOut.to) })
    case 'moveFixed':
    case 'lowerEarliest':
      return say(`schedule.way.${wayOut.kind}`, { name: title(wayOut.id), quarter: quarter(wayOut.period) })
    case 'unfix':
      return say('schedule.way.unfix', { name: title(wayOut.id) })
    case 'raiseCapacity':
      if (wayOut.resource === budgetResource)
        return say('schedule.way.raiseBudget', {
          quarter: quarter(wayOut.from),
          amount: wayOut.to,
          currency: singleton(workbook, 'workbook').currency,
        })
      return say('schedule.way.raiseCapacity', {
        resource: resourceName(workbook, wayOut.resource),
        days: wayOut.to,
        quarter: quarter(wayOut.from),
      })
    case 'lowerDemand':
      if (wayOut.resource === budgetResource)
        return say('schedule.way.lowerCost', {
          name: title(wayOut.id),
          amount: wayOut.to,
          currency: singleton(workbook, 'workbook').currency,
        })
      return say('schedule.way.lowerDemand', {
        name: title(wayOut.id),
        resource: resourceName(workbook, wayOut.resource),
        days: wayOut.to,
      })
    case 'addCapacity':
      return say('schedule.way.addCapacity', { resource: resourceName(workbook, wayOut.resource) })
    case 'correct':
      return say('schedule.way.correct', { name: title(wayOut.id), field: wayOut.field })
    case 'longerPeriods':
      return say('schedule.way.longerPeriods')
  }
}

/** What is in the way of an initiative that would lie earlier or later, as the second half of a sentence. */
export function blockerPhrase(workbook: Workbook, blocker: Blocker): Phrase {
  switch (blocker.kind) {
    case 'underway':
    case 'beforePlan':
    case 'endOfPlan':
      return phrase(`schedule.blocker.${blocker.kind}`)
    case 'fixed':
    case 'earliest':
      return phrase(`schedule.blocker.${blocker.kind}`, { date: blocker.date })
    case 'link':
      return phrase('schedule.blocker.link', { name: workbook.tables.initiative[blocker.initiativeId]?.title ?? '' })
    case 'team':
      return phrase(blocker.frozen ? 'schedule.blocker.frozen' : 'schedule.blocker.team', {
        team: workbook.tables.team[blocker.teamId]?.name ?? '',
        quarter: quarterPhrase(workbook, blocker.quarterStart),
      })
  }
}

function quarterPhrase(workbook: Workbook, quarterStart: string): Phrase {
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const { number, fiscalYear } = quarterOf(quarterStart, fiscalStartMonth)
  const year = String(fiscalYear)
  return phrase('schedule.blocker.quarter', {
    quarter: phrase('report.quarter', { number }),
    year: fiscalStartMonth === 1 ? year : phrase('report.fiscalYear', { year }),
  })
}

function resourceName(workbook: Workbook, teamId: string): string {
  return workbook.tables.team[teamId]?.name ?? teamId
}
