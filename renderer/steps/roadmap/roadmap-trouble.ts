import { rowTitle } from '#shared/edits/intents/row-name.ts'
import type { Say } from '#shared/messages/translate.ts'
import { addDays } from '#shared/methods/calendar.ts'
import { boundDays } from '#shared/methods/readings/bound-conflicts.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { quarterBudgets } from '#shared/methods/readings/quarter-budgets.ts'
import type { BoundConflict, DateConflict, TeamLoad } from '#shared/methods/readings/roadmap-reading.ts'
import { findRow, singleton, type Workbook } from '#shared/model/workbook.ts'

/** Something that does not fit, in a sentence, and what would mend it. */
export type Trouble = {
  readonly key: string
  readonly tone: 'danger' | 'attention'
  readonly text: string
  /** The initiative to look at. */
  readonly initiativeId: string | null
  /** Dates that would end the conflict; people decide, nothing moves by itself. */
  readonly fix: { readonly start: string; readonly finish: string } | null
}

export type Writes = { readonly say: Say; readonly writeDate: (iso: string) => string }

/** All that contradicts itself in a plan: dates, waves, loops, ends before beginnings, overloads. METHOD C10. */
export function troublesOf(workbook: Workbook, { say, writeDate }: Writes): readonly Trouble[] {
  const { dateConflicts, waveConflicts, boundConflicts, loops, missingNeeds, backwards, overloads } =
    planRoadmap(workbook)
  const name = (id: string) => nameOf(workbook, id)
  return [
    ...loops.map((loop) => ({
      key: `loop ${loop.join(' ')}`,
      tone: 'danger' as const,
      text: say('screen.trouble.loop', { names: [...loop, loop[0] ?? ''].map(name).join(' → ') }),
      initiativeId: loop[0] ?? null,
      fix: null,
    })),
    ...dateConflicts.map((conflict) => ({
      key: `date ${conflict.initiativeId} ${conflict.dependsOnId}`,
      tone: 'danger' as const,
      text: conflictText(workbook, conflict, { say, writeDate }),
      initiativeId: conflict.initiativeId,
      fix: movedBy(workbook, conflict.initiativeId, conflict.days),
    })),
    ...backwards.map((id) => ({
      key: `backwards ${id}`,
      tone: 'danger' as const,
      text: say('screen.trouble.backwards', { name: name(id) }),
      initiativeId: id,
      fix: null,
    })),
    ...waveConflicts.map(({ initiativeId, waveId, dependsOnId, dependsOnWaveId }) => ({
      key: `wave ${initiativeId} ${dependsOnId}`,
      tone: 'danger' as const,
      text: say('screen.trouble.wave', {
        name: name(initiativeId),
        wave: findRow(workbook, 'wave', waveId)?.title ?? '',
        needed: name(dependsOnId),
        later: findRow(workbook, 'wave', dependsOnWaveId)?.title ?? '',
      }),
      initiativeId,
      fix: null,
    })),
    ...missingNeeds.map(({ initiativeId, dependsOnId }) => ({
      key: `missing ${initiativeId} ${dependsOnId}`,
      tone: 'danger' as const,
      text: say('screen.trouble.missing', { name: name(initiativeId), needed: name(dependsOnId) }),
      initiativeId,
      fix: null,
    })),
    ...boundConflicts.map((conflict) => ({
      key: `bound ${conflict.initiativeId} ${conflict.kind} ${conflict.freezeId}`,
      tone: 'danger' as const,
      text: boundText(workbook, conflict, say),
      initiativeId: conflict.initiativeId,
      fix: conflict.kind === 'fixedTooEarly' ? null : movedBy(workbook, conflict.initiativeId, boundDays(conflict)),
    })),
    ...overloads.map((load) => ({
      key: `load ${load.teamId} ${load.quarterStart}`,
      tone: 'attention' as const,
      text: loadText(workbook, load, { say, writeDate }),
      initiativeId: null,
      fix: null,
    })),
    ...quarterBudgets(workbook)
      .filter(({ over }) => over)
      .map(({ start, spend, budget }) => ({
        key: `budget ${start}`,
        tone: 'attention' as const,
        text: say('steps.finding.quarterBudget.over', {
          quarter: start,
          spend,
          budget,
          currency: singleton(workbook, 'workbook').currency,
        }),
        initiativeId: null,
        fix: null,
      })),
  ]
}

export function conflictText(workbook: Workbook, conflict: DateConflict, { say, writeDate }: Writes): string {
  return say(`screen.trouble.${conflict.type}`, {
    name: nameOf(workbook, conflict.initiativeId),
    needed: nameOf(workbook, conflict.dependsOnId),
    planned: writeDate(conflict.planned),
    earliest: writeDate(conflict.earliest),
  })
}

function nameOf(workbook: Workbook, id: string): string {
  return rowTitle('initiative', findRow(workbook, 'initiative', id))
}

/** A plan against a day that bounds it, in a sentence. */
export function boundText(workbook: Workbook, conflict: BoundConflict, say: Say): string {
  return say(`steps.finding.initiative.${conflict.kind}`, {
    name: nameOf(workbook, conflict.initiativeId),
    planned: conflict.planned,
    date: conflict.date,
    freeze: findRow(workbook, 'freeze', conflict.freezeId)?.title ?? '',
  })
}

/** A team that is more than full, in a sentence. */
export function loadText(workbook: Workbook, load: TeamLoad, { say, writeDate }: Writes): string {
  return say('screen.trouble.load', {
    team: findRow(workbook, 'team', load.teamId)?.name ?? '',
    from: writeDate(load.quarterStart),
    days: load.demandDays,
    available: load.availableDays,
  })
}

/** As long as before, so many days later (or earlier) that what bounds it holds. */
function movedBy(workbook: Workbook, initiativeId: string, days: number): Trouble['fix'] {
  const row = findRow(workbook, 'initiative', initiativeId)
  if (row === undefined || row.start === null || row.finish === null) return null
  return { start: addDays(row.start, days), finish: addDays(row.finish, days) }
}
