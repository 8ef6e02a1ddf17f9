/** Chance that repeats: the same seed gives the same numbers on every machine. */
export type SeededRandom = {
  /** 0 up to, not including, 1, in steps of 2^-32. */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `limit`, a whole number above 0. */
  readonly below: (limit: number) => number
}

/**
 * The generator xoshiro128** of Blackman and Vigna ("Scrambled linear pseudorandom number generators", 2021), its state
 * filled by splitmix32 as they advise, so that neighbouring seeds have nothing in common.
 * @param seed a whole number; only its lower 32 bits count
 */
export function seededRandom(seed: number): SeededRandom {
  let filling = seed | 0
  const fill = (): number => {
    filling = (filling + 0x9e3779b9) | 0
    let mixed = filling ^ (filling >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  const next = (): number => {
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return (result >>> 0) / 4_294_967_296
  }
  return { next, below: (limit) => Math.floor(next() * limit) }
}
