import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Activity, Capacity, ScheduleRequest } from '#shared/methods/schedule/request.ts'
import { scheduleActivities } from '#shared/methods/schedule.ts'
import { scheduleFaults } from '#tests/fixtures/schedule-faults.ts'

/** A schedule that must be there. */
function scheduled(request: ScheduleRequest) {
  const outcome = scheduleActivities(request)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.conflicts))
  return outcome
}

const aims = ['ranking', 'makespan'] as const
const types = ['finish-start', 'start-start', 'finish-finish', 'finishToStart', 'SS', 'FF', undefined] as const

/** Projects whose links lead forward, with capacity that in the end is enough for each activity alone. */
const projects = fc
  .record({
    durations: fc.array(fc.nat(6), { minLength: 1, maxLength: 14 }),
    links: fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom(...types), fc.integer({ min: -4, max: 4 })), {
      maxLength: 20,
    }),
    demands: fc.array(fc.tuple(fc.nat(4), fc.oneof(fc.nat(4), fc.array(fc.nat(4), { maxLength: 7 }))), {
      minLength: 14,
      maxLength: 14,
    }),
    priorities: fc.array(fc.option(fc.integer({ min: -3, max: 3 }), { nil: null }), { minLength: 14, maxLength: 14 }),
    earliest: fc.array(fc.option(fc.nat(9), { nil: null }), { minLength: 14, maxLength: 14 }),
    first: fc.array(fc.nat(5), { maxLength: 12 }),
    last: fc.integer({ min: 4, max: 7 }),
    other: fc.integer({ min: 4, max: 9 }),
  })
  .map(({ durations, links, demands, priorities, earliest, first, last, other }) => {
    const activities = durations.map((duration, at): Activity => {
      const [a = 0, b = 0] = demands[at] ?? []
      const after = links.flatMap(([from, to, type, lag]) =>
        to === at && from < to ? [{ id: `n${from}`, lag, ...(type === undefined ? {} : { type }) }] : [],
      )
      const priority = priorities[at] ?? null
      const release = earliest[at] ?? null
      return {
        id: `n${at}`,
        duration,
        demand: { a, b },
        after,
        ...(priority === null ? {} : { priority }),
        ...(release === null ? {} : { earliest: release }),
      }
    })
    const capacity: Capacity = { a: [...first, last], b: other }
    return { activities, capacity }
  })

