import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { robustnessPhrases, solidityPhrase } from '#shared/methods/explanations/robustness-sentences.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { robustness, robustnessInput } from '#shared/methods/readings/robustness.ts'
import { robustnessOf } from '#shared/methods/readings/robustness-of.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

const say = createTranslator('en')
const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const

type Made = {
  readonly marks: readonly (readonly number[])[]
  readonly weights?: readonly number[]
  readonly add?: number
  readonly names?: readonly string[]
  readonly more?: GivenRows
}

/** Six initiatives scored on two value criteria of the weighted method and, with three weights, on a third. */
function made({ marks, weights = [60, 40], add = 0, names = ids, more = {} }: Made): Workbook {
  return aWorkbook({
    prioritisation: [{ id: 'prioritisation', method: 'weighted' }],
    settings: [{ id: 'settings', robustnessDraws: 400, stabilityTop: 2 }],
    criterion: weights.map((weight, at) => ({
      id: `c${at}`,
      method: 'weighted',
      part: 'value',
      title: `C${at}`,
      weight,
      position: at,
    })),
    initiative: names.map((id) => ({ id, title: id.toUpperCase() })),
    score: marks.flatMap((row, at) =>
      weights.map((_, criterion) => ({
        initiativeId: names[at] ?? '',
        criterionId: `c${criterion}`,
        value: (row[criterion] ?? 3) + add,
      })),
    ),
    ...more,
  })
}

const marksOf = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
  minLength: 6,
  maxLength: 6,
})

/** What is said of each initiative, without the words. */
function told(workbook: Workbook) {
  return robustness(workbook).ranks.map(({ initiativeId, topShare, low, high }) => ({
    initiativeId,
    topShare,
    low,
    high,
  }))
}

