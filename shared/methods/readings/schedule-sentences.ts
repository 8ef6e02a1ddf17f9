import type { MessageKey, Say } from '#shared/messages/translate.ts'
import { quarterOf } from '#shared/methods/calendar.ts'
import type { Conflict, Reason } from '#shared/methods/schedule/outcome.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { quarterName } from './quarter-name.ts'
import { moneyResource } from './schedule-money.ts'

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
      const resource = resourceName(workbook, reason.resource)
      return say('schedule.reason.resource', {
        resource,
        count: reason.holders.length,
        holder: first === undefined ? '' : title(first),
      })
    }
    case 'capacity':
      return reason.resource === moneyResource
        ? say('schedule.reason.money')
        : say('schedule.reason.capacity', { resource: resourceName(workbook, reason.resource) })
  }
}

const told: ReadonlySet<string> = new Set([
  'loop',
  'demandAboveCapacity',
  'fixedTooSoon',
  'fixedOverCapacity',
  'noRoom',
] satisfies Conflict['kind'][])

/** What stands in the way of a schedule, in one or two sentences with the way out. */
export function conflictSentence(say: Say, workbook: Workbook, conflict: Conflict): string {
  const { kind, ids, resource } = conflict
  const items = ids.map((id) => `“${workbook.tables.initiative[id]?.title ?? id}”`).join(', ')
  const key: MessageKey = told.has(kind) ? (`schedule.conflict.${kind}` as MessageKey) : 'schedule.conflict.other'
  return say(key, { items, kind, resource: resource === undefined ? '' : resourceName(workbook, resource) })
}

function resourceName(workbook: Workbook, teamId: string): string {
  return workbook.tables.team[teamId]?.name ?? teamId
}
