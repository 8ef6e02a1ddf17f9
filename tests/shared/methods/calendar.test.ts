import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateOfDay, dayNumber, daysBetween, quarterOf, quartersFrom } from '#shared/methods/calendar.ts'

/** The host's own calendar, as the peer to compare with. */
function hostDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') })

describe('calendar', () => {
  it('counts days as the calendar of the host does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dateOfDay(day)).toBe(hostDate(day))
        expect(dayNumber(hostDate(day))).toBe(day)
      }),
    )
  })

  it('knows leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01')
    expect(addDays('2000-03-01', -1)).toBe('2000-02-29')
    expect(daysBetween('2027-12-31', '2028-12-31')).toBe(366)
  })

  it('names quarters after the year in which the fiscal year ends', () => {
    expect(quarterOf('2027-05-17', 1)).toEqual({
      start: '2027-04-01',
      finish: '2027-06-30',
      fiscalYear: 2027,
      number: 2,
    })
    expect(quarterOf('2026-11-02', 10)).toMatchObject({ start: '2026-10-01', fiscalYear: 2027, number: 1 })
    expect(quarterOf('2027-01-31', 4)).toMatchObject({ start: '2027-01-01', fiscalYear: 2027, number: 4 })
    expect(quarterOf('2027-01-31', 12)).toMatchObject({ start: '2026-12-01', finish: '2027-02-28', number: 1 })
  })

  it('gives quarters without holes, each holding the day it was asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }), (day, month, count) => {
        const date = dateOfDay(day)
        const quarters = quartersFrom(date, count, month)
        expect(quarters).toHaveLength(count)
        expect((quarters[0]?.start ?? '') <= date && date <= (quarters[0]?.finish ?? '')).toBe(true)
        quarters.slice(1).forEach((quarter, at) => {
          expect(quarter.start).toBe(addDays(quarters[at]?.finish ?? '', 1))
          expect(quarter.number).toBe(((quarters[at]?.number ?? 0) % 4) + 1)
        })
      }),
    )
  })
})
