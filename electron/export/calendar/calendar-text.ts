import type { Calendar, CalendarEntry } from '#shared/report/calendar.ts'
import { calendarText, contentLine } from './content-line.ts'

const msPerDay = 86_400_000

/** A calendar as iCalendar, RFC 5545: all-day events that take nobody's time. The same calendar gives the same bytes. */
export function iCalendar(calendar: Calendar): string {
  const { name, locale, entries } = calendar
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Opsbook//Opsbook//${locale.slice(0, 2).toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME', calendarText(name)),
    contentLine('X-WR-CALNAME', calendarText(name)),
    ...entries.map((entry) => event(entry, calendar)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

function event(entry: CalendarEntry, { at, revision }: Calendar): string {
  const { uid, title, description, category, start, finish, state, repeats } = entry
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', calendarText(uid)),
    contentLine('DTSTAMP', `${basic(at)}T000000Z`),
    contentLine('SEQUENCE', String(revision)),
    contentLine('DTSTART;VALUE=DATE', basic(start)),
    // The end is the first day that is not part of it any more.
    contentLine('DTEND;VALUE=DATE', basic(dayAfter(finish))),
    ...(repeats === null ? [] : [contentLine('RRULE', rule(repeats, start))]),
    contentLine('SUMMARY', calendarText(title)),
    ...(description === '' ? [] : [contentLine('DESCRIPTION', calendarText(description))]),
    contentLine('CATEGORIES', calendarText(category)),
    contentLine('STATUS', state.toUpperCase()),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

/** What is on the last day of a month stays on last days. A day that a month has not is left out there, as calendars do. */
function rule({ every, unit, until }: NonNullable<CalendarEntry['repeats']>, start: string): string {
  const isLastDay = dayAfter(start).endsWith('-01')
  return [
    unit === 'week' ? 'FREQ=WEEKLY' : 'FREQ=MONTHLY',
    ...(every === 1 ? [] : [`INTERVAL=${every}`]),
    ...(unit === 'month' && isLastDay ? ['BYMONTHDAY=-1'] : []),
    ...(until === null ? [] : [`UNTIL=${basic(until)}`]),
  ].join(';')
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + msPerDay).toISOString().slice(0, 10)
}

function basic(date: string): string {
  return date.replaceAll('-', '')
}
