import { matrixGame } from './matrix-game.ts'

/** A thing that no weighting puts first. */
export type NeverFirst = {
  readonly thing: number
  /** One that is at least as good under every weighting, and better under one; null: it takes several to keep it down. */
  readonly beatenBy: number | null
}

/**
 * Which things no weighting can put first. Priorities of two things compare by a form that is linear in the weights of each
 * part of the formula, so that who is ahead at every corner (all weight on one criterion of each part) is ahead everywhere:
 * that is exact for products, quotients and sums of weighted means alike. What no single one beats may still never be
 * first; that is settled, for the weights of one part with the others as agreed, by the value of a matrix game: whether a
 * mixture of corners leaves it nowhere behind (potential optimality, Hazen, "Partial information, dominance, and potential
 * optimality in multiattribute utility theory", 1986).
 * @param corners priorities at every corner, a row each, of the things that are compared; all known and not negative
 * @param faces for each part, values at its corners with the other parts as agreed; the greater the better, and linear in the weights
 */
export function neverFirst(
  corners: readonly (readonly number[])[],
  faces: readonly (readonly (readonly number[])[])[],
): readonly NeverFirst[] {
  const things = corners[0]?.length ?? 0
  const found: NeverFirst[] = []
  for (let thing = 0; thing < things; thing += 1) {
    const beatenBy = dominatorOf(corners, thing, things)
    if (beatenBy !== null || (faces.length > 0 && faces.every((face) => isAlwaysBehind(face, thing, things)))) {
      found.push({ thing, beatenBy })
    }
  }
  return found
}

/** Of several the one that is ahead by most over all corners, so that the reason named is the plainest. */
function dominatorOf(corners: readonly (readonly number[])[], thing: number, things: number): number | null {
  let best: number | null = null
  let furthest = 0
  for (let other = 0; other < things; other += 1) {
    let ahead = 0
    const never = corners.some((row) => {
      const apart = (row[other] ?? 0) - (row[thing] ?? 0)
      ahead += apart
      return apart < -1e-12
    })
    if (!never && ahead > furthest + 1e-9) {
      furthest = ahead
      best = other
    }
  }
  return best
}

function isAlwaysBehind(face: readonly (readonly number[])[], thing: number, things: number): boolean {
  const rivals: number[][] = []
  for (let other = 0; other < things; other += 1) {
    if (other !== thing) rivals.push(face.map((row) => (row[thing] ?? 0) - (row[other] ?? 0)))
  }
  return rivals.length > 0 && matrixGame(rivals).value < -1e-9
}
