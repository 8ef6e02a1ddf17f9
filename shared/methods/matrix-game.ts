/** The best mixture of columns, and what it secures. */
export type GameValue = { readonly value: number; readonly mixture: readonly number[] }

/**
 * The greatest x for which a mixture of columns (shares that add up to 1) gives at least x in every row: the value of a
 * matrix game (von Neumann 1928), by the simplex method on its standard form (Dantzig, "Linear programming and
 * extensions", 1963, chapter 13) with Bland's rule, which cannot cycle. Exact but for rounding.
 * @param rows at least one, all of the same length of at least one
 */
export function matrixGame(rows: readonly (readonly number[])[]): GameValue {
  const columns = rows[0]?.length ?? 0
  const shift = 1 - Math.min(...rows.flat())
  // Maximise Σy with Mᵀy ≤ 1, y ≥ 0, M the shifted payoffs: 0 is feasible, and the mixture is the dual solution.
  const width = rows.length + columns + 1
  const tableau = Array.from({ length: columns }, (_, column) => {
    const line = new Float64Array(width)
    rows.forEach((row, at) => {
      line[at] = (row[column] ?? 0) + shift
    })
    line[rows.length + column] = 1
    line[width - 1] = 1
    return line
  })
  const aim = new Float64Array(width)
  aim.fill(-1, 0, rows.length)
  const basis = tableau.map((_, column) => rows.length + column)
  for (;;) {
    const entering = aim.findIndex((each, at) => at < width - 1 && each < -1e-12)
    if (entering === -1) break
    const leaving = leavingLine(tableau, basis, entering)
    if (leaving === -1) break
    pivot(tableau, aim, leaving, entering)
    basis[leaving] = entering
  }
  const sum = aim[width - 1] ?? 0
  const mixture = tableau.map((_, column) => (aim[rows.length + column] ?? 0) / sum)
  return { value: 1 / sum - shift, mixture }
}

/** The least ratio; of equal ones the variable with the least number (Bland 1977). */
function leavingLine(tableau: readonly Float64Array[], basis: readonly number[], entering: number): number {
  let leaving = -1
  let least = Number.POSITIVE_INFINITY
  tableau.forEach((line, at) => {
    const by = line[entering] ?? 0
    if (by <= 1e-12) return
    const ratio = (line.at(-1) ?? 0) / by
    if (ratio < least || (ratio === least && (basis[at] ?? 0) < (basis[leaving] ?? 0))) {
      least = ratio
      leaving = at
    }
  })
  return leaving
}

function pivot(tableau: readonly Float64Array[], aim: Float64Array, leaving: number, entering: number): void {
  const chosen = tableau[leaving]
  if (chosen === undefined) return
  const by = chosen[entering] ?? 1
  for (let at = 0; at < chosen.length; at += 1) chosen[at] = (chosen[at] ?? 0) / by
  for (const line of [...tableau, aim]) {
    const factor = line[entering] ?? 0
    if (line === chosen || factor === 0) continue
    for (let at = 0; at < line.length; at += 1) line[at] = (line[at] ?? 0) - factor * (chosen[at] ?? 0)
  }
}
