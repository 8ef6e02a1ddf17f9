/** The number at a place that is known to be inside the array. The innermost loops index by themselves: called with arrays of every kind, this is not inlined. */
export function numberAt(array: ArrayLike<number>, at: number): number {
  return array[at] as number
}
