import type { Column } from '#shared/report/report.ts'

/**
 * Shares scaled to a width, less what padding takes. Every column keeps at least some room.
 * @param padding at each side of a column, in points
 */
export function columnWidths(columns: readonly Column[], width: number, padding: number): number[] {
  const room = width - columns.length * 2 * padding
  const shares = columns.map(({ width: share }) => (Number.isFinite(share) && share > 0 ? share : 1))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const least = Math.min(14, room / columns.length)
  const spare = room - least * columns.length
  const flexible = shares.map((share) => Math.max(0, (share / total) * room - least))
  const sum = flexible.reduce((all, part) => all + part, 0)
  return flexible.map((part) => least + (sum > 0 ? (part / sum) * spare : spare / columns.length))
}
