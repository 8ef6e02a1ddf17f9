import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantileOf } from '#shared/methods/consensus.ts'
import { costOfDelayPerDuration } from '#shared/methods/cost-of-delay.ts'
import { ice } from '#shared/methods/ice.ts'
import { moscowShares } from '#shared/methods/moscow.ts'
import { netPresentValue } from '#shared/methods/net-present-value.ts'
import { payback } from '#shared/methods/payback.ts'
import { pert } from '#shared/methods/pert.ts'
import { rice } from '#shared/methods/rice.ts'
import { wsjf } from '#shared/methods/wsjf.ts'

/** Worked examples that others have published, for the formulas that need no file of their own. */

describe('money', () => {
  /** Microsoft's own examples of NPV (support.microsoft.com, "NPV function"): the first flow there lies a period on. */
  it('is worth what Microsoft’s examples of NPV say', () => {
    expect(netPresentValue([0, -10_000, 3_000, 4_200, 6_800], 0.1)).toBeCloseTo(1188.44, 2)
    const flows = [-40_000, 8_000, 9_200, 10_000, 12_000, 14_500]
    expect(netPresentValue(flows, 0.08)).toBeCloseTo(1922.06, 2)
    expect(netPresentValue([...flows, -9_000], 0.08)).toBeCloseTo(-3749.47, 2)
  })

  /** 10,000 that bring 3,000 a year: calcdomain.com, "Payback period", after Brealey, Myers and Allen. */
  it('pays back after 3.33 years, with a part of a year', () => {
    expect(payback([-10_000, 3_000, 3_000, 3_000, 3_000, 3_000])).toBeCloseTo(3.33, 2)
  })
})

describe('estimates', () => {
  /** schematex.js.org, "Three-point (PERT) estimation with variance"; calhub.xyz, "PERT calculator". */
  it('expects of three points what the calculators do', () => {
    expect(pert(5, 8, 14).expected).toBeCloseTo(8.5, 12)
    expect(pert(5, 8, 14).deviation).toBeCloseTo(1.5, 12)
    expect(pert(4, 6, 12).expected).toBeCloseTo(6.67, 2)
    expect(pert(4, 6, 12).deviation).toBeCloseTo(1.33, 2)
  })
})

describe('scores', () => {
  /** hashbuilds.com, "What is RICE score?": onboarding, a feature for one customer, a critical fault. */
  it('have the RICE of its three examples', () => {
    expect([rice(5_000, 2, 0.8, 2), rice(10, 3, 1, 6), rice(10_000, 3, 1, 0.5)]).toEqual([4_000, 5, 60_000])
  })

  /** idaete.com, "ICE scoring model": the mortgage predictor. */
  it('have the ICE of its example', () => {
    expect(ice(8, 6, 3)).toBe(144)
  })

  /** extrapinchofsalt.com, "WSJF": a fault in advertisements before a feed of podcasts. */
  it('have the WSJF of its examples, the fault first', () => {
    const [fault, feed] = [wsjf(7, 9, 5, 2), wsjf(8, 3, 4, 8)]
    expect(fault).toBe(10.5)
    expect(feed).toBeCloseTo(1.9, 1)
  })

  /** beginpm.com, "What is WSJF": task B before task A, although waiting for A costs more. */
  it('divide the cost of delay by the duration as its example does', () => {
    expect([costOfDelayPerDuration(170, 10), costOfDelayPerDuration(120, 5)]).toEqual([17, 24])
  })

  /**
   * Miranda, "Moscow rules: a quantitative exposé", Agile Processes in Software Engineering and Extreme Programming 2022
   * (Springer, 10.1007/978-3-031-08169-9_2), introduction: 60, 20 and 20 percent of the budget leave 40 % behind the Musts
   * and 20 % behind the Shoulds. The same shares are the guide of "The DSDM agile project framework handbook", chapter 10.4:
   * at most 60 % Must, about 20 % Could. Read were the introduction of the one and that page of the other.
   */
  it('share effort as the rules of MoSCoW do, with their buffers', () => {
    const shares = moscowShares([
      { moscow: 'must', effort: 35 },
      { moscow: 'must', effort: 25 },
      { moscow: 'should', effort: 20 },
      { moscow: 'could', effort: 20 },
    ])
    expect(shares).toEqual({ must: 0.6, should: 0.2, could: 0.2, wont: 0 })
    expect(shares.should + shares.could).toBeCloseTo(0.4, 12)
    expect(shares.must).toBeLessThanOrEqual(0.6)
  })

  it('keep their order when the unit of what they divide by is another', () => {
    const amount = fc.integer({ min: 1, max: 1_000 })
    const item = fc.tuple(amount, amount, amount, amount)
    fc.assert(
      fc.property(item, item, fc.constantFrom(2, 4, 5, 10), (a, b, unit) => {
        for (const score of [rice, wsjf]) {
          const of = ([x, y, z, w]: readonly [number, number, number, number], by: number) =>
            score(x, y, z, w * by) ?? 0
          expect(Math.sign(of(a, unit) - of(b, unit))).toBe(Math.sign(of(a, 1) - of(b, 1)))
        }
      }),
    )
  })
})

describe('quartiles', () => {
  /**
   * Manuals of spreadsheets, whose inclusive quartiles are Hyndman and Fan's definition 7: GrapeCity Spread.NET
   * (QUARTILE.INC of eight numbers is 20.25) and SoftMaker PlanMaker (the third of 1 to 9 is 7).
   */
  it('are those of the manuals’ examples', () => {
    expect(quantileOf([11, 18, 21, 27, 29, 32, 42, 52], 0.25)).toBe(20.25)
    expect(quantileOf([1, 2, 3, 4, 5, 6, 7, 8, 9], 0.75)).toBe(7)
  })
})
