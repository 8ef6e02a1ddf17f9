/**
 * RICE = reach · impact · confidence ÷ effort. METHOD C8 (76 to 78).
 * @param reach people or cases in a period
 * @param impact 3, 2, 1, 0.5 or 0.25
 * @param confidence a share, 0 to 1
 * @param effort person-months
 * @returns null where effort is not above 0
 */
export function rice(reach: number, impact: number, confidence: number, effort: number): number | null {
  return effort > 0 ? (reach * impact * confidence) / effort : null
}
