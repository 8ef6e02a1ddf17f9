import { expect, test } from 'vitest'
import { writeFigure, writeShare } from '#shared/charts/write-figure.ts'
import { english } from '#shared/messages/en/catalogue.ts'
import { translatorOf } from '#shared/messages/translate.ts'
import { parseNumber } from '#shared/pasted/parse-number.ts'
import { createFormatter } from '#shared/report/format.ts'

const { number } = createFormatter('en-GB', 'GBP')
const say = translatorOf(
  {
    ...english,
    'portfolio.title':
      '{n, number} {n, number, ::.0} {n, number, ::percent} {n, plural, one {# x} other {# xs}} {n, number, money}',
  },
  'en-GB',
)

test('a number below nothing has a minus before it, and no hyphen, wherever it is written', () => {
  const written = [
    number(-1.5, { kind: 'decimal', digits: 1 }),
    number(-1_500, { kind: 'moneyShort' }),
    number(-0.15, { kind: 'percent', digits: 0 }),
    writeFigure(-2, 0),
    writeShare(-0.15),
    ...say('portfolio.title', { n: -3, currency: 'GBP' }).split(/ (?!xs)/),
  ]
  expect(written).toEqual(
    ['1.5', '£1.5k', '15%', '2', '15%', '3', '3.0', '300%', '3 xs', '£3'].map((one) => `\u2212${one}`),
  )
})

test('what is rounded to nothing has no sign', () => {
  expect([number(-0.4, { kind: 'money' }), writeFigure(-0.04, 1), writeShare(-0.001)]).toEqual(['£0', '0.0', '0%'])
})

test('what is written so is read again when it is pasted', () => {
  expect(parseNumber(number(-1_234.5, { kind: 'decimal', digits: 1 }), '.')).toBe(-1_234.5)
})
