import { describe, expect, it } from 'vitest'
import { diagnosticsOf } from '#shared/methods/readings/diagnostics-of.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { partnershipOf } from '#shared/methods/readings/partnership-of.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { progressOf } from '#shared/methods/readings/progress-of.ts'
import { risksOf } from '#shared/methods/readings/risks-of.ts'
import { suppliersOf } from '#shared/methods/readings/suppliers-of.ts'
import { partnershipQuestions } from '#shared/model/entities/partnership-answer.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

describe('roadmap', () => {
  const chain: GivenRows = {
    initiative: [
      { id: 'a', title: 'A', start: '2027-01-01', finish: '2027-03-31' },
      { id: 'b', title: 'B', start: '2027-04-10', finish: '2027-06-30' },
      { id: 'c', title: 'C', start: '2027-06-15', finish: '2027-12-31' },
      { id: 'd', title: 'D', start: '2027-02-01', finish: '2027-05-01' },
    ],
    initiativeDependency: [
      { initiativeId: 'b', dependsOnId: 'a' },
      { initiativeId: 'c', dependsOnId: 'b' },
    ],
  }

  it('finds floats from the dates, the critical path and broken links', () => {
    const { byInitiative, criticalPath, dateConflicts, start, finish, loops } = planRoadmap(aWorkbook(chain))
    // C cannot begin before B is done, so it ends 16 days later than planned, and nothing may slip on the way there.
    expect(byInitiative.get('c')).toMatchObject({ earliestStart: '2027-07-01', earliestFinish: '2028-01-16' })
    expect(byInitiative.get('a')).toMatchObject({ durationDays: 90, floatDays: 9, critical: false })
    expect(byInitiative.get('d')).toMatchObject({ floatDays: 260, latestFinish: '2028-01-16' })
    expect(criticalPath).toEqual(['b', 'c'])
    expect(dateConflicts).toEqual([
      {
        initiativeId: 'c',
        dependsOnId: 'b',
        type: 'finishToStart',
        lagDays: 0,
        earliest: '2027-06-30',
        planned: '2027-06-15',
        days: 15,
      },
    ])
    expect([start, finish, loops]).toEqual(['2027-01-01', '2027-12-31', []])
  })

  it.each([
    ['the next day', '2027-04-01', 0, 0],
    ['the same day', '2027-03-31', 0, 0],
    ['a day late', '2027-04-02', 0, 1],
    ['after a lag', '2027-04-15', 14, 0],
  ])('leaves the right float where work goes on %s', (_, start, lagDays, float) => {
    const { byInitiative, dateConflicts } = planRoadmap(
      aWorkbook({
        initiative: [
          { id: 'a', title: 'A', start: '2027-01-01', finish: '2027-03-31' },
          { id: 'b', title: 'B', start, finish: '2027-06-30' },
        ],
        initiativeDependency: [{ initiativeId: 'b', dependsOnId: 'a', lagDays }],
      }),
    )
    expect(byInitiative.get('a')).toMatchObject({ floatDays: float, critical: float === 0 })
    expect(byInitiative.get('b')).toMatchObject({ earliestStart: start, earliestFinish: '2027-06-30', critical: true })
    expect(dateConflicts).toEqual([])
  })

  it('estimates where there are no dates, and says nothing where there is nothing', () => {
    const { byInitiative, backwards } = planRoadmap(
      aWorkbook({
        initiative: [
          { id: 'est', title: 'Est', start: '2027-01-04', durationLow: 2, durationLikely: 4, durationHigh: 9 },
          { id: 'bare', title: 'Bare' },
          { id: 'back', title: 'Back', start: '2027-05-01', finish: '2027-04-01' },
          { id: 'no', title: 'No', decision: 'no', start: '2027-01-01', finish: '2030-01-01' },
          { id: 'later', title: 'Later', decision: 'later' },
        ],
      }),
    )
    expect(byInitiative.get('est')).toMatchObject({
      durationDays: 32,
      finishRange: { low: '2027-01-17', expected: '2027-02-04', high: '2027-03-07' },
    })
    expect(byInitiative.get('est')?.estimateWeeks?.deviation).toBeCloseTo(1.1667, 4)
    expect(byInitiative.get('bare')).toMatchObject({ durationDays: null, floatDays: null, critical: false })
    expect([byInitiative.has('no'), byInitiative.has('later')]).toEqual([false, false])
    expect(backwards).toEqual(['back'])
  })

  it('finds waves that are out of order', () => {
    const workbook = aWorkbook({
      wave: [
        { id: 'w2', title: 'Second', position: 2 },
        { id: 'w1', title: 'First', position: 1 },
      ],
      initiative: [
        { id: 'a', title: 'A', waveId: 'w1' },
        { id: 'b', title: 'B', waveId: 'w2' },
      ],
      initiativeDependency: [{ initiativeId: 'a', dependsOnId: 'b' }],
    })
    expect(planRoadmap(workbook).waveConflicts).toEqual([
      { initiativeId: 'a', waveId: 'w1', dependsOnId: 'b', dependsOnWaveId: 'w2' },
    ])
  })

  it('loads teams by fiscal quarter, with what was accepted', () => {
    const workbook = aWorkbook({
      workbook: [{ id: 'workbook', title: 'T', horizonStart: '2027-02-15', horizonQuarters: 2, fiscalStartMonth: 2 }],
      team: [
        { id: 't', name: 'T' },
        { id: 'u', name: 'U', position: 1 },
      ],
      initiative: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B', position: 1 },
        { id: 'no', title: 'No', decision: 'no' },
      ],
      teamCapacity: [
        { teamId: 't', quarterStart: '2027-02-01', days: 100 },
        { teamId: 't', quarterStart: '2027-05-01', days: 50, overloadAcceptance: 'CIO, for the move' },
      ],
      initiativeEffort: [
        { initiativeId: 'a', teamId: 't', quarterStart: '2027-02-01', days: 60 },
        { initiativeId: 'b', teamId: 't', quarterStart: '2027-03-10', days: 30 },
        { initiativeId: 'no', teamId: 't', quarterStart: '2027-02-01', days: 500 },
        { initiativeId: 'a', teamId: 't', quarterStart: '2027-05-01', days: 60 },
        { initiativeId: 'a', teamId: 'u', quarterStart: '2028-02-01', days: 5 },
      ],
    })
    const { loads, overloads, quarters } = planRoadmap(workbook)
    expect(quarters.map(({ start }) => start)).toEqual(['2027-02-01', '2027-05-01'])
    expect(loads.map(({ teamId, quarterStart, load, state }) => [teamId, quarterStart, load, state])).toEqual([
      ['t', '2027-02-01', 0.9, 'amber'],
      ['t', '2027-05-01', 1.2, 'red'],
      ['u', '2027-02-01', null, 'none'],
      ['u', '2027-05-01', null, 'none'],
      ['u', '2028-02-01', null, 'red'],
    ])
    expect(loads[0]?.parts).toEqual([
      { initiativeId: 'a', days: 60 },
      { initiativeId: 'b', days: 30 },
    ])
    expect(overloads.map(({ teamId, inHorizon }) => [teamId, inHorizon])).toEqual([['u', false]])
  })
})

