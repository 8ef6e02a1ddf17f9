import { dateOfDay, dayNumber, quarterOf } from '#shared/methods/calendar.ts'
import { conflictDays, type Span } from '#shared/methods/date-conflict.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { horizonOf } from './horizon.ts'
import { plannedInitiatives } from './initiative-graph.ts'
import { planRoadmap } from './plan-roadmap.ts'
import type { ProposedMove } from './proposed-moves.ts'
import { type QuarterLine, quarterLine } from './quarter-line.ts'
import type { BoundConflict, DateConflict, TeamLoad } from './roadmap-reading.ts'

/** What moves when one initiative slips, and what that leads to. */
export type Slip = {
  /** The one that slips, then what it pushes, each as few days as its links ask for. */
  readonly moves: readonly ProposedMove[]
  /** What pushes each: the initiative it waits for; the one that slips is not in it. */
  readonly pushedBy: ReadonlyMap<string, string>
  /** What would be pushed and may not move: underway, or fixed to a day. Its links break. */
  readonly held: readonly string[]
  readonly finishBefore: string | null
  readonly finishAfter: string | null
  /** Overloads, broken links and broken bounds that were not there before. */
  readonly overloads: readonly TeamLoad[]
  readonly dateConflicts: readonly DateConflict[]
  readonly boundConflicts: readonly BoundConflict[]
}

/**
 * What if this slips? It begins some quarters later, as far into its quarter as now; what needs it is pushed by as many days
 * as its links ask for, and so on down the chain. Days of teams go along by as many quarters as a start does. Nothing else
 * moves, so what then does not fit is told instead of being put right behind somebody's back. Null where it has no dates.
 */
export function slip(workbook: Workbook, initiativeId: string, quarters: number): Slip | null {
  const first = horizonOf(workbook)[0]
  const { rows, nodeOf, dependencies, order } = plannedInitiatives(workbook)
  const own = rows[nodeOf.get(initiativeId) ?? -1]
  const ownSpan = own === undefined ? null : spanOf(own)
  if (first === undefined || own === undefined || ownSpan === null) return null
  const line = quarterLine(first, singleton(workbook, 'workbook').fiscalStartMonth)
  const spans = new Map<string, Span>([[initiativeId, later(ownSpan, line, quarters)]])
  const pushedBy = new Map<string, string>()
  const held = new Set<string>()
  const needs = Map.groupBy(dependencies, (link) => link.initiativeId)
  for (const node of order) {
    const row = rows[node]
    const span = row === undefined ? null : spanOf(row)
    if (row === undefined || span === null || row.id === initiativeId) continue
    const push = pushOf(needs.get(row.id) ?? [], span, spans)
    if (push === null) continue
    if (row.status === 'underway' || row.status === 'done' || row.fixedStart !== null) {
      held.add(row.id)
      continue
    }
    spans.set(row.id, { start: span.start + push.days, finish: span.finish + push.days })
    pushedBy.set(row.id, push.by)
  }
  const efforts = Map.groupBy(Object.values(workbook.tables.initiativeEffort), (row) => row.initiativeId)
  const moves = [...order].flatMap((node) => {
    const row = rows[node]
    const span = row && spans.get(row.id)
    return row === undefined || span === undefined
      ? []
      : [moveOf(workbook, row, span, line, pushedBy, efforts.get(row.id) ?? [])]
  })
  return { moves, pushedBy, held: [...held], ...consequences(workbook, moves) }
}

function spanOf({ start, finish }: RowOf<'initiative'>): Span | null {
  return start === null || finish === null ? null : { start: dayNumber(start), finish: dayNumber(finish) }
}

function later(span: Span, line: QuarterLine, quarters: number): Span {
  const from = line.indexOf(dateOfDay(span.start))
  const start = line.startDay(from + quarters) + (span.start - line.startDay(from))
  return { start, finish: start + span.finish - span.start }
}

