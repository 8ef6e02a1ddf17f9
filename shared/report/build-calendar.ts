import { choiceLabel, entityLabel, fieldLabel } from '../messages/labels.ts'
import type { Say } from '../messages/translate.ts'
import { horizonOf } from '../methods/readings/horizon.ts'
import { planRoadmap } from '../methods/readings/plan-roadmap.ts'
import type { EntityName, RowOf } from '../model/entities.ts'
import { findRow, rowsOf, singleton, type Workbook } from '../model/workbook.ts'
import type { Calendar, CalendarEntry } from './calendar.ts'
import { rowName } from './report-context.ts'

type CalendarOptions = {
  /** ISO date of the export. */
  readonly at: string
  readonly say: Say
  readonly locale: string
}

/** Initiatives as the roadmap dates them, milestones by their due date, and messages with their repetitions, by date. */
export function buildCalendar(workbook: Workbook, { at, say, locale }: CalendarOptions): Calendar {
  const { title } = singleton(workbook, 'workbook')
  const entries = [
    ...initiativeEntries(workbook, say),
    ...milestoneEntries(workbook, say),
    ...messageEntries(workbook, say),
  ]
  const byDate = (a: CalendarEntry, b: CalendarEntry): number =>
    a.start !== b.start ? (a.start < b.start ? -1 : 1) : a.uid < b.uid ? -1 : 1
  return {
    name: title || say('report.untitled'),
    at,
    revision: workbook.revision,
    locale,
    entries: entries.sort(byDate),
  }
}

function initiativeEntries(workbook: Workbook, say: Say): readonly CalendarEntry[] {
  return planRoadmap(workbook).items.flatMap(({ initiativeId, start, finish }): readonly CalendarEntry[] => {
    const row = findRow(workbook, 'initiative', initiativeId)
    if (row === undefined || start === null || finish === null || start > finish) return []
    const facts = factsOf(say, 'initiative', row, ['outcome', 'owner', 'sponsor'])
    return [
      {
        uid: uidOf('initiative', row.id),
        title: named(row),
        description: [...facts, statusOf(say, 'initiative', row.status)].join('\n'),
        category: entityLabel(say, 'initiative'),
        start,
        finish,
        state: row.status === 'proposed' ? 'tentative' : 'confirmed',
        repeats: null,
      },
    ]
  })
}

function milestoneEntries(workbook: Workbook, say: Say): readonly CalendarEntry[] {
  return rowsOf(workbook, 'milestone').flatMap((row): readonly CalendarEntry[] => {
    if (row.due === null) return []
    const initiative = rowName(workbook, 'initiative', row.initiativeId)
    const facts = [
      ...(initiative === '' ? [] : [`${entityLabel(say, 'initiative')}: ${initiative}`]),
      ...factsOf(say, 'milestone', row, ['measurement', 'owner', 'reporting', 'obligation']),
    ]
    return [
      {
        uid: uidOf('milestone', row.id),
        title: named(row),
        description: [...facts, statusOf(say, 'milestone', row.status)].join('\n'),
        category: entityLabel(say, 'milestone'),
        start: row.due,
        finish: row.due,
        state: row.status === 'dropped' ? 'cancelled' : 'confirmed',
        repeats: null,
      },
    ]
  })
}

const cadences = {
  once: null,
  weekly: { every: 1, unit: 'week' },
  fortnightly: { every: 2, unit: 'week' },
  monthly: { every: 1, unit: 'month' },
  quarterly: { every: 3, unit: 'month' },
  halfYearly: { every: 6, unit: 'month' },
  yearly: { every: 12, unit: 'month' },
} as const

/** The first line of a message is its title; a routine goes on to the end of the plan. */
function messageEntries(workbook: Workbook, say: Say): readonly CalendarEntry[] {
  const end = horizonOf(workbook).at(-1)?.finish ?? null
  return rowsOf(workbook, 'communication').flatMap((row): readonly CalendarEntry[] => {
    if (row.date === null) return []
    const group = rowName(workbook, 'stakeholder', row.stakeholderId)
    const cadence = cadences[row.cadence]
    const [line = ''] = row.message.split(/\r\n?|\n/)
    const facts = factsOf(say, 'communication', row, ['message', 'channel', 'owner', 'backup'])
    return [
      {
        uid: uidOf('communication', row.id),
        title: group === '' ? line : `${group}: ${line}`,
        description: [...facts, statusOf(say, 'communication', row.status)].join('\n'),
        category: entityLabel(say, 'communication'),
        start: row.date,
        finish: row.date,
        state: row.status === 'approved' || row.status === 'sent' ? 'confirmed' : 'tentative',
        repeats: cadence === null ? null : { ...cadence, until: end !== null && end >= row.date ? end : null },
      },
    ]
  })
}

function named({ code, title }: { readonly code: string; readonly title: string }): string {
  return code === '' ? title : `${code} ${title}`
}

function uidOf(entity: EntityName, id: string): string {
  return `opsbook-${entity}-${id}`
}

type Dated = 'initiative' | 'milestone' | 'communication'

function factsOf<N extends Dated>(
  say: Say,
  entity: N,
  row: RowOf<N>,
  fields: readonly (keyof RowOf<N> & string)[],
): readonly string[] {
  return fields.flatMap((field) => {
    const value = row[field]
    return typeof value === 'string' && value !== '' ? [`${fieldLabel(say, entity, field)}: ${value}`] : []
  })
}

function statusOf(say: Say, entity: Dated, status: string): string {
  return `${say('report.status')}: ${choiceLabel(say, entity, 'status', status)}`
}
