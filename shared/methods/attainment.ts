/** Not, Partly, Largely, Fully: the rating scale of ISO/IEC 33020. */
export type Attainment = 'N' | 'P' | 'L' | 'F'

/**
 * How far a practice has come towards its target: capability ÷ target. METHOD C2. A target of 0 is always reached.
 * @returns a share, 1 at the target; above 1 beyond it
 */
export function attainmentShare(capability: number, target: number): number {
  return target === 0 ? 1 : capability / target
}

/** The letter of a share: up to 15 % N, to 50 % P, to 85 % L, above F. The bounds are those of ISO/IEC 33020. METHOD C2. */
export function attainment(share: number): Attainment {
  if (share <= 0.15) return 'N'
  if (share <= 0.5) return 'P'
  return share <= 0.85 ? 'L' : 'F'
}
