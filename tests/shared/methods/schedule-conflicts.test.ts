import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conflict } from '#shared/methods/schedule/outcome.ts'
import type { Activity, Capacity, ScheduleRequest } from '#shared/methods/schedule/request.ts'
import { scheduleActivities } from '#shared/methods/schedule.ts'

const act = (id: string, rest: Partial<Activity> = {}): Activity => ({
  id,
  duration: 2,
  demand: {},
  after: [],
  ...rest,
})

function conflictsOf(activities: readonly Activity[], capacity: Capacity = { team: 3 }): readonly Conflict[] {
  const outcomes = (['ranking', 'makespan'] as const).map((aim) => scheduleActivities({ activities, capacity, aim }))
  const [one, other] = outcomes.map((outcome) => (outcome.ok ? [] : outcome.conflicts))
  expect(one?.map(({ kind }) => kind)).toEqual(other?.map(({ kind }) => kind))
  return one ?? []
}

describe('what can’t be scheduled is named, with a way out', () => {
  it('a loop, by its ids', () => {
    const conflicts = conflictsOf([
      act('a', { after: [{ id: 'c' }] }),
      act('b', { after: [{ id: 'a' }] }),
      act('c', { after: [{ id: 'b' }] }),
      act('d', { after: [{ id: 'd' }] }),
    ])
    expect(conflicts.map(({ kind, ids }) => [kind, ids])).toEqual([
      ['loop', ['a', 'b', 'c']],
      ['loop', ['d']],
    ])
    expect(conflicts[0]?.waysOut).toContainEqual({ kind: 'removeLink', from: 'c', to: 'a' })
  })

  it('a demand above what there ever is', () => {
    expect(conflictsOf([act('a', { demand: { team: 4 } })])).toEqual([
      {
        kind: 'demandAboveCapacity',
        ids: ['a'],
        resource: 'team',
        waysOut: [
          { kind: 'raiseCapacity', resource: 'team', to: 4, from: 0, until: 2 },
          { kind: 'lowerDemand', id: 'a', resource: 'team', to: 3 },
        ],
      },
    ])
    // Enough at times, but never for two periods in a row.
    const [conflict] = conflictsOf([act('a', { demand: { team: 4 } })], { team: [5, 1, 5, 2] })
    expect(conflict).toMatchObject({ kind: 'demandAboveCapacity', ids: ['a'], resource: 'team' })
    expect(conflictsOf([act('a', { demand: { team: 4 } })], { team: [5, 1, 5, 5, 0] })).toEqual([])
  })

  it('fixed dates that clash with a link, with an earliest date, with each other and with capacity', () => {
    const linked = conflictsOf([act('a', { earliest: 1 }), act('b', { fixed: 2, after: [{ id: 'a' }] })])
    expect(linked).toEqual([
      {
        kind: 'fixedTooSoon',
        ids: ['a', 'b'],
        period: 3,
        waysOut: [
          { kind: 'moveFixed', id: 'b', period: 3 },
          { kind: 'unfix', id: 'b' },
          { kind: 'lowerEarliest', id: 'a', period: 0 },
          { kind: 'removeLink', from: 'a', to: 'b' },
        ],
      },
    ])
    expect(conflictsOf([act('a', { earliest: 3, fixed: 1 })])[0]).toMatchObject({
      kind: 'fixedBeforeEarliest',
      ids: ['a'],
    })
    const both = conflictsOf([
      act('a', { fixed: 4 }),
      act('m', { after: [{ id: 'a' }] }),
      act('b', { fixed: 7, after: [{ id: 'm' }] }),
    ])
    expect(both[0]).toMatchObject({ kind: 'fixedTooSoon', ids: ['a', 'm', 'b'] })
    expect(both[0]?.waysOut).toContainEqual({ kind: 'unfix', id: 'a' })
    const full = conflictsOf([
      act('a', { fixed: 1, demand: { team: 2 } }),
      act('b', { fixed: 2, demand: { team: 2 } }),
      act('c', { fixed: 9, demand: { team: 2 } }),
    ])
    expect(full[0]).toMatchObject({ kind: 'fixedOverCapacity', ids: ['a', 'b'], resource: 'team', period: 2 })
    expect(full[0]?.waysOut).toContainEqual({ kind: 'raiseCapacity', resource: 'team', to: 4, from: 2, until: 3 })
  })

  it('no room before a fixed date, or before a resource runs out', () => {
    const before = conflictsOf([
      act('a', { demand: { team: 2 } }),
      act('b', { demand: { team: 2 } }),
      act('end', { fixed: 3, after: [{ id: 'a' }, { id: 'b' }] }),
    ])
    expect(before).toHaveLength(1)
    expect(before[0]).toMatchObject({ kind: 'noRoom', resource: 'team' })
    expect(before[0]?.waysOut).toContainEqual({ kind: 'unfix', id: 'end' })
    const [out] = conflictsOf([act('a', { demand: { team: 2 } }), act('b', { demand: { team: 2 } })], {
      team: [3, 3, 0],
    })
    expect(out).toMatchObject({ kind: 'noRoom', resource: 'team' })
  })

  it('ids that are not there, ids that are there twice, and resources without capacity', () => {
    const conflicts = conflictsOf([
      act('a', { after: [{ id: 'ghost' }], demand: { crew: 1 } }),
      act('b'),
      act('b', { after: [{ id: 'a', type: 'sideways' as 'FS' }] }),
    ])
    expect(conflicts.map(({ kind, ids }) => [kind, ids])).toEqual([
      ['duplicateId', ['b']],
      ['unknownResource', ['a']],
      ['unknownId', ['a', 'ghost']],
      ['badLinkType', ['b', 'a']],
    ])
  })

  it('periods that no memory would hold', () => {
    expect(conflictsOf([act('a', { duration: 900_000_000, demand: { team: 1 } })])).toEqual([
      { kind: 'tooLong', ids: [], waysOut: [{ kind: 'longerPeriods' }] },
    ])
  })

  it('numbers that mean nothing, wherever they stand, without an exception', () => {
    const nonsense = fc.constantFrom(Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY, 2 ** 60, '3' as unknown as number)
    const field = fc.constantFrom('duration', 'demand', 'lag', 'priority', 'earliest', 'fixed', 'capacity')
    const fine: Readonly<Record<string, (value: number) => boolean>> = {
      demand: (value) => value === 0.5 || value === 2 ** 60,
      lag: (value) => value === -1,
      earliest: (value) => value === -1,
      priority: (value) => Number.isFinite(value),
      capacity: (value) => value >= 0 && typeof value === 'number',
    }
    fc.assert(
      fc.property(nonsense, field, (value, name) => {
        const activity = act('x', {
          ...(name === 'demand' ? { demand: { team: value } } : {}),
          ...(name === 'lag' ? { after: [{ id: 'y', lag: value }] } : {}),
          ...(['duration', 'priority', 'earliest', 'fixed'].includes(name) ? { [name]: value } : {}),
        })
        const conflicts = conflictsOf([act('y'), activity], { team: name === 'capacity' ? value : 3 })
        if (fine[name]?.(value)) expect(conflicts.filter(({ kind }) => kind === 'badNumber')).toEqual([])
        else expect(conflicts[0]).toMatchObject({ kind: 'badNumber', field: name })
      }),
    )
  })
})

