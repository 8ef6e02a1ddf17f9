import { describe, expect, it } from 'vitest'
import { inScenario } from '#shared/methods/readings/in-scenario.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { proposeWaves } from '#shared/methods/readings/propose-waves.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

const rows: GivenRows = {
  team: [{ id: 't', name: 'T' }],
  teamCapacity: [
    { teamId: 't', quarterStart: '2027-01-01', days: 100 },
    { teamId: 't', quarterStart: '2027-04-01', days: 100 },
  ],
  wave: [
    { id: 'w1', title: 'One', start: '2027-01-01', finish: '2027-03-31', moneyCap: 100, position: 1 },
    { id: 'w2', title: 'Two', start: '2027-04-01', finish: '2027-06-30', position: 2 },
  ],
  criterion: [
    { id: 'v', method: 'weighted', part: 'value', title: 'V', weight: 90 },
    { id: 'u', method: 'weighted', part: 'value', title: 'U', weight: 10 },
  ],
  prioritisation: [{ id: 'prioritisation', method: 'weighted' }],
  initiative: [
    { id: 'first', title: 'First', oneOffLikely: 60, start: '2027-01-01', finish: '2027-02-28' },
    { id: 'second', title: 'Second', oneOffLikely: 60 },
    { id: 'base', title: 'Base', oneOffLikely: 10 },
    { id: 'huge', title: 'Huge' },
    { id: 'law', title: 'Law', mandated: true, oneOffLikely: 20 },
  ],
  initiativeDependency: [{ initiativeId: 'law', dependsOnId: 'base' }],
  initiativeEffort: [
    { initiativeId: 'first', teamId: 't', quarterStart: '2027-01-01', days: 50 },
    { initiativeId: 'second', teamId: 't', quarterStart: '2027-01-01', days: 10 },
    { initiativeId: 'huge', teamId: 't', quarterStart: '2027-01-01', days: 90 },
  ],
  score: [
    { initiativeId: 'first', criterionId: 'v', value: 5 },
    { initiativeId: 'first', criterionId: 'u', value: 1 },
    { initiativeId: 'second', criterionId: 'v', value: 1 },
    { initiativeId: 'second', criterionId: 'u', value: 5 },
    { initiativeId: 'huge', criterionId: 'v', value: 3 },
    { initiativeId: 'huge', criterionId: 'u', value: 3 },
  ],
}

describe('proposed waves', () => {
  it('fill by rank, mandated first with what they need, to the amber line and the money', () => {
    expect(Object.fromEntries(proposeWaves(aWorkbook(rows)))).toEqual({
      law: 'w1',
      base: 'w1',
      first: 'w1',
      // 90 days are more than 85 % of any quarter.
      huge: null,
      // 90 of the first wave's 100 are spent.
      second: 'w2',
    })
  })
})

describe('a scenario', () => {
  const workbook = aWorkbook({
    ...rows,
    scenario: [{ id: 's', title: 'Lean', capacityFactor: 0.5, moneyCap: 50 }],
    scenarioInitiative: [
      { scenarioId: 's', initiativeId: 'first', included: false },
      { scenarioId: 's', initiativeId: 'second', start: '2027-04-01', finish: '2027-04-30' },
    ],
    scenarioWeight: [
      { scenarioId: 's', criterionId: 'v', weight: 10 },
      { scenarioId: 's', criterionId: 'u', weight: 90 },
    ],
  })

  it('is a workbook with its own items, weights, days and money', () => {
    const lean = inScenario(workbook, 's')
    if (lean === null) throw new Error('no scenario')
    expect(rank(lean).ranked.map(({ initiativeId }) => initiativeId)).toEqual(['second', 'huge'])
    expect(rank(lean).funding?.cap).toBe(50)
    expect(planRoadmap(lean).loads[0]?.load).toBe(2)
    expect(planRoadmap(lean).byInitiative.get('second')?.start).toBe('2027-04-01')
    expect(moneyOf(lean).oneOff.likely).toBe(90)
    expect(rank(workbook).ranked[0]?.initiativeId).toBe('first')
  })

  it('is computed once, also when something else in the workbook changes', () => {
    const [lean, again] = [workbook, { ...workbook, revision: 9 }].map((each) => inScenario(each, 's'))
    if (lean == null || again == null) throw new Error('no scenario')
    expect(rank(again)).toBe(rank(lean))
    expect(inScenario(workbook, 'none')).toBeNull()
  })
})
