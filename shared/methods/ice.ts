/** ICE = impact · confidence · ease, each 1 to 10. METHOD C8. */
export function ice(impact: number, confidence: number, ease: number): number {
  return impact * confidence * ease
}
