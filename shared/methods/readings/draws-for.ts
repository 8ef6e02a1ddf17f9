import type { RowOf } from '#shared/model/entities.ts'

/** Up to here there are as many draws as the workbook asks for; above there are fewer, so that the time stays the same. */
const thingsForAllDraws = 80
const fewestDraws = 200

/** How many draws there are for so many things that change in each. */
export function drawsFor({ robustnessDraws }: Pick<RowOf<'settings'>, 'robustnessDraws'>, things: number): number {
  const affordable = Math.floor((robustnessDraws * thingsForAllDraws) / Math.max(1, things))
  return Math.min(robustnessDraws, Math.max(fewestDraws, affordable))
}
