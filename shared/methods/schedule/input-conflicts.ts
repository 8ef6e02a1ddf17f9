import { linkType } from './link-types.ts'
import type { Conflict, ConflictKind } from './outcome.ts'
import type { Activity, Capacity, ScheduleRequest } from './request.ts'

/** More than this is no number of periods that anyone plans with, and would not fit the arrays. */
const most = 1_000_000_000

const isWhole = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) <= most
const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0
const each = (value: number | readonly number[]): readonly number[] =>
  Array.isArray(value) ? value : [value as number]

/** Everything in a request that means nothing, named. Empty: it can be read. */
export function inputConflicts({ activities, capacity, aim }: ScheduleRequest): readonly Conflict[] {
  const ids = new Set(activities.map(({ id }) => id))
  const badAim = aim === 'ranking' || aim === 'makespan' ? [] : [wrong('badAim', [], 'aim')]
  return [
    ...badAim,
    ...duplicates(activities),
    ...capacityConflicts(capacity),
    ...activities.flatMap((activity) => [
      ...numberConflicts(activity),
      ...demandConflicts(activity, capacity),
      ...linkConflicts(activity, ids),
    ]),
  ]
}

function wrong(kind: ConflictKind, ids: readonly string[], field: string): Conflict {
  return { kind, ids, field, waysOut: [{ kind: 'correct', id: ids[0] ?? null, field }] }
}

function duplicates(activities: readonly Activity[]): readonly Conflict[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of activities) (seen.has(id) ? twice : seen).add(id)
  return [...twice].map((id) => wrong('duplicateId', [id], 'id'))
}

function capacityConflicts(capacity: Capacity): readonly Conflict[] {
  return Object.entries(capacity).flatMap(([resource, amount]) =>
    each(amount).length > 0 && each(amount).every(isAmount)
      ? []
      : [{ ...wrong('badNumber', [], 'capacity'), resource }],
  )
}

function numberConflicts({ id, duration, priority, earliest, fixed }: Activity): readonly Conflict[] {
  const faults: string[] = []
  if (!isWhole(duration) || duration < 0) faults.push('duration')
  if (priority !== undefined && !Number.isFinite(priority)) faults.push('priority')
  if (earliest !== undefined && !isWhole(earliest)) faults.push('earliest')
  if (fixed !== undefined && (!isWhole(fixed) || fixed < 0)) faults.push('fixed')
  const clash = faults.length === 0 && fixed !== undefined && earliest !== undefined && fixed < earliest
  const early: Conflict = {
    kind: 'fixedBeforeEarliest',
    ids: [id],
    waysOut: [
      { kind: 'moveFixed', id, period: earliest ?? 0 },
      { kind: 'lowerEarliest', id, period: fixed ?? 0 },
      { kind: 'unfix', id },
    ],
  }
  return [...faults.map((field) => wrong('badNumber', [id], field)), ...(clash ? [early] : [])]
}

function demandConflicts({ id, demand }: Activity, capacity: Capacity): readonly Conflict[] {
  return Object.entries(demand).flatMap(([resource, amount]): readonly Conflict[] => {
    if (!each(amount).every((value) => isAmount(value) && Number.isFinite(value))) {
      return [{ ...wrong('badNumber', [id], 'demand'), resource }]
    }
    if (Object.hasOwn(capacity, resource) || each(amount).every((value) => value === 0)) return []
    const waysOut = [{ kind: 'addCapacity', resource } as const, { kind: 'lowerDemand', id, resource, to: 0 } as const]
    return [{ kind: 'unknownResource', ids: [id], resource, waysOut }]
  })
}

function linkConflicts({ id, after }: Activity, ids: ReadonlySet<string>): readonly Conflict[] {
  return after.flatMap((link): readonly Conflict[] => {
    const ends = [id, link.id]
    if (!ids.has(link.id)) {
      return [{ kind: 'unknownId', ids: ends, waysOut: [{ kind: 'removeLink', from: link.id, to: id }] }]
    }
    if (linkType(link.type) === null) return [wrong('badLinkType', ends, 'type')]
    return link.lag === undefined || isWhole(link.lag) ? [] : [wrong('badNumber', ends, 'lag')]
  })
}
