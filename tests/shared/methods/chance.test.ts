import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawPert, drawShares, drawTriangular } from '#shared/methods/random-variates.ts'
import { seededRandom } from '#shared/methods/seeded-random.ts'

function sampled(count: number, draw: () => number): { readonly mean: number; readonly deviation: number } {
  const values = Array.from({ length: count }, draw)
  const mean = values.reduce((sum, each) => sum + each, 0) / count
  return { mean, deviation: Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / count) }
}

describe('chance with a seed', () => {
  it('repeats, and differs for neighbouring seeds', () => {
    const first = (seed: number) => {
      const { next } = seededRandom(seed)
      return [next(), next(), next()]
    }
    expect(first(7)).toEqual(first(7))
    expect(new Set([0, 1, 2, 3, -1].flatMap(first)).size).toBe(15)
  })

  it('is uniform: mean 1/2, deviation 1/√12, and every whole number as often', () => {
    const random = seededRandom(1)
    const { mean, deviation } = sampled(100_000, random.next)
    expect(mean).toBeCloseTo(0.5, 2)
    expect(deviation).toBeCloseTo(1 / Math.sqrt(12), 2)
    // Chi-square of 5 degrees of freedom stays below 20.5 in 999 of 1,000 cases.
    const even = new Int32Array(6)
    for (let draw = 0; draw < 60_000; draw += 1) {
      const at = random.below(6)
      even[at] = (even[at] ?? 0) + 1
    }
    expect(even.reduce((sum, each) => sum + (each - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5)
  })
})

describe('shares drawn around agreed ones', () => {
  it.each([5, 50, 500])(
    'have their mean and the deviation of the Dirichlet distribution at strength %i',
    (strength) => {
      const random = seededRandom(strength)
      const shares = [0.5, 0.3, 0.15, 0.05]
      const into = new Float64Array(4)
      shares.forEach((share, at) => {
        const { mean, deviation } = sampled(40_000, () => {
          drawShares(random, shares, strength, into)
          return into[at] ?? 0
        })
        expect(mean).toBeCloseTo(share, 2)
        expect(deviation).toBeCloseTo(Math.sqrt((share * (1 - share)) / (strength + 1)), 2)
      })
    },
  )

  it('add up to 1, keep a share of 0, and take no chance for it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (points, seed) => {
          const sum = points.reduce((total, each) => total + each, 0)
          const shares = points.map((each) => each / sum)
          const [plain, split] = [new Float64Array(shares.length), new Float64Array(shares.length + 2)]
          drawShares(seededRandom(seed), shares, 30, plain)
          drawShares(seededRandom(seed), [0, ...shares, 0], 30, split)
          expect(plain.reduce((total, each) => total + each, 0)).toBeCloseTo(1, 9)
          expect([...split]).toEqual([0, ...plain, 0])
        },
      ),
    )
  })
})

describe('an amount drawn from a range', () => {
  it('has the mean and deviation of the triangular distribution', () => {
    const random = seededRandom(3)
    const [low, likely, high] = [10, 20, 60]
    const { mean, deviation } = sampled(60_000, () => drawTriangular(random, low, likely, high))
    expect(mean).toBeCloseTo(30, 0)
    // (a² + b² + c² − ab − ac − bc) ÷ 18
    expect(deviation).toBeCloseTo(Math.sqrt((100 + 400 + 3600 - 200 - 600 - 1200) / 18), 0)
  })

  it('has the mean and deviation of the distribution of PERT', () => {
    const random = seededRandom(4)
    const [low, likely, high] = [2, 4, 9]
    const { mean, deviation } = sampled(60_000, () => drawPert(random, low, likely, high))
    expect(mean).toBeCloseTo(4.5, 1)
    expect(deviation).toBeCloseTo(Math.sqrt(((4.5 - 2) * (9 - 4.5)) / 7), 1)
  })

  it('stays inside, also where ends are equal', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(), (a, b, c, seed) => {
        const [low = 0, likely = 0, high = 0] = [a, b, c].sort((x, y) => x - y)
        for (const draw of [drawTriangular, drawPert]) {
          const value = draw(seededRandom(seed), low, likely, high)
          expect(value).toBeGreaterThanOrEqual(low)
          expect(value).toBeLessThanOrEqual(high)
        }
      }),
    )
  })
})