describe('edges of the request', () => {
  const run = (request: Omit<ScheduleRequest, 'aim'>) => scheduleActivities({ ...request, aim: 'makespan' })

  it('takes nothing at all, milestones, names that objects have themselves, and endless capacity', () => {
    expect(run({ activities: [], capacity: {} })).toEqual({
      ok: true,
      start: {},
      makespan: 0,
      lowerBound: 0,
      late: [],
      because: {},
    })
    const odd = run({
      activities: [
        act('__proto__', { demand: { constructor: 2 } }),
        act('constructor', { demand: { constructor: 2 } }),
        act('end', { duration: 0, demand: { constructor: 99 }, after: [{ id: '__proto__' }, { id: 'constructor' }] }),
      ],
      capacity: { constructor: 3, more: Number.POSITIVE_INFINITY },
    })
    if (!odd.ok) throw new Error('no schedule')
    expect(Object.entries(odd.start)).toEqual([
      ['__proto__', 0],
      ['constructor', 2],
      ['end', 4],
    ])
    expect(odd.because['constructor']).toEqual({
      kind: 'resource',
      resource: 'constructor',
      until: 2,
      holders: ['__proto__'],
    })
  })

  it('lets decimals that add up fit, and waits through a freeze', () => {
    const demand = { team: 0.1 }
    const tenths = Array.from({ length: 10 }, (_, at) => act(`t${at}`, { demand }))
    expect(run({ activities: tenths, capacity: { team: 1 } })).toMatchObject({ ok: true, makespan: 2 })
    const frozen = run({ activities: [act('a', { demand: { team: 1 } })], capacity: { team: [1, 0, 0, 1] } })
    expect(frozen).toMatchObject({
      ok: true,
      start: { a: 3 },
      because: { a: { kind: 'capacity', resource: 'team', until: 3 } },
      late: [{ id: 'a', earliest: 0, by: 3 }],
    })
  })
})
