/**
 * A measured amount on a criterion's scale: nothing is the least score, the greatest amount among those compared the most,
 * and between them in proportion. METHOD D1 wants visible criteria: the amounts stay visible beside the scores.
 * @param amount not negative
 * @param greatest of all that are compared; where it is 0, everybody gets the least score
 */
export function scoreOfAmount(amount: number, greatest: number, scaleMin: number, scaleMax: number): number {
  const share = greatest > 0 ? Math.min(1, Math.max(0, amount) / greatest) : 0
  return scaleMin + share * (scaleMax - scaleMin)
}