describe('money', () => {
  const rows: GivenRows = {
    workbook: [{ id: 'workbook', title: 'T', horizonStart: '2027-01-01', horizonQuarters: 8, currency: 'EUR' }],
    lane: [{ id: 'l', title: 'L' }],
    wave: [{ id: 'w', title: 'W', start: '2027-07-01', finish: '2027-09-30' }],
    initiative: [
      {
        id: 'a',
        title: 'A',
        laneId: 'l',
        start: '2027-01-01',
        finish: '2027-06-30',
        oneOffLow: 150,
        oneOffLikely: 181,
        oneOffHigh: 210,
        runChangeLikely: 40,
        savingLikely: 200,
        savingLow: 100,
      },
      { id: 'b', title: 'B', waveId: 'w', oneOffLikely: 92 },
      { id: 'c', title: 'C', oneOffLikely: 10 },
      { id: 'd', title: 'D' },
    ],
  }

  it('falls into the quarters of its dates', () => {
    const { quarters, years, oneOff, untimed, unpriced, lanes, netPerYear } = moneyOf(aWorkbook(rows))
    // 90 and 91 of A's 181 days; B follows the dates of its wave; C has no time.
    expect(quarters.map(({ oneOff: part }) => Math.round(part.likely))).toEqual([90, 91, 92, 0, 0, 0, 0, 0])
    expect(quarters.map(({ saving }) => saving.likely)).toEqual([0, 0, 50, 50, 50, 50, 50, 50])
    expect(quarters[2]?.cash.likely).toBe(50 - 10 - 92)
    expect(quarters[2]?.net).toEqual({ low: 15, likely: 40, high: 40 })
    expect(years.map(({ fiscalYear, cash }) => [fiscalYear, Math.round(cash.likely)])).toEqual([
      [2027, -193],
      [2028, 160],
    ])
    expect(years[1]?.cumulative.likely).toBeCloseTo(-33, 9)
    expect(oneOff).toEqual({ low: 252, likely: 283, high: 312 })
    expect(netPerYear.likely).toBe(160)
    expect([untimed, unpriced]).toEqual([['c'], ['d']])
    expect(lanes.map(({ laneId, share }) => [laneId, share])).toEqual([
      ['l', 181 / 283],
      [null, 102 / 283],
    ])
  })

  it('is worth what its years bring, and pays back after the horizon if it must', () => {
    const { netPresentValue, paybackYears } = moneyOf(aWorkbook(rows))
    expect(netPresentValue?.likely).toBeCloseTo(-193 + 160 / 1.1, 9)
    // 33 are left after 8 quarters, and each further one brings 40.
    expect(paybackYears.likely).toBeCloseTo((8 + 33 / 40) / 4, 9)
    expect(paybackYears.low).toBeGreaterThan(paybackYears.likely ?? 0)
    expect(paybackYears.high).toBeLessThan(paybackYears.likely ?? 0)
  })

  it('adds up: the quarters are the whole where everything falls into them', () => {
    const inside = aWorkbook({ ...rows, initiative: (rows.initiative ?? []).slice(0, 2) })
    const { inHorizon, oneOff } = moneyOf(inside)
    expect(inHorizon.oneOff.likely).toBeCloseTo(oneOff.likely, 9)
    expect(inHorizon.oneOff.low).toBeCloseTo(oneOff.low, 9)
  })

  it('is nothing in an empty workbook', () => {
    const empty = moneyOf(aWorkbook({ workbook: [{ id: 'workbook', title: 'T' }] }))
    expect(empty).toMatchObject({ quarters: [], years: [], netPresentValue: null, lanes: [] })
    expect(empty.paybackYears).toEqual({ low: null, likely: null, high: null })
  })
})

