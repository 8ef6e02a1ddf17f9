import type { RowOf } from '#shared/model/entities.ts'

/**
 * How many ranks count as the top, wherever "in the top" is said: the workbook's setting, but at most half of those that
 * are ranked, since nearly everybody is in the top of a short list whatever the weights.
 */
export function topOf({ stabilityTop }: Pick<RowOf<'settings'>, 'stabilityTop'>, ranked: number): number {
  return Math.max(1, Math.min(stabilityTop, Math.floor(ranked / 2)))
}
