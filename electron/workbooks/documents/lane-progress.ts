import type { DocumentProgress } from './document-job.ts'

/**
 * What lanes tell as one story: together they are done by as much as their documents are, and they are at what the first
 * lane that still works is at.
 * @param counts how many documents each lane makes
 */
export function joinProgress(
  counts: readonly number[],
  progressed: (progress: DocumentProgress) => void,
): (lane: number, progress: DocumentProgress) => void {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const lanes = counts.map((): DocumentProgress => ({ done: 0, phase: 'preparing' }))
  return (lane, progress) => {
    lanes[lane] = progress
    const done = lanes.reduce((sum, own, index) => sum + own.done * (counts[index] ?? 0), 0) / all
    const phase = (lanes.find((own) => own.done < 1) ?? progress).phase
    progressed({ done, phase })
  }
}