describe('registers', () => {
  it('scores risks, greatest first', () => {
    const risks = risksOf(
      aWorkbook({
        risk: [
          { id: 'small', title: 'Small', likelihood: 2, impact: 3, status: 'closed' },
          { id: 'big', title: 'Big', likelihood: 4, impact: 5, residualLikelihood: 2, residualImpact: 4 },
        ],
      }),
    )
    expect(risks).toMatchObject([
      { riskId: 'big', score: 20, band: 'red', residualScore: 8, residualBand: 'amber', open: true },
      { riskId: 'small', score: 6, band: 'green', residualScore: null, open: false },
    ])
  })

  it('scores suppliers and says when notice is due', () => {
    const criteria = ['fit', 'reliability', 'security', 'cost', 'integration', 'stability'] as const
    const [whole, part] = suppliersOf(
      aWorkbook({
        supplier: [
          { id: 's', name: 'S', renewalDate: '2028-03-01', noticeDays: 90 },
          { id: 'u', name: 'U', position: 1 },
        ],
        supplierScore: criteria.map((criterion, at) => ({
          supplierId: 's',
          criterion,
          value: [4, 3, 5, 2, 3, 4][at] ?? null,
        })),
      }),
    )
    expect(whole?.score).toBeCloseTo(70, 12)
    expect(whole).toMatchObject({ missing: [], noticeBy: '2027-12-02' })
    expect(part).toMatchObject({ score: null, missing: criteria, noticeBy: null })
  })

  it('measures progress of key results, objectives and measures', () => {
    const { keyResults, objectives, measures } = progressOf(
      aWorkbook({
        objective: [
          { id: 'o', title: 'O' },
          { id: 'bare', title: 'Bare' },
        ],
        keyResult: [
          { id: 'k1', objectiveId: 'o', title: 'K1', baseline: 240, target: 90, current: 150 },
          { id: 'k2', objectiveId: 'o', title: 'K2', baseline: 92, target: 97, current: 96, ambition: 'stretch' },
          { id: 'k3', objectiveId: 'o', title: 'K3', baseline: 5, target: 5, current: 5 },
        ],
        measure: [
          { id: 'm', title: 'M', baseline: 10, target: 20, current: 12 },
          { id: 'r', title: 'R', direction: 'range', baseline: 80, target: 95, targetHigh: 105, current: 101 },
        ],
        measureReading: [
          { measureId: 'm', readOn: '2027-03-01', value: 18 },
          { measureId: 'm', readOn: '2027-01-01', value: 14 },
        ],
      }),
    )
    expect(keyResults.get('k1')).toMatchObject({ share: 0.6, colour: 'amber', aim: 1 })
    expect(keyResults.get('k2')).toMatchObject({ share: 0.8, colour: 'green', aim: 0.7 })
    expect(keyResults.get('k3')).toMatchObject({ share: null, colour: null, withoutWay: true })
    expect(objectives.get('o')?.share).toBeCloseTo(0.7, 12)
    expect(objectives.get('bare')).toMatchObject({ share: null, keyResultIds: [] })
    expect(measures.get('m')).toMatchObject({ current: 18, readOn: '2027-03-01', share: 0.8 })
    expect(measures.get('m')?.readings.map(({ value }) => value)).toEqual([14, 18])
    expect(measures.get('r')?.share).toBe(1)
  })

  it('asks every question of the partnership check', () => {
    const answers = partnershipQuestions.map((question) => ({ question, score: 2 }))
    expect(partnershipOf(aWorkbook({ partnershipAnswer: answers }))).toMatchObject({ share: 2 / 3, sum: 12 })
    expect(partnershipOf(aWorkbook({ partnershipAnswer: answers.slice(1) }))).toMatchObject({
      share: null,
      answered: 5,
    })
  })

  it('finds what users miss most', () => {
    const readings = diagnosticsOf(
      aWorkbook({
        diagnostic: [
          { id: 'a', service: 'A', importance: 80, satisfaction: 70 },
          { id: 'b', service: 'B', importance: 80 },
          { id: 'c', service: 'C', importance: 60, satisfaction: 75 },
          { id: 'd', service: 'D', importance: 90, satisfaction: 40 },
        ],
      }),
    )
    expect(readings.map(({ diagnosticId, gap }) => [diagnosticId, gap])).toEqual([
      ['d', 50],
      ['a', 10],
      ['c', -15],
      ['b', null],
    ])
  })
})
