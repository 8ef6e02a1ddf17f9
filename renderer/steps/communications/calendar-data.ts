import type { MessageCalendarData } from '#shared/charts/message-calendar.ts'
import type { Say } from '#shared/messages/translate.ts'
import { quartersFrom } from '#shared/methods/calendar.ts'
import { briefQuarter } from '#shared/methods/readings/quarter-name.ts'
import { findRow, rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { earlyMessages } from '#shared/steps/early-messages.ts'

/** A calendar longer than this could not be read. */
const mostQuarters = 24

type CalendarContext = {
  readonly say: Say
  readonly writeDate: (iso: string) => string
  /** ISO date */
  readonly today: string
}

/** Groups with dated messages or a first change, on the quarters from the first of these dates to the last. Null: nothing is dated. */
export function messageCalendarData(
  workbook: Workbook,
  { say, writeDate, today }: CalendarContext,
): MessageCalendarData | null {
  const early = new Map(earlyMessages(workbook).map((each) => [each.stakeholder.id, each]))
  const messages = Map.groupBy(rowsOf(workbook, 'communication'), ({ stakeholderId }) => stakeholderId)
  const groups = rowsOf(workbook, 'stakeholder')
    .map(({ id, name }) => {
      const { firstChange = null, inTime = true } = early.get(id) ?? {}
      const start = firstChange?.start ?? null
      return {
        id,
        label: name,
        change: firstChange === null || start === null ? null : { date: start, label: firstChange.title, inTime },
        messages: (messages.get(id) ?? []).flatMap(({ id: messageId, date, message, status, initiativeId }) => {
          if (date === null) return []
          const before = findRow(workbook, 'initiative', initiativeId)?.title ?? 'none'
          const label = say('screen.messages.dated', { name, date: writeDate(date), message, before })
          return [{ id: messageId, date, label, sent: status === 'sent' }]
        }),
      }
    })
    .filter(({ change, messages: dated }) => change !== null || dated.length > 0)
  const dates = groups
    .flatMap(({ change, messages: dated }) => [
      ...(change === null ? [] : [change.date]),
      ...dated.map(({ date }) => date),
    ])
    .sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return null
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const quarters = quartersFrom(first, mostQuarters, fiscalStartMonth).filter(({ start }) => start <= last)
  const [start, finish] = [quarters[0]?.start ?? first, quarters.at(-1)?.finish ?? last]
  return {
    start,
    finish,
    quarters: quarters.map((quarter) => ({
      start: quarter.start,
      label: briefQuarter(say, quarter.start, fiscalStartMonth),
    })),
    today: today >= start && today <= finish ? today : null,
    groups,
    labels: {
      today: say('screen.messages.today'),
      planned: say('screen.messages.planned'),
      sent: say('screen.messages.sent'),
      change: say('screen.messages.change'),
      late: say('screen.messages.late'),
    },
  }
}
