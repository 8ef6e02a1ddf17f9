import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/translate.ts'
import { scoreOfAmount } from '#shared/methods/computed-score.ts'
import { explanationText } from '#shared/methods/explanation-text.ts'
import { computedScores, withComputedScores } from '#shared/methods/readings/computed-scores.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

const say = createTranslator('en')

const kinds = ['goalContribution', 'gapClosed', 'riskReduced', 'unlocks'] as const

function computing(kind: (typeof kinds)[number], more: GivenRows = {}) {
  return aWorkbook({
    prioritisation: [{ id: 'prioritisation', method: 'weighted' }],
    criterion: [{ id: 'k', method: 'weighted', part: 'value', title: 'K', weight: 100, computed: kind }],
    initiative: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C' },
      { id: 'no', title: 'No', decision: 'no' },
    ],
    goal: [
      { id: 'g5', title: 'G5', weight: 5 },
      { id: 'g2', title: 'G2', weight: 2 },
      { id: 'out', title: 'Out', weight: 5, inScope: false },
    ],
    initiativeGoal: [
      { initiativeId: 'a', goalId: 'g5' },
      { initiativeId: 'a', goalId: 'g2' },
      { initiativeId: 'b', goalId: 'g2' },
      { initiativeId: 'b', goalId: 'out' },
      { initiativeId: 'no', goalId: 'g5' },
    ],
    initiativeDependency: [
      { initiativeId: 'b', dependsOnId: 'a' },
      { initiativeId: 'c', dependsOnId: 'b' },
      { initiativeId: 'no', dependsOnId: 'c' },
    ],
    risk: [
      { id: 'r1', title: 'R', likelihood: 5, impact: 4, residualLikelihood: 2, residualImpact: 4, initiativeId: 'a' },
      { id: 'r2', title: 'R', likelihood: 3, impact: 3, residualLikelihood: 1, residualImpact: 3, initiativeId: 'b' },
      { id: 'r3', title: 'R', likelihood: 5, impact: 5, initiativeId: 'c' },
    ],
    practice: [{ id: 'p', name: 'P', inScope: true, agreedTarget: 3, stakeholderImportance: 50 }],
    agreedLevel: [{ practiceId: 'p', lens: 'data', level: 1 }],
    initiativeLift: [
      // To 3 at most, which is the target.
      { initiativeId: 'a', practiceId: 'p', lens: 'data', fromLevel: 0, toLevel: 5 },
      { initiativeId: 'b', practiceId: 'p', lens: 'data', fromLevel: 1, toLevel: 2 },
    ],
    ...more,
  })
}

function amounts(kind: (typeof kinds)[number]) {
  return Object.fromEntries(
    [...computedScores(computing(kind)).values()].map((each) => [each.initiativeId, each.amount]),
  )
}

describe('computed criteria', () => {
  it('measure goals served, gaps closed, risks reduced and what is unlocked, of all that are not rejected', () => {
    expect(amounts('goalContribution')).toEqual({ a: 7, b: 2, c: 0 })
    expect(amounts('unlocks')).toEqual({ a: 2, b: 1, c: 0 })
    expect(amounts('riskReduced')).toEqual({ a: 12, b: 6, c: 0 })
    const { a = 0, b = 0, c = 1 } = amounts('gapClosed')
    expect([a / b, c]).toEqual([2, 0])
  })

  it('count where no score was given, and a given one overrides them', () => {
    const workbook = computing('goalContribution')
    expect(rank(workbook).byInitiative.get('a')?.priority).toBe(5)
    expect(rank(workbook).byInitiative.get('b')?.priority).toBeCloseTo(1 + (4 * 2) / 7, 12)
    const overridden = computing('goalContribution', {
      score: [
        { initiativeId: 'b', criterionId: 'k', value: 4, reason: 'The regulator asks for it.' },
        { initiativeId: 'c', criterionId: 'k', value: null, reason: 'Still open.' },
      ],
    })
    expect(rank(overridden).byInitiative.get('b')?.priority).toBe(4)
    expect(rank(overridden).byInitiative.get('c')?.priority).toBe(1)
    expect(explanationText(overridden, 'initiative/b/priority', say, 1)).toContain(
      'Reason given: The regulator asks for it.',
    )
    expect(explanationText(overridden, 'initiative/a/priority', say, 1)).toContain('“K” is computed: 7 where')
  })

  it('leave a workbook that computes nothing alone, and are computed once', () => {
    const plain = computing('unlocks', {
      criterion: [{ id: 'k', method: 'weighted', part: 'value', title: 'K', weight: 1 }],
    })
    expect(withComputedScores(plain)).toBe(plain)
    expect(rank(plain).unscored).toHaveLength(3)
    const workbook = computing('gapClosed')
    expect(rank({ ...workbook, revision: 3 })).toBe(rank(workbook))
    const rated = { ...workbook, tables: { ...workbook.tables, agreedLevel: {} } }
    expect(rank(rated)).not.toBe(rank(workbook))
  })

  it('stay on the scale and keep the order of amounts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 2, maxLength: 9 }),
        fc.nat(5),
        fc.integer({ min: 1, max: 20 }),
        (given, low, width) => {
          const greatest = Math.max(...given)
          const scores = given.map((amount) => scoreOfAmount(amount, greatest, low, low + width))
          expect(Math.min(...scores)).toBeGreaterThanOrEqual(low)
          expect(Math.max(...scores)).toBeCloseTo(greatest > 0 ? low + width : low, 9)
          given.forEach((amount, at) => {
            given.forEach((other, place) => {
              if (amount < other) expect(scores[at]).toBeLessThan(scores[place] ?? 0)
            })
          })
        },
      ),
    )
  })
})
