import { expect, test } from 'vitest'
import { createFormatter } from '#shared/report/format.ts'

const british = createFormatter('en-GB', 'GBP')
const german = createFormatter('de-DE', 'EUR')

test('numbers, money and dates are written in the way of the locale', () => {
  expect(british.number(1_234.5, { kind: 'money' })).toBe('£1,235')
  expect(german.number(1_234.5, { kind: 'decimal', digits: 1 })).toBe('1.234,5')
  expect(british.number(0.925, { kind: 'percent', digits: 0 })).toBe('93%')
  expect(british.number(1_467_000, { kind: 'moneyShort' })).toBe('£1.5m')
  expect(british.number(-949_325.1, { kind: 'moneyShort' })).toBe('\u2212£949.3k')
  expect(german.number(1_467_000, { kind: 'moneyShort' })).toBe('1,5\u00a0Mio.\u00a0€')
  // German has no short form of thousands: tenths of a euro would be worse than none.
  expect(german.number(-949_325.1, { kind: 'moneyShort' })).toBe('\u2212949.325\u00a0€')
  expect(british.date('2027-03-31')).toBe('31 Mar 2027')
  expect(german.date('2027-03-31')).toBe('31. März 2027')
})

test('halves are rounded as a spreadsheet rounds them, not as their binary form lies', () => {
  expect(british.number(6.415, { kind: 'decimal', digits: 2 })).toBe('6.42')
  expect(british.number(1.005, { kind: 'decimal', digits: 2 })).toBe('1.01')
  expect(british.number(2.45, { kind: 'level' })).toBe('2.5')
  expect(british.number(-6.415, { kind: 'decimal', digits: 2 })).toBe('\u22126.42')
})

test('a workbook without a currency writes plain numbers', () => {
  expect(createFormatter('en', '').number(1_234, { kind: 'money' })).toBe('1,234')
})

test('a cell is written as its kind says, an empty one as nothing', () => {
  expect(british.cell({ kind: 'level', value: 2.0666 })).toBe('2.1')
  expect(british.cell({ kind: 'date', date: '2027-01-02' })).toBe('2 Jan 2027')
  expect(british.cell({ kind: 'tag', text: 'Funded', tone: 'good' })).toBe('Funded')
  expect(british.cell({ kind: 'empty' })).toBe('')
})
