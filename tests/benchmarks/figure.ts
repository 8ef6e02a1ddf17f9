/** One measured figure, beside the limit it must hold and the peer it was measured with. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'MB' | 'times' | 'modules' | '%'
  /** The most it may be. */
  readonly limit?: number
  /** What the same run measured of something well known. */
  readonly peer?: { readonly name: string; readonly value: number }
  readonly note?: string
}

/** A file of this folder that measures: run in a process of its own, so that none warms up for another. */
export type Benchmark = { readonly title: string; readonly run: () => Promise<readonly Figure[]> | readonly Figure[] }

/** The value below which a share of the values lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))
  return sorted[at] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** `count` runs of `work` after one that does not count, in milliseconds. */
export async function repeated(count: number, work: () => unknown): Promise<readonly number[]> {
  await work()
  const times: number[] = []
  for (let run = 0; run < count; run += 1) times.push(await timed(work))
  return times
}
