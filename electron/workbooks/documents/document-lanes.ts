import type { DocumentTarget, MadeDocument } from './document-job.ts'

/**
 * Documents that are made one after the other, beside those of another lane: a PDF takes about as long as all else together.
 * Not more than two, since each has the workbook and its report in memory.
 */
export function lanesOf(targets: readonly DocumentTarget[], cores: number): DocumentTarget[][] {
  const isPdf = ({ format }: DocumentTarget): boolean => format === 'pdf'
  const lanes = [targets.filter(isPdf), targets.filter((target) => !isPdf(target))]
  return cores > 1 && lanes.every((lane) => lane.length > 0) ? lanes : [[...targets]]
}

/** Documents of several lanes in the order in which they were asked for. */
export function inOrder(made: readonly MadeDocument[], targets: readonly DocumentTarget[]): MadeDocument[] {
  const place = ({ format, audience }: MadeDocument): number =>
    targets.findIndex((target) => target.format === format && target.audience === audience)
  return made.toSorted((one, other) => place(one) - place(other))
}
