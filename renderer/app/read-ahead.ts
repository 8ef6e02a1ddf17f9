import type { StoreApi } from 'zustand/vanilla'
import { assess } from '#shared/methods/readings/assess.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import type { WorkbookState } from '../state/workbook-state.ts'
import { idle } from './parts/idle.ts'

/** What several steps are drawn from and takes longest. Each remembers what it read. */
const readings = [assess, rank, planRoadmap, moneyOf] as const

/**
 * Reads the workbook in front while nothing else is to be done, and each that is opened after it, so that the first step
 * that needs a reading need not wait for it.
 */
export async function readAhead(source: StoreApi<WorkbookState>): Promise<void> {
  source.subscribe(({ handle }, before) => {
    if (handle !== before.handle) void read(source)
  })
  await read(source)
}

async function read(source: StoreApi<WorkbookState>): Promise<void> {
  for (const reading of readings) {
    await idle()
    const { handle, workbook } = source.getState()
    if (handle !== null) reading(workbook)
  }
}
