import { describe, expect, it } from 'vitest'
import { agreement } from '#shared/methods/readings/agreement.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { criterionWeights } from '#shared/methods/readings/criterion-weights.ts'
import { diagnosticsOf } from '#shared/methods/readings/diagnostics-of.ts'
import { horizonOf } from '#shared/methods/readings/horizon.ts'
import { allInitiatives, plannedInitiatives } from '#shared/methods/readings/initiative-graph.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { moneyRange } from '#shared/methods/readings/money-range.ts'
import { partnershipOf } from '#shared/methods/readings/partnership-of.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { portfolio } from '#shared/methods/readings/portfolio.ts'
import { progressOf } from '#shared/methods/readings/progress-of.ts'
import { proposeWaves } from '#shared/methods/readings/propose-waves.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { risksOf } from '#shared/methods/readings/risks-of.ts'
import { robustness } from '#shared/methods/readings/robustness.ts'
import { suppliersOf } from '#shared/methods/readings/suppliers-of.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { aWorkbook, shippedRows } from './a-workbook.ts'

const readings: Readonly<Record<string, (workbook: Workbook) => unknown>> = {
  assess,
  rank,
  planRoadmap,
  moneyOf,
  risksOf,
  suppliersOf,
  progressOf,
  partnershipOf,
  diagnosticsOf,
  proposeWaves,
  horizonOf,
  agreement,
  moneyRange,
  portfolio,
  robustness,
  allInitiatives,
  plannedInitiatives,
  criterionWeights,
}

/** A workbook with new objects for tables, so that nothing is remembered for it yet. */
function fresh(): Workbook {
  const initiative = [
    { id: 'i', title: 'I', waveId: 'w', laneId: 'l', start: '2027-01-01', finish: '2027-02-01', oneOffLikely: 1 },
  ]
  return aWorkbook({
    ...(shippedRows('quick') as object),
    workbook: [{ id: 'workbook', title: 'T' }],
    initiative,
    wave: [{ id: 'w', title: 'W' }],
    lane: [{ id: 'l', title: 'L' }],
    team: [{ id: 't', name: 'T' }],
    objective: [{ id: 'o', title: 'O' }],
    keyResult: [{ id: 'k', objectiveId: 'o', title: 'K' }],
    measure: [{ id: 'm', title: 'M' }],
    supplier: [{ id: 's', name: 'S' }],
    prioritisation: [{ id: 'prioritisation', weightSource: 'ahp', moneyCap: 9 }],
  })
}

/** The tables that a reading looks at when nothing is remembered. */
function tablesReadBy(reading: (workbook: Workbook) => unknown): ReadonlySet<string> {
  const seen = new Set<string>()
  const workbook = fresh()
  const tables = new Proxy(workbook.tables, {
    get: (target, name) => {
      seen.add(String(name))
      return target[name as TableName]
    },
  })
  reading({ ...workbook, tables })
  return seen
}

describe.each(Object.entries(readings))('%s', (_, reading) => {
  it('is remembered, and made anew when any table that it reads changes', () => {
    const workbook = fresh()
    const first = reading(workbook)
    expect(reading({ ...workbook, revision: 1 })).toBe(first)
    for (const name of tablesReadBy(reading)) {
      const changed = { ...workbook.tables, [name]: { ...workbook.tables[name as TableName] } }
      expect(reading({ ...workbook, tables: changed }), name).not.toBe(first)
    }
  })

  it('is remembered when a table that it does not read changes', () => {
    const workbook = fresh()
    const first = reading(workbook)
    const changed = { ...workbook.tables, communication: {} }
    expect(reading({ ...workbook, tables: changed })).toBe(first)
  })
})
