import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCommandLine } from './command-line.ts'
import { headerToChromium, schemes, toApp, toChromium } from './custom-schemes.ts'
import { codec } from './worlds/codec.ts'

describe('what crosses between processes', () => {
  const { encode, decode } = codec()
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.double(),
      fc.bigInt(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.date({ noInvalidDate: true }),
      fc.uint8Array(),
      fc.float64Array(),
      fc.array(tie('any')),
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        tie('any'),
        { noNullPrototype: true },
      ),
      fc.array(fc.tuple(fc.string(), tie('any'))).map((entries) => new Map(entries)),
      fc.array(fc.string()).map((entries) => new Set(entries)),
    ),
  })).any

  it('comes out as it went in', () => {
    fc.assert(
      fc.property(value, (sent) => {
        expect(decode(JSON.parse(JSON.stringify(encode(sent))))).toEqual(sent)
      }),
    )
  })
  it('is data: functions and symbols are refused', () => {
    expect(() => encode({ run: () => 1 })).toThrow('could not be cloned')
    expect(() => encode([Symbol('a')])).toThrow('could not be cloned')
  })
})

describe('the app’s own scheme', () => {
  it('is mapped to Chromium and back, other addresses are left alone', () => {
    schemes.set('app', () => new Response())
    expect(toChromium('app://opsbook/a/b?c#d')).toBe('https://opsbook.app.standin.test/a/b?c#d')
    expect(toApp('https://opsbook.app.standin.test/a/b?c#d')).toBe('app://opsbook/a/b?c#d')
    expect(toChromium('https://example.org/')).toBe('https://example.org/')
    expect(headerToChromium("default-src 'none'; img-src app: data:")).toBe(
      "default-src 'none'; img-src https://*.app.standin.test data:",
    )
  })
})

it('reads a command line as Electron does', () => {
  expect(readCommandLine(['-r', '/loader.js', '--inspect=0', '--perf', 'app', '--after'])).toEqual({
    required: ['/loader.js'],
    app: 'app',
  })
  expect(readCommandLine(['--perf'])).toEqual({ required: [], app: '.' })
})
