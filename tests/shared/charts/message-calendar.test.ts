import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MessageCalendarData, messageCalendar } from '#shared/charts/message-calendar.ts'
import { lightPalette } from '#shared/charts/palette.ts'
import { faultsOf, plainMeasure, textsOf } from './scene-checks.ts'

const options = { measure: plainMeasure, palette: lightPalette, alt: 'Messages over time.' }
const date = fc
  .tuple(fc.integer({ min: 2026, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
const words = fc.string({ maxLength: 60 })

const calendars: fc.Arbitrary<MessageCalendarData> = fc.record({
  start: fc.constant('2026-01-01'),
  finish: fc.constant('2029-12-31'),
  quarters: fc.constantFrom(
    [],
    [
      { start: '2026-01-01', label: 'Q1 26' },
      { start: '2028-01-01', label: 'Q1 28' },
    ],
  ),
  today: fc.option(date),
  groups: fc.array(
    fc.record({
      id: fc.uuid(),
      label: words,
      change: fc.option(fc.record({ date, label: words, inTime: fc.boolean() })),
      messages: fc.array(fc.record({ id: fc.uuid(), date, label: words, sent: fc.boolean() }), { maxLength: 5 }),
    }),
    { maxLength: 30 },
  ),
  labels: fc.constant({ today: 'Today', planned: 'Planned', sent: 'Sent', change: 'First change', late: 'too late' }),
})

test('any calendar of messages stays within its frame', () => {
  const rooms = fc.record({ width: fc.integer({ min: 180, max: 1000 }), maxHeight: fc.integer({ min: 140, max: 700 }) })
  fc.assert(
    fc.property(calendars, rooms, (data, room) => {
      const scene = messageCalendar(data, { ...options, ...room })
      expect(faultsOf(scene, plainMeasure)).toEqual([])
      expect(scene.width).toBe(room.width)
      expect(scene.height).toBeLessThanOrEqual(room.maxHeight + 0.01)
    }),
    { numRuns: 60, seed: 9 },
  )
})

test('each message can be chosen, and only a change that comes before any message says so', () => {
  const group = (id: string, inTime: boolean): MessageCalendarData['groups'][number] => ({
    id,
    label: id,
    change: { date: '2027-03-01', label: 'Move', inTime },
    messages: [{ id: `${id}-1`, date: '2027-02-01', label: 'Read this', sent: false }],
  })
  const data: MessageCalendarData = {
    start: '2027-01-01',
    finish: '2027-12-31',
    quarters: [{ start: '2027-01-01', label: 'Q1 27' }],
    today: null,
    groups: [group('warned', true), group('surprised', false)],
    labels: { today: 'Today', planned: 'Planned', sent: 'Sent', change: 'First change', late: 'too late' },
  }
  const scene = messageCalendar(data, { ...options, width: 600, maxHeight: 300 })
  expect(scene.shapes.flatMap(({ subject }) => (subject ? [subject.id] : []))).toEqual(['warned-1', 'surprised-1'])
  expect(textsOf(scene).filter((text) => text === 'too late')).toHaveLength(1)
})

test('in a narrow picture what is late and what a diamond means are still said whole', () => {
  const labels = {
    today: 'Today',
    planned: 'Message planned',
    sent: 'Message sent',
    change: 'First change of a group with high impact',
    late: 'no message before the change',
  }
  const data: MessageCalendarData = {
    start: '2027-01-01',
    finish: '2027-12-31',
    quarters: [],
    today: null,
    groups: [
      { id: 'late', label: 'IT staff', change: { date: '2027-03-01', label: 'Move', inTime: false }, messages: [] },
    ],
    labels,
  }
  const texts = textsOf(messageCalendar(data, { ...options, width: 390, maxHeight: 300 }))
  expect(texts).toEqual(expect.arrayContaining([labels.planned, labels.sent, labels.change, labels.late]))
})
