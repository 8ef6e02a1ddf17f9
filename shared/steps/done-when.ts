import { assess } from '#shared/methods/readings/assess.ts'
import { isInPlan } from '#shared/methods/readings/in-plan.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { constraintsToAnswer } from './constraints-to-answer.ts'
import { earlyMessages, untoldGroups } from './early-messages.ts'
import { findFindings } from './find-findings.ts'
import type { Finding } from './findings/finding.ts'
import { firstWaveInitiatives, firstWaveTasks } from './first-wave.ts'
import { goalMeasures } from './goal-measures.ts'
import { isValidRaci, noLetters, raciByTask } from './raci.ts'
import type { StepId } from './steps.ts'

/** The share of rows that are right; 0 where there are none, since an empty register is not a finished one. */
function shareOf<T>(rows: readonly T[], isRight: (row: T) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(isRight).length / rows.length
}

function openIn(workbook: Workbook, id: StepId): readonly Finding[] {
  return findFindings(workbook).filter(({ step }) => step === id)
}

function yes(holds: boolean): number {
  return holds ? 1 : 0
}

/** Shares of what a step asks for, each 0 to 1. A step is complete when all are 1. */
type Shares = readonly number[]

/**
 * What has to be there, and what has to be right with it. Where little is there, nothing is wrong with most of it yet:
 * that counts no further than what is there.
 */
function thereAndRight(there: number, right: Shares): Shares {
  return [there, ...right.map((share) => Math.min(share, there))]
}

/** Of rows that may well be none: 1 then. */
function shareOfAny<T>(rows: readonly T[], isRight: (row: T) => boolean): number {
  return rows.length === 0 ? 1 : shareOf(rows, isRight)
}

/** What each step must have to be done: METHOD B9, "done when". */
export const doneWhen: Readonly<Record<StepId, (workbook: Workbook) => Shares>> = {
  setUp(workbook) {
    const { purpose, decisionWanted } = singleton(workbook, 'workbook')
    return [yes(purpose !== ''), yes(decisionWanted !== '')]
  },

  direction(workbook) {
    const linked = new Set(rowsOf(workbook, 'objectivePriority').map(({ objectiveId }) => objectiveId))
    const measured = new Set(rowsOf(workbook, 'keyResult').map(({ objectiveId }) => objectiveId))
    const canBeRead = shareOf(
      rowsOf(workbook, 'keyResult'),
      ({ baseline, target }) => baseline !== null && target !== null && baseline !== target,
    )
    return [
      shareOf(rowsOf(workbook, 'objective'), ({ id }) => linked.has(id)),
      ...thereAndRight(
        shareOf(rowsOf(workbook, 'objective'), ({ id }) => measured.has(id)),
        [canBeRead],
      ),
    ]
  },

  currentState(workbook) {
    const { overall, practices } = assess(workbook)
    if (overall.ratedCells === 0) return [0, 0, 0]
    const wanted = singleton(workbook, 'settings').doneCoverage
    const flagged = practices.flatMap(({ cells }) => cells.filter((cell) => cell.flagged))
    const overridden = practices.filter(({ targetIsOverride }) => targetIsOverride)
    const reasonOf = (id: string) => workbook.tables.practice[id]?.targetReason ?? ''
    return thereAndRight(wanted > 0 ? Math.min(1, overall.coverage / wanted) : 1, [
      shareOfAny(flagged, ({ toSettle }) => !toSettle),
      shareOfAny(overridden, ({ practiceId }) => reasonOf(practiceId) !== ''),
    ])
  },

  constraints(workbook) {
    const asked = constraintsToAnswer(workbook)
    return [shareOf(asked, ({ response }) => response !== null), shareOf(asked, ({ owner }) => owner !== '')]
  },

  opportunities(workbook) {
    const rows = rowsOf(workbook, 'opportunity').filter(({ status }) => status !== 'dropped')
    const broken = new Set(
      openIn(workbook, 'opportunities').flatMap(({ severity, id }) =>
        severity === 'error' && id !== null ? [id] : [],
      ),
    )
    return [shareOf(rows, ({ id }) => !broken.has(id))]
  },

  prioritisation(workbook) {
    const rows = rowsOf(workbook, 'initiative')
    const { frozenOn } = singleton(workbook, 'prioritisation')
    return [shareOf(rows, ({ decision }) => decision !== 'undecided'), yes(rows.length > 0 && frozenOn !== null)]
  },

  roadmap(workbook) {
    const plan = rowsOf(workbook, 'initiative').filter((row) => isInPlan(row) && row.decision === 'do')
    if (plan.length === 0) return [0, 0, 0]
    const { dateConflicts, waveConflicts, loops, backwards, overloads } = planRoadmap(workbook)
    const conflicts = dateConflicts.length + waveConflicts.length + loops.length + backwards.length
    const dated = shareOf(plan, ({ start, finish }) => start !== null && finish !== null)
    return thereAndRight(dated, [yes(conflicts === 0), yes(overloads.length === 0)])
  },

  tacticalPlan(workbook) {
    const letters = raciByTask(workbook)
    const tasks = firstWaveTasks(workbook)
    if (tasks.length === 0) return [0]
    const planned = new Set(tasks.map(({ initiativeId }) => initiativeId))
    return thereAndRight(
      shareOfAny(firstWaveInitiatives(workbook), ({ id }) => planned.has(id)),
      [shareOf(tasks, ({ id }) => isValidRaci(letters.get(id) ?? noLetters))],
    )
  },

  measures(workbook) {
    const goals = goalMeasures(workbook)
    return [shareOf(goals, ({ lagging }) => lagging), shareOf(goals, ({ leading }) => leading)]
  },

  communications(workbook) {
    const early = earlyMessages(workbook)
    if (early.length > 0) return [shareOf(early, ({ inTime }) => inTime)]
    const untold = new Set(untoldGroups(workbook))
    return [shareOf(rowsOf(workbook, 'stakeholder'), (group) => !untold.has(group))]
  },

  boardPack(workbook) {
    const { ask, costOfDoingNothing } = singleton(workbook, 'boardPack')
    const findings = openIn(workbook, 'boardPack').filter(({ severity }) => severity !== 'note')
    return [
      yes(ask !== ''),
      yes(costOfDoingNothing !== ''),
      yes(rowsOf(workbook, 'option').length > 0),
      yes(rowsOf(workbook, 'resolution').length > 0),
      yes(findings.length === 0),
    ]
  },
}