/** How far what has moved pushes it, and which of them pushes most; null: it stays. */
function pushOf(
  links: readonly RowOf<'initiativeDependency'>[],
  span: Span,
  moved: ReadonlyMap<string, Span>,
): { readonly days: number; readonly by: string } | null {
  let most: { readonly days: number; readonly by: string } | null = null
  for (const { dependsOnId, type, lagDays } of links) {
    const needed = moved.get(dependsOnId)
    const days = needed === undefined ? 0 : conflictDays(type, needed, span, lagDays)
    if (days > (most?.days ?? 0)) most = { days, by: dependsOnId }
  }
  return most
}

function moveOf(
  { tables }: Workbook,
  row: RowOf<'initiative'>,
  span: Span,
  line: QuarterLine,
  pushedBy: ReadonlyMap<string, string>,
  efforts: readonly RowOf<'initiativeEffort'>[],
): ProposedMove {
  const from = line.indexOf(row.start ?? '')
  const to = line.indexOf(dateOfDay(span.start))
  const by = pushedBy.get(row.id)
  const link = by === undefined ? undefined : tables.initiativeDependency[keyId([row.id, by])]
  return {
    initiativeId: row.id,
    fromQuarter: line.startOf(from),
    toQuarter: line.startOf(to),
    quarters: to - from,
    start: dateOfDay(span.start),
    finish: dateOfDay(span.finish),
    reason:
      by === undefined || link === undefined
        ? { kind: 'fixed' }
        : { kind: 'precedence', id: by, type: link.type, lag: link.lagDays },
    effort:
      to === from
        ? []
        : efforts.map(({ id, teamId, days, quarterStart }) => {
            return { id, teamId, days, toQuarter: line.startOf(line.indexOf(quarterStart) + to - from) }
          }),
  }
}

/** The plan after the moves, compared with the plan before. */
function consequences(
  workbook: Workbook,
  moves: readonly ProposedMove[],
): Pick<Slip, 'finishBefore' | 'finishAfter' | 'overloads' | 'dateConflicts' | 'boundConflicts'> {
  const before = planRoadmap(workbook)
  const after = planRoadmap(withMoves(workbook, moves))
  const added = <T>(old: readonly T[], now: readonly T[], key: (each: T) => string): readonly T[] => {
    const known = new Set(old.map(key))
    return now.filter((each) => !known.has(key(each)))
  }
  return {
    finishBefore: before.finish,
    finishAfter: after.finish,
    overloads: added(before.overloads, after.overloads, ({ teamId, quarterStart }) => `${teamId} ${quarterStart}`),
    dateConflicts: added(
      before.dateConflicts,
      after.dateConflicts,
      ({ initiativeId, dependsOnId }) => `${initiativeId} ${dependsOnId}`,
    ),
    boundConflicts: added(
      before.boundConflicts,
      after.boundConflicts,
      ({ initiativeId, kind, freezeId }) => `${initiativeId} ${kind} ${freezeId}`,
    ),
  }
}

/** The workbook as it would be with these moves taken over. */
function withMoves(workbook: Workbook, moves: readonly ProposedMove[]): Workbook {
  const { initiative, initiativeEffort } = workbook.tables
  const dates = new Map(moves.map(({ initiativeId, start, finish }) => [initiativeId, { start, finish }]))
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const quarters = new Map(
    moves.flatMap(({ effort }) =>
      effort.map(({ id, toQuarter }) => [id, quarterOf(toQuarter, fiscalStartMonth).start]),
    ),
  )
  return {
    ...workbook,
    tables: {
      ...workbook.tables,
      initiative: Object.fromEntries(
        Object.values(initiative).map((row) => [row.id, { ...row, ...(dates.get(row.id) ?? {}) }]),
      ),
      initiativeEffort: Object.fromEntries(
        Object.values(initiativeEffort).map((row) => [
          row.id,
          { ...row, quarterStart: quarters.get(row.id) ?? row.quarterStart },
        ]),
      ),
    },
  }
}
