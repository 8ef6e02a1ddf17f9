import { describe, expect, it } from 'vitest'
import { scheduleActivities } from '#shared/methods/schedule.ts'
import { instanceOf, psplibInstances } from '#tests/fixtures/psplib.ts'
import { scheduleFaults } from '#tests/fixtures/schedule-faults.ts'

const j301 = {
  name: 'j301_1',
  durations: [0, 8, 4, 6, 3, 8, 5, 9, 2, 7, 9, 2, 6, 3, 9, 10, 6, 5, 3, 7, 2, 7, 2, 3, 3, 7, 8, 3, 7, 2, 2, 0],
  demands: [
    [0, 0, 0, 0],
    [4, 0, 0, 0],
    [10, 0, 0, 0],
    [0, 0, 0, 3],
    [3, 0, 0, 0],
    [0, 0, 0, 8],
    [4, 0, 0, 0],
    [0, 1, 0, 0],
    [6, 0, 0, 0],
    [0, 0, 0, 1],
    [0, 5, 0, 0],
    [0, 7, 0, 0],
    [4, 0, 0, 0],
    [0, 8, 0, 0],
    [3, 0, 0, 0],
    [0, 0, 0, 5],
    [0, 0, 0, 8],
    [0, 0, 0, 7],
    [0, 1, 0, 0],
    [0, 10, 0, 0],
    [0, 0, 0, 6],
    [2, 0, 0, 0],
    [3, 0, 0, 0],
    [0, 9, 0, 0],
    [4, 0, 0, 0],
    [0, 0, 4, 0],
    [0, 0, 0, 7],
    [0, 8, 0, 0],
    [0, 7, 0, 0],
    [0, 7, 0, 0],
    [0, 0, 2, 0],
    [0, 0, 0, 0],
  ],
  successors: [
    [1, 2, 3],
    [5, 10, 14],
    [6, 7, 12],
    [4, 8, 9],
    [19],
    [29],
    [26],
    [11, 18, 26],
    [13],
    [15, 24],
    [19, 25],
    [13],
    [16, 17],
    [16],
    [24],
    [20, 21],
    [21],
    [19, 21],
    [23, 28],
    [22, 24],
    [27],
    [22],
    [23],
    [29],
    [29],
    [30],
    [27],
    [30],
    [31],
    [31],
    [31],
    [],
  ],
  capacity: [12, 13, 4, 12],
  criticalPath: 38,
  best: 43,
}

describe('worked examples', () => {
  it('gives the critical path where there is enough of everything (METHOD C10)', () => {
    const outcome = scheduleActivities({
      activities: [
        { id: 'A', duration: 3, demand: {}, after: [] },
        { id: 'B', duration: 2, demand: {}, after: [{ id: 'A' }] },
        { id: 'C', duration: 5, demand: {}, after: [{ id: 'A' }] },
        { id: 'D', duration: 4, demand: {}, after: [{ id: 'B' }] },
        { id: 'E', duration: 2, demand: {}, after: [{ id: 'C' }, { id: 'D' }] },
      ],
      capacity: {},
      aim: 'makespan',
    })
    expect(outcome).toMatchObject({
      ok: true,
      start: { A: 0, B: 3, C: 3, D: 5, E: 9 },
      makespan: 11,
      lowerBound: 11,
      late: [],
      because: { A: { kind: 'atOnce' }, E: { kind: 'precedence', id: 'D' } },
    })
  })

  /**
   * The first instance of PSPLIB's J30, j301_1 (Kolisch and Sprecher 1996): 30 jobs, four resources, critical path 38,
   * optimum 43.
   */
  it('finds the optimum of j301_1', () => {
    const { activities, capacity, best } = instanceOf(j301)
    const outcome = scheduleActivities({ activities, capacity, aim: 'makespan', effort: 'quick' })
    if (!outcome.ok) throw new Error('no schedule')
    expect(outcome.makespan).toBe(best)
    expect(outcome.lowerBound).toBeGreaterThanOrEqual(38)
    expect(outcome.lowerBound).toBeLessThanOrEqual(best)
    expect(scheduleFaults(activities, capacity, outcome.start)).toEqual([])
  })
})

describe.each(['j30', 'j60'] as const)('published instances of %s', (set) => {
  const instances = psplibInstances(set)
  // They lie beside the project only where it is developed.
  it.skipIf(instances === null)(
    'are scheduled without a fault, no bound above the best known',
    { timeout: 120_000 },
    () => {
      const some = (instances ?? []).filter((_, at) => at % 24 === 3)
      expect(some).toHaveLength(10)
      for (const { activities, capacity, best } of some) {
        for (const aim of ['ranking', 'makespan'] as const) {
          const outcome = scheduleActivities({ activities, capacity, aim })
          if (!outcome.ok) throw new Error('no schedule')
          expect(scheduleFaults(activities, capacity, outcome.start)).toEqual([])
          expect(outcome.lowerBound).toBeLessThanOrEqual(best)
          expect(outcome.makespan).toBeGreaterThanOrEqual(best)
          if (aim === 'makespan') expect(outcome.makespan).toBeLessThanOrEqual(best * 1.08)
        }
      }
    },
  )
})