describe('any project that can be scheduled', () => {
  it.each(aims)('breaks nothing, aim %s', (aim) => {
    fc.assert(
      fc.property(projects, ({ activities, capacity }) => {
        const { start, makespan, lowerBound } = scheduled({ activities, capacity, aim })
        expect(scheduleFaults(activities, capacity, start)).toEqual([])
        expect(makespan).toBe(Math.max(...activities.map(({ id, duration }) => (start[id] ?? 0) + duration)))
        expect(makespan).toBeGreaterThanOrEqual(lowerBound)
      }),
      { numRuns: 60 },
    )
  })

  it.each(aims)('keeps what is fixed where a plan for it exists, aim %s', (aim) => {
    fc.assert(
      fc.property(
        projects,
        fc.array(fc.nat(13), { maxLength: 4 }),
        fc.nat(3),
        ({ activities, capacity }, pinned, later) => {
          // Fixed to where a schedule had them, so that there is an answer; later than need be.
          const shifted = activities.map((activity) => ({ ...activity, earliest: (activity.earliest ?? 0) + later }))
          const { start } = scheduled({ activities: shifted, capacity, aim: 'ranking' })
          const fixed = activities.map((activity, at): Activity => {
            const { earliest: _, ...free } = activity
            return pinned.includes(at) ? { ...free, fixed: start[activity.id] ?? 0 } : free
          })
          const again = scheduled({ activities: fixed, capacity, aim })
          expect(scheduleFaults(fixed, capacity, again.start)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each(aims)('is the same for the same seed, and whatever the activities are called, aim %s', (aim) => {
    fc.assert(
      fc.property(projects, fc.nat(), ({ activities, capacity }, seed) => {
        const one = scheduled({ activities, capacity, aim, seed })
        expect(scheduled({ activities, capacity, aim, seed })).toEqual(one)
        const called = (id: string) => `${99 - Number(id.slice(1))} ${id}`
        const renamed = activities.map((each) => ({
          ...each,
          id: called(each.id),
          after: each.after.map((link) => ({ ...link, id: called(link.id) })),
        }))
        const other = scheduled({ activities: renamed, capacity, aim, seed })
        expect(renamed.map(({ id }) => other.start[id])).toEqual(activities.map(({ id }) => one.start[id]))
        expect([other.makespan, other.lowerBound]).toEqual([one.makespan, one.lowerBound])
      }),
      { numRuns: 30 },
    )
  })

  it('is moved as a whole when every date and all capacity is', () => {
    fc.assert(
      fc.property(projects, fc.nat(20), ({ activities, capacity }, by) => {
        const dated = activities.map((each) => ({ ...each, earliest: each.earliest ?? 0 }))
        const later = dated.map((each) => ({ ...each, earliest: each.earliest + by }))
        const moved = Object.fromEntries(
          Object.entries(capacity).map(([name, amount]) => {
            const list = typeof amount === 'number' ? [amount] : amount
            return [name, [...Array.from({ length: by }, () => 0), ...list]]
          }),
        )
        const one = scheduled({ activities: dated, capacity, aim: 'ranking' })
        const other = scheduled({ activities: later, capacity: moved, aim: 'ranking' })
        expect(activities.map(({ id }) => (other.start[id] ?? 0) - by)).toEqual(
          activities.map(({ id }) => one.start[id]),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('says of each start what keeps it from being earlier', () => {
    fc.assert(
      fc.property(projects, fc.constantFrom(...aims), ({ activities, capacity }, aim) => {
        const { start, because, late } = scheduled({ activities, capacity, aim })
        for (const activity of activities) {
          const at = start[activity.id] ?? 0
          const reason = because[activity.id]
          expect(reason?.kind === 'atOnce').toBe(at === 0)
          if (at === 0) continue
          // One period earlier, with everything else where it is, something is broken.
          expect(scheduleFaults(activities, capacity, { ...start, [activity.id]: at - 1 })).not.toEqual([])
        }
        for (const { id, by, earliest, reason } of late) {
          expect([by, reason]).toEqual([(start[id] ?? 0) - earliest, because[id]])
          expect(by).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** "Priority order to respect": a more important one is never later than it would be without the less important ones. */
it('lets nothing less important delay what is more important', () => {
  fc.assert(
    fc.property(projects, ({ activities, capacity }) => {
      const ranked = activities.map((each, at) => ({ ...each, after: [], priority: at }))
      const { start } = scheduled({ activities: ranked, capacity, aim: 'ranking' })
      for (let from = 0; from < ranked.length; from += 1) {
        const alone = scheduled({ activities: ranked.slice(from), capacity, aim: 'ranking' })
        for (const { id } of ranked.slice(from)) expect(start[id]).toBe(alone.start[id])
      }
    }),
    { numRuns: 20 },
  )
})

describe('stopping and progress', () => {
  const many = Array.from({ length: 60 }, (_, at): Activity => {
    return {
      id: `n${at}`,
      duration: 1 + (at % 7),
      demand: { a: 1 + (at % 3) },
      after: at < 5 ? [] : [{ id: `n${at % 5}` }],
    }
  })

  it('ends with one conflict once the signal says so, and tells how far it is until then', () => {
    const signal = { aborted: false }
    const shares: number[] = []
    const outcome = scheduleActivities({
      activities: many,
      capacity: { a: 4 },
      aim: 'makespan',
      effort: 'thorough',
      signal,
      onProgress: (share) => {
        shares.push(share)
        if (shares.length === 3) signal.aborted = true
      },
    })
    if (outcome.ok) expect(outcome.makespan).toBe(outcome.lowerBound)
    else {
      expect(outcome.conflicts.map(({ kind }) => kind)).toEqual(['cancelled'])
      expect(shares).toHaveLength(3)
    }
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  it.each(aims)('does not begin when it was stopped before, aim %s', (aim) => {
    const signal = AbortSignal.abort()
    expect(scheduleActivities({ activities: many, capacity: { a: 4 }, aim, signal })).toEqual({
      ok: false,
      conflicts: [{ kind: 'cancelled', ids: [], waysOut: [] }],
    })
  })
})
