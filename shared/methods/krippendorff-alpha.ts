/** How reliable a panel is as a whole. */
export type PanelAgreement = {
  /** 1: all agree; 0: as if by chance; below 0: worse than that. */
  readonly alpha: number
  /** Things rated by two or more, which alone can agree, and the values they got. */
  readonly units: number
  readonly values: number
}

/**
 * Krippendorff's alpha for ordinal data, any number of raters and missing values: 1 − observed ÷ expected disagreement, from
 * coincidences of values within units, two values being as far apart as there are values between them. Krippendorff,
 * "Computing Krippendorff's alpha-reliability" (2011).
 * @param units for each thing rated, the values it got, missing ones left out
 * @returns null where fewer than two values can be paired, or all are the same, which says nothing about raters
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): PanelAgreement | null {
  const paired = units.filter(({ length }) => length > 1)
  const levels = [...new Set(paired.flat())].sort((a, b) => a - b)
  if (levels.length < 2) return null
  const at = new Map(levels.map((level, place) => [level, place]))
  const size = levels.length
  const coincidences = new Float64Array(size * size)
  for (const unit of paired) {
    const counts = new Float64Array(size)
    for (const value of unit) {
      const place = at.get(value) ?? 0
      counts[place] = (counts[place] ?? 0) + 1
    }
    counts.forEach((one, row) => {
      counts.forEach((other, column) => {
        const pairs = one * (other - (row === column ? 1 : 0))
        const cell = row * size + column
        coincidences[cell] = (coincidences[cell] ?? 0) + pairs / (unit.length - 1)
      })
    })
  }
  const totals = levels.map((_, row) => sum(coincidences.subarray(row * size, (row + 1) * size)))
  const all = sum(totals)
  let observed = 0
  let expected = 0
  for (let low = 0; low < size; low += 1) {
    for (let high = low + 1; high < size; high += 1) {
      const between = sum(totals.slice(low, high + 1)) - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2
      observed += (coincidences[low * size + high] ?? 0) * between ** 2
      expected += (totals[low] ?? 0) * (totals[high] ?? 0) * between ** 2
    }
  }
  return { alpha: 1 - ((all - 1) * observed) / expected, units: paired.length, values: paired.flat().length }
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
