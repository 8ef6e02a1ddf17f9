import type { Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'
import { planRoadmap } from './plan-roadmap.ts'
import type { RoadmapItem } from './roadmap-reading.ts'
import { type Blocker, shiftsInPlan } from './shift-in-plan.ts'

/** How much room an initiative has in the plan as it stands. METHOD C10. */
export type ItemTiming = RoadmapItem & {
  /**
   * Whole quarters it alone may slip while links, days of teams, bounds and the end of the plan hold; null where it has no
   * dates. The float in days heeds links and the end of the plan alone.
   */
  readonly slipQuarters: number | null
  /** What stops it from slipping any further. */
  readonly stoppedBy: Blocker | null
  /** What keeps it from beginning a quarter earlier; null: nothing does, or it has no dates. */
  readonly notEarlier: Blocker | null
  /** It could begin a quarter earlier. */
  readonly couldBeEarlier: boolean
}

export type Timing = {
  readonly items: readonly ItemTiming[]
  readonly byInitiative: ReadonlyMap<string, ItemTiming>
  /** On the critical path by links and dates alone, and with no room to slip a quarter once teams count too. */
  readonly critical: number
  readonly withoutRoom: number
  readonly finish: string | null
}

/** More quarters than any plan has: a slip that nothing stops ends here. */
const mostQuarters = 40

/** In the order in which they begin. Computed once for the same tables: call it freely. */
export const timing: (workbook: Workbook) => Timing = memoByTables(
  [
    'settings',
    'workbook',
    'initiative',
    'initiativeDependency',
    'initiativeEffort',
    'team',
    'teamCapacity',
    'wave',
    'freeze',
  ],
  (workbook) => {
    const { items, finish } = planRoadmap(workbook)
    const ask = shiftsInPlan(workbook)
    const timed = items
      .map((item): ItemTiming => {
        const { initiativeId, start, finish: end } = item
        if (ask === null || start === null || end === null) {
          return { ...item, slipQuarters: null, stoppedBy: null, notEarlier: null, couldBeEarlier: false }
        }
        let slip = 0
        let stoppedBy = ask(initiativeId, 1)
        while (stoppedBy === null && slip < mostQuarters) {
          slip += 1
          stoppedBy = ask(initiativeId, slip + 1)
        }
        const notEarlier = ask(initiativeId, -1)
        return { ...item, slipQuarters: slip, stoppedBy, notEarlier, couldBeEarlier: notEarlier === null }
      })
      .toSorted((a, b) => ((a.start ?? '9999') < (b.start ?? '9999') ? -1 : 1))
    return {
      items: timed,
      byInitiative: new Map(timed.map((item) => [item.initiativeId, item])),
      critical: timed.filter(({ critical }) => critical).length,
      withoutRoom: timed.filter(({ slipQuarters }) => slipQuarters === 0).length,
      finish,
    }
  },
)
