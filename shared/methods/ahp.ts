/**
 * Weights from pairwise judgements: the analytic hierarchy process of Saaty, by the geometric mean of each row. METHOD C8
 * (83 to 86). Saaty's own weights are the principal eigenvector; for three criteria the geometric means are that, and beyond
 * they differ little where judgements are consistent enough to be used: the tests hold both against published examples.
 */

/** Saaty's random indices (as the R package mathmodels and Edamo et al. 2022 list them, too) by size of the matrix; from 11 on the last is taken, the published values hardly rise any more. */
const randomIndices = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const

/** How much more the judgements of a pair say than the weights do. */
export type Misfit = {
  readonly row: number
  readonly column: number
  /** The judgement, and the ratio of the weights that all judgements together make. */
  readonly given: number
  readonly consistent: number
}

export type Ahp = {
  /** Sum to 1. */
  readonly weights: readonly number[]
  /** λmax; n for perfectly consistent judgements. */
  readonly lambdaMax: number
  readonly consistencyIndex: number
  /** CI ÷ RI; 0 for up to two criteria, which cannot contradict each other. */
  readonly consistencyRatio: number
  /** The pair whose judgement is furthest from the weights; null for up to two criteria or where all fit. */
  readonly worstPair: Misfit | null
}

/**
 * @param matrix square and reciprocal: `matrix[i][j]` says how many times as much i matters as j, above 0
 */
export function ahp(matrix: readonly (readonly number[])[]): Ahp {
  const size = matrix.length
  const means = matrix.map((row) => Math.exp(row.reduce((sum, ratio) => sum + Math.log(ratio), 0) / size))
  const total = means.reduce((sum, mean) => sum + mean, 0)
  const weights = means.map((mean) => mean / total)
  if (size <= 2) return { weights, lambdaMax: size, consistencyIndex: 0, consistencyRatio: 0, worstPair: null }
  const lambdaMax = meanEigenvalue(matrix, weights)
  const consistencyIndex = (lambdaMax - size) / (size - 1)
  const consistencyRatio = consistencyIndex / (randomIndices[Math.min(size, randomIndices.length - 1)] ?? 1)
  return { weights, lambdaMax, consistencyIndex, consistencyRatio, worstPair: worstPair(matrix, weights) }
}

function meanEigenvalue(matrix: readonly (readonly number[])[], weights: readonly number[]): number {
  const ratios = matrix.map((row, at) => {
    const product = row.reduce((sum, ratio, column) => sum + ratio * (weights[column] ?? 0), 0)
    return product / (weights[at] ?? 1)
  })
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / matrix.length
}

function worstPair(matrix: readonly (readonly number[])[], weights: readonly number[]): Misfit | null {
  let worst: Misfit | null = null
  let furthest = 1e-9
  for (let row = 0; row < matrix.length; row += 1) {
    for (let column = row + 1; column < matrix.length; column += 1) {
      const given = matrix[row]?.[column] ?? 1
      const consistent = (weights[row] ?? 1) / (weights[column] ?? 1)
      const distance = Math.abs(Math.log(given / consistent))
      if (distance > furthest) {
        furthest = distance
        worst = { row, column, given, consistent }
      }
    }
  }
  return worst
}

/** A judgement of a pair, by the places of its criteria. */
export type Judgement = { readonly row: number; readonly column: number; readonly ratio: number }

/**
 * A reciprocal matrix from judgements. A pair judged in both directions takes the geometric mean of the two; a pair that
 * was not judged counts as equal.
 */
export function judgementMatrix(size: number, judgements: readonly Judgement[]): readonly (readonly number[])[] {
  const logs = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const { row, column, ratio } of judgements) {
    for (const [from, to, log] of [
      [row, column, Math.log(ratio)],
      [column, row, -Math.log(ratio)],
    ] as const) {
      const sums = logs[from]
      const seen = counts[from]
      if (from === to || sums === undefined || seen === undefined || to < 0 || to >= size) continue
      sums[to] = (sums[to] ?? 0) + log
      seen[to] = (seen[to] ?? 0) + 1
    }
  }
  return logs.map((row, at) => row.map((log, to) => Math.exp(log / Math.max(1, counts[at]?.[to] ?? 1))))
}
