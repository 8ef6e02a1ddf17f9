import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import type { Finding } from './findings/finding.ts'
import { findingsOfStep } from './findings-of-step.ts'
import { stepIds } from './steps.ts'

/** Findings of a workbook, open and accepted. */
export type Findings = { readonly open: readonly Finding[]; readonly accepted: readonly Finding[] }

const known = new WeakMap<Workbook, Findings>()

/**
 * Everything that a workbook lacks or that contradicts itself, by step, severity, entity and row; those that the team
 * has accepted apart. Computed once for each state of the workbook: call it freely.
 */
export function allFindings(workbook: Workbook): Findings {
  const before = known.get(workbook)
  if (before) return before
  const accepted = new Set(rowsOf(workbook, 'acceptedFinding').map(({ finding }) => finding))
  const all = stepIds.flatMap((step) => findingsOfStep(workbook, step))
  const findings = {
    open: accepted.size === 0 ? all : all.filter(({ key }) => !accepted.has(key)),
    accepted: accepted.size === 0 ? [] : all.filter(({ key }) => accepted.has(key)),
  }
  known.set(workbook, findings)
  return findings
}

/** What is still to be looked at: all findings but the accepted ones. */
export function findFindings(workbook: Workbook): readonly Finding[] {
  return allFindings(workbook).open
}
