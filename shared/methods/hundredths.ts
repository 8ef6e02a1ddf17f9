/** A figure on a scale from 0 to `scale` as one from 0 to 100. Surveys that ask for 1 to 5 or 1 to 10 are read so (METHOD C4). */
export function hundredths(value: number, scale: number): number {
  return (value / scale) * 100
}
