import { describe, expect, it } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { explain } from '#shared/methods/explain.ts'
import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { inScenario } from '#shared/methods/readings/in-scenario.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { compareScenarios } from '#shared/methods/readings/scenario-comparison.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

const say = createTranslator('en-GB')

const rows: GivenRows = {
  prioritisation: [{ id: 'prioritisation', method: 'weighted', moneyCap: 100 }],
  criterion: [{ id: 'v', method: 'weighted', part: 'value', title: 'V', weight: 100 }],
  initiative: [
    { id: 'a', title: 'A', oneOffLikely: 60, start: '2027-01-01', finish: '2027-03-31' },
    { id: 'b', title: 'B', oneOffLikely: 50, start: '2027-04-01', finish: '2027-06-30' },
  ],
  score: [
    { initiativeId: 'a', criterionId: 'v', value: 4 },
    { initiativeId: 'b', criterionId: 'v', value: 2 },
  ],
  goal: [
    { id: 'g', title: 'G' },
    { id: 'h', title: 'H' },
  ],
  initiativeGoal: [
    { initiativeId: 'a', goalId: 'g' },
    { initiativeId: 'b', goalId: 'h' },
  ],
  risk: [
    { id: 'r', title: 'R', likelihood: 4, impact: 4, residualLikelihood: 1, residualImpact: 4, initiativeId: 'b' },
    { id: 's', title: 'S', likelihood: 2, impact: 2, status: 'closed' },
  ],
  team: [{ id: 't', name: 'T' }],
  teamCapacity: [{ teamId: 't', quarterStart: '2027-01-01', days: 40 }],
  initiativeEffort: [{ initiativeId: 'a', teamId: 't', quarterStart: '2027-01-01', days: 30 }],
  scenario: [{ id: 'lean', title: 'Lean', moneyCap: 70, capacityFactor: 0.5, chosen: true, chosenReason: 'Safe.' }],
  scenarioInitiative: [{ scenarioId: 'lean', initiativeId: 'b', included: false }],
}

describe('scenarios beside the plan', () => {
  it('are compared on value, cost, dates, load, risk and goals', () => {
    const { lines, chosenId, problems, more } = compareScenarios(aWorkbook(rows))
    expect(lines).toMatchObject([
      {
        scenarioId: null,
        initiatives: 2,
        value: 6,
        oneOff: { likely: 110 },
        overCap: 10,
        finish: '2027-06-30',
        peakLoad: 0.75,
        overloads: 0,
        risk: 4,
        goalsServed: 2,
        goals: 2,
      },
      {
        scenarioId: 'lean',
        initiatives: 1,
        value: 4,
        oneOff: { likely: 60 },
        cap: 70,
        overCap: 0,
        finish: '2027-03-31',
        peakLoad: 1.5,
        overloads: 1,
        // Nobody treats it there.
        risk: 16,
        goalsServed: 1,
      },
    ])
    expect({ chosenId, problems, more }).toEqual({ chosenId: 'lean', problems: [], more: 0 })
  })

  it('name what needs something that a scenario leaves out', () => {
    const workbook = aWorkbook({
      ...rows,
      initiativeDependency: [{ initiativeId: 'b', dependsOnId: 'a' }],
      scenarioInitiative: [{ scenarioId: 'lean', initiativeId: 'a', included: false }],
    })
    expect(compareScenarios(workbook).lines.map(({ conflicts }) => conflicts)).toEqual([0, 1])
    const found = explain(workbook, 'scenario/lean/conflicts')
    expect(found?.value).toBe(1)
    expect(
      found?.inputs.map(({ label, detail }) => [label, detail].map((each) => each && sayPhrase(say, each))),
    ).toEqual([['B', 'needs “A”, which is left out']])
    const both = [
      { scenarioId: 'lean', initiativeId: 'a', included: false },
      { scenarioId: 'lean', initiativeId: 'b', included: false },
    ]
    const neither = {
      ...rows,
      initiativeDependency: [{ initiativeId: 'b', dependsOnId: 'a' }],
      scenarioInitiative: both,
    }
    expect(compareScenarios(aWorkbook(neither)).lines.map(({ conflicts }) => conflicts)).toEqual([0, 0])
  })

  it('are five at most, and name what is wrong with the choice', () => {
    const scenario = Array.from({ length: 7 }, (_, at) => ({
      id: `s${at}`,
      title: 'S',
      chosen: at < 2,
      position: at,
    }))
    const { lines, more, chosenId, problems } = compareScenarios(
      aWorkbook({ ...rows, scenario, scenarioInitiative: [] }),
    )
    expect(lines).toHaveLength(6)
    expect({ more, chosenId, problems }).toEqual({ more: 2, chosenId: 's0', problems: ['manyChosen', 'noReason'] })
  })

  it('say what the readings of each scenario say', () => {
    const workbook = workbookOf(0, sampleWorkbook(createTranslator('en')))
    for (const line of compareScenarios(workbook).lines) {
      const as = line.scenarioId === null ? workbook : inScenario(workbook, line.scenarioId)
      expect(as === null ? null : moneyOf(as).oneOff).toEqual(line.oneOff)
    }
  })
})
