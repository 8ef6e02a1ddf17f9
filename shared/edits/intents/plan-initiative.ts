import { quartersBetween, shiftMonths } from '../../methods/calendar.ts'
import { findRow, rowsOf, singleton } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { moveEffort } from './move-effort.ts'
import { departure } from './place-on-roadmap.ts'
import { rowName } from './row-name.ts'

/** Where a person put an initiative in time. */
export type PlannedTime = {
  readonly start: string
  readonly finish: string
  /** Moved as a whole, or made longer or shorter. */
  readonly kind: 'move' | 'stretch'
  /** The new time in words, for the label: "Q2 27 – Q4 27". */
  readonly when: string
}

/**
 * A person gave an initiative other dates. People-days move along, by as many quarters as the start does, unless it was
 * stretched. In a scenario only the scenario changes. Null where the dates stay.
 */
export function planInitiative(
  context: IntentContext,
  id: string,
  { start, finish, kind, when }: PlannedTime,
  scenarioId: string | null,
): RequestedEdit | null {
  const { workbook, say } = context
  const row = findRow(workbook, 'initiative', id)
  if (row === undefined) return null
  const label = say(`screen.edit.plan.${kind}`, { name: rowName('initiative', row, say), when })
  if (scenarioId !== null) return departure(context, scenarioId, id, label, { start, finish })
  if (row.start === start && row.finish === finish) return null
  const along = kind === 'move' && row.start !== null ? effortAlong(context, id, row.start, start) : []
  return { label, changes: [{ entity: 'initiative', id, after: { start, finish } }, ...along] }
}

/** The people-days of an initiative, so many quarters later as its start. */
function effortAlong(
  { workbook }: IntentContext,
  initiativeId: string,
  from: string,
  to: string,
): readonly RequestedChange[] {
  const quarters = quartersBetween(from, to, singleton(workbook, 'workbook').fiscalStartMonth)
  if (quarters === 0) return []
  const later = rowsOf(workbook, 'initiativeEffort').flatMap(({ initiativeId: id, teamId, quarterStart, days }) =>
    id === initiativeId ? [{ teamId, quarterStart: shiftMonths(quarterStart, quarters * 3), days }] : [],
  )
  return moveEffort(workbook, initiativeId, later)
}
