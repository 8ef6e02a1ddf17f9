import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { type ConsensusRule, consensusOf, quantileOf } from '#shared/methods/consensus.ts'
import { krippendorffAlpha } from '#shared/methods/krippendorff-alpha.ts'
import { agreement } from '#shared/methods/readings/agreement.ts'
import { agreementShift } from '#shared/methods/readings/agreement-shift.ts'
import { roundShift } from '#shared/methods/round-shift.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { aWorkbook } from './a-workbook.ts'

const rule: ConsensusRule = {
  range: 1,
  within: 1,
  share: 0.75,
  splitDistance: 2,
  splitShare: 0.3,
  outlierDistance: 2,
  outlierMost: 2,
}

describe('Krippendorff’s alpha for ordered levels', () => {
  /**
   * Krippendorff's "C" data, four observers and twelve units with missing values: the manual of the R package irr
   * (`kripp.alpha`) has them and gives 0.743 nominal, 0.815 ordinal, 0.849 interval, 0.797 ratio.
   */
  it('is .815 for the four observers and twelve units of Krippendorff', () => {
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
      [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ]
    const units = Array.from({ length: 12 }, (_, unit) => observers.flatMap((row) => row[unit] ?? []))
    const found = krippendorffAlpha(units)
    expect(found?.alpha).toBeCloseTo(0.815, 3)
    expect(found).toMatchObject({ units: 11, values: 40 })
  })

  const panels = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }), { maxLength: 12 })

  it('is at most 1, 1 only for perfect agreement, and does not mind names, order or single ratings', () => {
    fc.assert(
      fc.property(panels, (units) => {
        const alpha = krippendorffAlpha(units)?.alpha
        if (alpha === undefined) return
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12)
        const agreed = units.every((unit) => unit.length < 2 || new Set(unit).size === 1)
        expect(Math.abs(alpha - 1) < 1e-12).toBe(agreed)
        const again = [...units.map((unit) => unit.toReversed()).toReversed(), [3], []]
        expect(krippendorffAlpha(again)?.alpha).toBeCloseTo(alpha, 9)
        // Only the order of levels counts: turned round, or stretched, nothing changes.
        expect(krippendorffAlpha(units.map((unit) => unit.map((level) => -(level ** 3))))?.alpha).toBeCloseTo(alpha, 9)
      }),
    )
  })

  it('says nothing where nobody rated with another, or all is the same', () => {
    expect(krippendorffAlpha([])).toBeNull()
    expect(krippendorffAlpha([[1], [2]])).toBeNull()
    expect(
      krippendorffAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull()
  })
})

describe('consensus on one thing', () => {
  it.each([
    ['agree', [3, 3, 3, 4, 2, 3, 3, 3]],
    ['outlier', [3, 3, 3, 3, 3, 3, 3, 5]],
    ['split', [1, 3]],
    ['split', [1, 1, 1, 4, 4, 4]],
    ['split', [1, 1, 2, 4, 4, 5, 5]],
    ['outlier', [1, 3, 3, 4, 5, 4]],
    ['spread', [0, 1, 2, 3, 4, 5, 5, 0]],
    ['single', [3]],
  ] as const)('is %s for %j', (consensus, levels) => {
    expect(consensusOf(levels, rule, 5)?.consensus).toBe(consensus)
  })

  it('has quartiles as Hyndman and Fan’s definition 7, and a deviation of 1 at most', () => {
    expect([0.25, 0.5, 0.75].map((share) => quantileOf([1, 2, 3, 4], share))).toEqual([1.75, 2.5, 3.25])
    expect(consensusOf([0, 5, 0, 5], rule, 5)?.deviation).toBe(1)
    expect(consensusOf([], rule, 5)).toBeNull()
  })

  it('is the same whoever says it and however high the whole panel is, and more agreement never makes it worse', () => {
    const levelsOf = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(levelsOf, (levels) => {
        const found = consensusOf(levels, rule, 5)
        expect(consensusOf(levels.toReversed(), rule, 5)).toEqual(found)
        const raised = consensusOf(
          levels.map((level) => level + 7),
          rule,
          5,
        )
        expect(raised?.consensus).toBe(found?.consensus)
        expect(raised?.range).toBe(found?.range)
        const [first = 0] = levels
        expect(
          consensusOf(
            levels.map(() => first),
            rule,
            5,
          ),
        ).toMatchObject({ consensus: 'agree', range: 0, apart: 0 })
      }),
    )
  })
})

describe('the shift between two rounds', () => {
  it('counts who moved, and who towards the median', () => {
    const views = [
      { before: 1, now: 2 },
      { before: 3, now: 3 },
      { before: 3, now: 4 },
      { before: 5, now: 3 },
    ]
    expect(roundShift(views)).toEqual({
      raters: 4,
      changed: 3,
      nearer: 2,
      medianBefore: 3,
      medianNow: 3,
      spreadBefore: 4,
      spreadNow: 2,
    })
    expect(roundShift([])).toBeNull()
  })

  it('compares a snapshot with what is there now, by those who rated in both', () => {
    const given = (levels: Readonly<Record<string, number>>) =>
      aWorkbook({
        participant: Object.keys(levels).map((id) => ({ id, name: id, rates: true })),
        practice: [{ id: 'x', name: 'X', inScope: true }],
        rating: Object.entries(levels).map(([participantId, level]) => ({
          participantId,
          practiceId: 'x',
          lens: 'data' as const,
          level,
        })),
      })
    const shifts = agreementShift(given({ a: 1, b: 4, gone: 0 }), given({ b: 3, fresh: 5, a: 1 }))
    expect(shifts).toEqual([
      {
        practiceId: 'x',
        lens: 'data',
        raters: 2,
        // Two raters are too few: a count would tell who it was.
        changed: null,
        nearer: null,
        medianBefore: 2.5,
        medianNow: 2,
        spreadBefore: 3,
        spreadNow: 2,
      },
    ])
  })
})

describe('agreement in a workbook', () => {
  const workbook = workbookOf(0, sampleWorkbook(createTranslator('en')))

  it('counts every rated cell once and leads with what is open', () => {
    const { cells, counts, discussFirst, byPractice, panel } = agreement(workbook)
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(cells.length)
    expect(discussFirst.every(({ consensus, settled }) => consensus !== 'agree' && !settled)).toBe(true)
    const rated = [...byPractice.values()].reduce((sum, practice) => sum + practice.rated, 0)
    expect(rated).toBe(cells.length - counts.single)
    expect(panel?.alpha).toBeGreaterThan(0)
  })

  it('tells nobody apart where few rated', () => {
    const few = aWorkbook({
      participant: ['a', 'b'].map((id) => ({ id, name: id, rates: true })),
      practice: [{ id: 'x', name: 'X', inScope: true }],
      rating: [
        { participantId: 'a', practiceId: 'x', lens: 'data', level: 1 },
        { participantId: 'b', practiceId: 'x', lens: 'data', level: 5 },
      ],
    })
    expect(agreement(few).cells[0]).toMatchObject({ count: 2, low: null, high: null, apart: null, consensus: 'split' })
    expect(agreement(aWorkbook({})).panel).toBeNull()
  })
})
