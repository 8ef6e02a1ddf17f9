/** The number at a place that is known to be inside the array. */
export function numberAt(array: ArrayLike<number>, at: number): number {
  return array[at] as number
}
