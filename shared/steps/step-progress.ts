import type { Workbook } from '#shared/model/workbook.ts'
import { doneWhen } from './done-when.ts'
import { findFindings } from './find-findings.ts'
import { type StepId, stepIds } from './steps.ts'

export type StepProgress = {
  /** How much of what the step asks for is there, 0 to 1. */
  readonly done: number
  /** The step's "done when" of METHOD B9 holds. */
  readonly complete: boolean
  /** Findings of the step that are more than notes and that nobody has accepted. */
  readonly missing: number
}

const known = new WeakMap<Workbook, Readonly<Record<StepId, StepProgress>>>()

/** How far each step is, by METHOD B9's "done when". Computed once for each state of the workbook. */
export function stepProgress(workbook: Workbook): Readonly<Record<StepId, StepProgress>> {
  const before = known.get(workbook)
  if (before) return before
  const missing = Map.groupBy(
    findFindings(workbook).filter(({ severity }) => severity !== 'note'),
    ({ step }) => step,
  )
  const progress = Object.fromEntries(
    stepIds.map((id) => [id, progressOf(doneWhen[id](workbook), missing.get(id)?.length ?? 0)]),
  ) as Record<StepId, StepProgress>
  known.set(workbook, progress)
  return progress
}

/** Share of the ten steps that is done, 0 to 1. Set-up does not count. */
export function overallProgress(workbook: Workbook): number {
  return mean(stepShares(workbook))
}

/** How far each of the ten steps is, 0 to 1, in their order. */
export function stepShares(workbook: Workbook): readonly number[] {
  const [, ...ten] = Object.values(stepProgress(workbook))
  return ten.map(({ done }) => done)
}

function progressOf(shares: readonly number[], missing: number): StepProgress {
  return { done: mean(shares), complete: shares.every((share) => share >= 1), missing }
}

function mean(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length
}
