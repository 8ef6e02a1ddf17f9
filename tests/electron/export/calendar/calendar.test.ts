import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { iCalendar } from '#electron/export/calendar/calendar-text.ts'
import { calendarText, contentLine } from '#electron/export/calendar/content-line.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildCalendar } from '#shared/report/build-calendar.ts'
import type { CalendarEntry } from '#shared/report/calendar.ts'
import { tortureWorkbook } from '#tests/fixtures/torture-workbook.ts'

const say = createTranslator('en-GB')
const sample = workbookOf(12, sampleWorkbook(say))
const calendarOf = (workbook: Workbook, at = '2026-11-22') => buildCalendar(workbook, { at, say, locale: 'en-GB' })

/** What an independent reader makes of it. */
function eventsOf(text: string): readonly InstanceType<typeof ICAL.Event>[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown as string)
  return root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
}

describe.each([
  ['the sample', sample],
  ['the torture workbook', tortureWorkbook()],
])('of %s', (_name, workbook) => {
  const calendar = calendarOf(workbook)
  const text = iCalendar(calendar)

  test('every line ends with CRLF and has at most 75 octets', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n').slice(0, -1)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text.isWellFormed()).toBe(true)
  })

  test('a parser of others reads back every entry: days, texts, states', () => {
    const events = eventsOf(text)
    expect(events).toHaveLength(calendar.entries.length)
    for (const [at, event] of events.entries()) {
      const entry = calendar.entries[at] as CalendarEntry
      expect(event.uid).toBe(entry.uid)
      expect(event.startDate.isDate && event.endDate.isDate).toBe(true)
      expect(event.startDate.toString()).toBe(entry.start)
      const last = event.endDate.clone()
      last.adjust(-1, 0, 0, 0)
      expect(last.toString()).toBe(entry.finish)
      expect(event.summary).toBe(readable(entry.title))
      expect(event.description).toBe(readable(entry.description))
      expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T00:00:00Z')
      expect(event.component.getFirstPropertyValue('status')).toBe(entry.state.toUpperCase())
      expect(event.sequence).toBe(workbook.revision)
    }
  })

  test('it has each dated initiative, milestone and message, and the same name for the same row', () => {
    const uids = calendar.entries.map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
    const dated = planRoadmap(workbook).items.filter(({ start, finish }) => start !== null && finish !== null)
    const expected = [
      ...dated.map(({ initiativeId }) => `opsbook-initiative-${initiativeId}`),
      ...rowsOf(workbook, 'milestone').flatMap(({ id, due }) => (due === null ? [] : [`opsbook-milestone-${id}`])),
      ...rowsOf(workbook, 'communication').flatMap(({ id, date }) =>
        date === null ? [] : [`opsbook-communication-${id}`],
      ),
    ]
    expect(expected.length).toBeGreaterThan(20)
    expect(uids.toSorted()).toEqual(expected.toSorted())
    expect(calendarOf(workbook, '2027-02-01').entries.map(({ uid }) => uid)).toEqual(uids)
  })
})

/** As RFC 5545 can hold it: lines, no controls. */
function readable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
}

test('what is folded in the middle of a character of four octets unfolds to the same text', () => {
  const text = `${'x'.repeat(66)}🚒🚒; a, b\\n\nß${'漢'.repeat(40)}`
  const line = contentLine('SUMMARY', calendarText(text))
  expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${calendarText(text)}\r\n`)
  const event = eventsOf(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270101\r\n${line}END:VEVENT\r\nEND:VCALENDAR\r\n`,
  )[0]
  expect(event?.summary).toBe(text)
})

test('a message of a last day that comes again monthly is on every last day, up to the end of the plan', () => {
  const entry: CalendarEntry = {
    uid: 'u',
    title: 't',
    description: '',
    category: 'c',
    start: '2027-01-31',
    finish: '2027-01-31',
    state: 'tentative',
    repeats: { every: 1, unit: 'month', until: '2027-05-30' },
  }
  const text = iCalendar({ name: 'n', at: '2026-11-22', revision: 1, locale: 'de', entries: [entry] })
  const iterator = eventsOf(text)[0]?.iterator()
  const days: string[] = []
  for (let day = iterator?.next(); day; day = iterator?.next()) days.push(day.toString())
  expect(days).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
})
