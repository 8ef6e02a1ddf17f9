import { numberAt } from './number-at.ts'

/** Which opinion each draw took in one place where opinions differ, and which things were at the top. */
export type OpinionTally = {
  /** How often each opinion was taken. */
  readonly taken: Int32Array
  /** For each opinion and thing, `opinion · things + thing`, how often the thing was at the top. */
  readonly atTop: Int32Array
}

/**
 * How much steadier the top would be on average if one difference of opinion were settled. Unsteadiness is Σ p·(1 − p) over
 * all things, with p the share of draws at the top: the variance of who is there. By the law of total variance the part
 * of it that an opinion explains is the variance of p between its groups of draws: the first-order effect of Sobol (1993),
 * here freed of what the groups would differ by chance alone, as in the one-way analysis of variance.
 * @returns the unsteadiness that goes away, in things; 0 where it is no more than chance
 */
export function settledGain({ taken, atTop }: OpinionTally): number {
  const things = taken.length > 0 ? atTop.length / taken.length : 0
  const draws = taken.reduce((sum, each) => sum + each, 0)
  const groups = taken.filter((each) => each > 0).length
  if (groups < 2 || draws <= groups) return 0
  let gain = 0
  for (let thing = 0; thing < things; thing += 1) {
    let total = 0
    let squares = 0
    for (let opinion = 0; opinion < taken.length; opinion += 1) {
      const times = numberAt(atTop, opinion * things + thing)
      total += times
      if (numberAt(taken, opinion) > 0) squares += (times * times) / numberAt(taken, opinion)
    }
    const between = squares - (total * total) / draws
    const within = (total - squares) / (draws - groups)
    gain += (between - (groups - 1) * within) / draws
  }
  return Math.max(0, gain)
}
