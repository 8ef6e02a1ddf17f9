import type { Workbook } from '#shared/model/workbook.ts'
import { rowsOf } from '#shared/model/workbook.ts'
import type { Finding } from '#shared/steps/findings/finding.ts'
import { findingsOfStep } from '#shared/steps/findings-of-step.ts'
import { overallProgress, type StepProgress, stepProgress } from '#shared/steps/step-progress.ts'
import { type StepId, stepIds } from '#shared/steps/steps.ts'

/**
 * What a step lacks and what the team accepts, as JSON. A large workbook lacks thousands of things, of which the screen
 * shows few: a text is handed over at once, and is read where somebody looks.
 */
export type StepFindings = { readonly open: string; readonly accepted: string }

/** What a workbook lacks and how far it is. Plain data: it comes from a worker. */
export type Looked = {
  /** Of the steps for which it is another than before. */
  readonly steps: Readonly<Partial<Record<StepId, StepFindings>>>
  readonly progress: Readonly<Record<StepId, StepProgress>>
  readonly overall: number
}

/** Looks a workbook through, again and again: what it says of a step that stayed as it was is left out. */
export function createLookThrough(): (workbook: Workbook) => Looked {
  const told = new Map<StepId, { readonly findings: readonly Finding[]; readonly accepted: object }>()
  return (workbook) => {
    const table = workbook.tables.acceptedFinding
    const accepted = new Set(rowsOf(workbook, 'acceptedFinding').map(({ finding }) => finding))
    const steps: Partial<Record<StepId, StepFindings>> = {}
    for (const step of stepIds) {
      const findings = findingsOfStep(workbook, step)
      const before = told.get(step)
      if (before?.findings === findings && before.accepted === table) continue
      told.set(step, { findings, accepted: table })
      steps[step] = {
        open: JSON.stringify(findings.filter(({ key }) => !accepted.has(key))),
        accepted: JSON.stringify(findings.filter(({ key }) => accepted.has(key))),
      }
    }
    return { steps, progress: stepProgress(workbook), overall: overallProgress(workbook) }
  }
}
