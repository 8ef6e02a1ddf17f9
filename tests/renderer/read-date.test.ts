import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDateReader } from '#renderer/app/read-date.ts'
import { dateOfDay, dayNumber } from '#shared/methods/calendar.ts'

const near = '2026-11-26'

describe('a day as it is typed', () => {
  it.each([
    ['en-GB', '9/12/2026', '2026-12-09'],
    ['en-US', '12/9/2026', '2026-12-09'],
    ['de-DE', '09.12.26', '2026-12-09'],
    ['en-GB', '09122026', '2026-12-09'],
    ['en-US', '120926', '2026-12-09'],
    ['en-GB', '9 Dec 2026', '2026-12-09'],
    ['en-US', 'December 9, 2026', '2026-12-09'],
    ['en-GB', 'dec 9 2026', '2026-12-09'],
    ['de-DE', '9. März 2027', '2027-03-09'],
    ['de-DE', '9 march 2027', '2027-03-09'],
    ['en-GB', '9 Dec', '2026-12-09'],
    ['en-GB', '9/12', '2026-12-09'],
    ['de-DE', ' 2027-03-31 ', '2027-03-31'],
    ['en-GB', '29/2/2028', '2028-02-29'],
  ])('%s: %s', (locale, text, day) => {
    expect(createDateReader(locale)(text, near)).toBe(day)
  })

  it.each([
    '',
    '29/2/2027',
    '31 Jun 2027',
    '0/1/2027',
    '1/13/2027',
    'soon',
    '9',
    '9 x 2026',
    '1/2/3/4',
    '12/2026/9999',
  ])('is none: %s', (text) => {
    expect(createDateReader('en-GB')(text, near)).toBeNull()
  })

  it('is read as it is written, in every locale', () => {
    const days = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2099-12-31') }).map(dateOfDay)
    const locales = fc.constantFrom('en-GB', 'en-US', 'de-DE', 'de-AT', 'fr-FR', 'sv-SE', 'nl-NL', 'es-ES', 'it-IT')
    const styles = fc.constantFrom(
      { day: 'numeric', month: 'short', year: 'numeric' } as const,
      { day: 'numeric', month: 'long', year: 'numeric' } as const,
      { day: '2-digit', month: '2-digit', year: 'numeric' } as const,
    )
    fc.assert(
      fc.property(days, locales, styles, (day, locale, style) => {
        const written = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        )
        expect(createDateReader(locale)(written, near)).toBe(day)
      }),
    )
  })
})