describe('robustness of an order', () => {
  it('repeats for a seed, travels as plain data, and differs for another seed', () => {
    const rows = sampleWorkbook(say)
    const [one, two] = [workbookOf(0, rows), workbookOf(0, rows)]
    expect(robustness(one)).toEqual(robustness(two))
    expect(robustnessOf(structuredClone(robustnessInput(one)))).toEqual(robustness(one))
    const other = (rows.settings ?? []).map((row) => ({ ...row, robustnessSeed: 2 }))
    expect(robustness(workbookOf(0, { ...rows, settings: other })).ranks).not.toEqual(robustness(one).ranks)
  })

  it('starts from the order that is shown, and its shares add up', () => {
    const workbook = workbookOf(0, sampleWorkbook(say))
    const { ranks, top, draws, overlap } = robustness(workbook)
    expect(ranks.map(({ initiativeId }) => initiativeId)).toEqual(
      rank(workbook).ranked.map(({ initiativeId }) => initiativeId),
    )
    expect(draws).toBe(10_000)
    expect(ranks.reduce((sum, { topShare }) => sum + topShare, 0)).toBeCloseTo(top, 9)
    expect(ranks.reduce((sum, { firstShare }) => sum + firstShare, 0)).toBeCloseTo(1, 9)
    expect(ranks.slice(0, top).reduce((sum, { topShare }) => sum + topShare, 0) / top).toBeCloseTo(overlap, 9)
    for (const { low, median, high } of ranks)
      expect([low, median, high]).toEqual([low, median, high].sort((a, b) => a - b))
  })

  it('does not mind a constant on every score', () => {
    fc.assert(
      fc.property(marksOf, (marks) => {
        // Powers of two keep sums exact, so that ties stay ties.
        expect(told(made({ marks, weights: [64, 64], add: 4 }))).toEqual(told(made({ marks, weights: [64, 64] })))
      }),
      { numRuns: 25 },
    )
  })

  it('does not mind names, but where the scores are the same', () => {
    // In the opposite order of the alphabet: who decides anything by name but a tie is found out.
    const names = ['6a', '5b', '4c', '3d', '2e', '1f']
    const byLetter = (workbook: Workbook) =>
      told(workbook)
        .map(({ initiativeId, ...rest }) => ({ ...rest, letter: initiativeId.slice(-1) }))
        .toSorted((a, b) => (a.letter < b.letter ? -1 : 1))
    fc.assert(
      fc.property(marksOf, (marks) => {
        // The method decides ties by id: of two with the same scores, one is always before the other.
        fc.pre(new Set(marks.map(([one, other]) => `${one} ${other}`)).size === marks.length)
        expect(byLetter(made({ marks, names }))).toEqual(byLetter(made({ marks })))
      }),
      { numRuns: 25 },
    )
  })

  it('does not mind a criterion that weighs nothing or is split into two of those', () => {
    fc.assert(
      fc.property(marksOf, (marks) => {
        const plain = told(made({ marks }))
        expect(told(made({ marks, weights: [60, 40, 0] }))).toEqual(plain)
        expect(told(made({ marks, weights: [60, 40, 0, 0] }))).toEqual(plain)
      }),
      { numRuns: 25 },
    )
  })

  it('holds more firmly the more firmly the weights are agreed', () => {
    const marks = [
      [5, 1],
      [1, 5],
      [4, 3],
      [3, 4],
      [2, 2],
      [1, 1],
    ]
    const overlaps = [2, 20, 2_000].map(
      (weightStrength) =>
        robustness(made({ marks, more: { settings: [{ id: 'settings', stabilityTop: 2, weightStrength }] } })).overlap,
    )
    expect(overlaps).toEqual(overlaps.toSorted((a, b) => a - b))
    expect(overlaps[2]).toBeGreaterThan(overlaps[0] ?? 1)
  })

  it('names the difference of opinion that matters, and agreement of those who differ', () => {
    const participant = ['p', 'q', 'gone'].map((id) => ({ id, name: id, rates: id !== 'gone' }))
    const given = (initiativeId: string, participantId: string, value: number) => ({
      participantId,
      initiativeId,
      criterionId: 'c0',
      value,
    })
    const workbook = made({
      marks: [
        [5, 5],
        [4, 4],
        [4, 4],
        [3, 3],
        [2, 2],
        [1, 1],
      ],
      weights: [50, 50],
      more: {
        participant,
        participantScore: [...ids.flatMap((id) => [given(id, 'p', 3), given(id, 'q', 3)]), given('b', 'gone', 1)].map(
          (row) => (row.initiativeId === 'b' && row.participantId === 'p' ? { ...row, value: 5 } : row),
        ),
      },
    })
    const { differences, openOpinion, concordance } = robustness(workbook)
    expect(differences).toBe(1)
    expect(openOpinion).toMatchObject({ initiativeId: 'b', criterionId: 'c0', low: 3, high: 5 })
    expect(openOpinion?.gain).toBeGreaterThan(0.5)
    expect(concordance).toMatchObject({ judges: 2, items: 6 })
  })

  it('finds the least change of a weight that changes who is funded, and it does', () => {
    const marks = [
      [5, 1],
      [3, 3],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]
    const more: GivenRows = {
      prioritisation: [{ id: 'prioritisation', method: 'weighted', moneyCap: 10 }],
      initiative: ids.map((id) => ({ id, title: id, oneOffLikely: 10 })),
    }
    const { chosen, smallestChange } = robustness(made({ marks, more }))
    expect(chosen).toBe('funded')
    expect(smallestChange).toMatchObject({ entersIds: ['b'], leavesIds: ['a'] })
    expect(smallestChange?.to).toBeCloseTo(0.5, 9)
    const funded = (share: number) =>
      rank(made({ marks, weights: [100 * share, 100 * (1 - share)], more })).ranked.find((item) => item.funded)
    expect(funded(0.51)?.initiativeId).toBe('a')
    expect(funded(0.49)?.initiativeId).toBe('b')
  })

  it('says why there is nothing to say, whatever nonsense the weights and scores are', () => {
    const marks = ids.map(() => [3, 3])
    expect(robustness(aWorkbook({})).solidity).toBe('noOrder')
    expect(robustness(made({ marks, weights: [0, 0] })).solidity).toBe('noOrder')
    expect(robustness(made({ marks, weights: [100, 0] })).solidity).toBe('nothingVaries')
    const loop = ids.map((id, at) => ({ initiativeId: id, dependsOnId: ids[(at + 1) % ids.length] ?? 'a' }))
    const looped = robustness(made({ marks, more: { initiativeDependency: loop } }))
    expect(looped.ranks).toHaveLength(6)
    for (const workbook of [aWorkbook({}), made({ marks, weights: [100, 0] }), made({ marks })]) {
      const result = robustness(workbook)
      const sentences = [solidityPhrase(result), ...robustnessPhrases(workbook, result)]
      for (const each of sentences) expect(sayPhrase(say, each)).not.toMatch(/NaN|undefined|[{}]/)
    }
  })
})
