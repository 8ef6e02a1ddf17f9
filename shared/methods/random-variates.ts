import { numberAt } from './number-at.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A standard normal variate by the polar method of Marsaglia and Bray (1964). */
function normal({ next }: SeededRandom): number {
  for (;;) {
    const x = 2 * next() - 1
    const y = 2 * next() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/**
 * A gamma variate of scale 1: Marsaglia and Tsang, "A simple method for generating gamma variables" (2000).
 * @param shape above 0
 */
function gamma(random: SeededRandom, shape: number): number {
  // Below 1 the method wants the next shape and a power of a uniform variate; 0 itself would never leave 0.
  if (shape < 1) return gamma(random, shape + 1) * Math.max(random.next(), 2 ** -33) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(Math.max(random.next(), 2 ** -33)) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v
  }
}

/**
 * Fills `into` with shares that add up to 1, drawn around `shares`: a Dirichlet variate with concentration
 * `strength · share`, by normalised gamma variates (Devroye, "Non-uniform random variate generation", 1986, XI.4). Its mean
 * is the shares themselves; the standard deviation of a share s is √(s·(1 − s) ÷ (strength + 1)). A share of 0 stays 0 and
 * takes no chance, so that a criterion that weighs nothing changes no draw.
 * @param shares not negative, adding up to 1
 */
export function drawShares(
  random: SeededRandom,
  shares: ArrayLike<number>,
  strength: number,
  into: Float64Array,
): void {
  let sum = 0
  for (let at = 0; at < shares.length; at += 1) {
    const share = numberAt(shares, at)
    // Never quite 0, so that a criterion that counts at all counts in every draw.
    const drawn = share > 0 ? Math.max(gamma(random, strength * share), 1e-300) : 0
    into[at] = drawn
    sum += drawn
  }
  for (let at = 0; at < shares.length; at += 1) into[at] = sum > 0 ? numberAt(into, at) / sum : numberAt(shares, at)
}

/**
 * A variate of the triangular distribution by its inverse (Kotz and van Dorp, "Beyond Beta", 2004).
 * @param low, likely and high in this order; equal ends give that value
 */
export function drawTriangular(random: SeededRandom, low: number, likely: number, high: number): number {
  const width = high - low
  const u = random.next()
  if (!(width > 0)) return likely
  const below = (likely - low) / width
  return u < below ? low + Math.sqrt(u * width * (likely - low)) : high - Math.sqrt((1 - u) * width * (high - likely))
}

/**
 * A variate of the beta distribution that PERT assumes (Malcolm et al. 1959; Vose, "Risk analysis", 2008): mean
 * (low + 4·likely + high) ÷ 6 on low to high.
 */
export function drawPert(random: SeededRandom, low: number, likely: number, high: number): number {
  const width = high - low
  if (!(width > 0)) return likely
  const x = gamma(random, 1 + (4 * (likely - low)) / width)
  const y = gamma(random, 1 + (4 * (high - likely)) / width)
  return low + (width * x) / (x + y)
}
