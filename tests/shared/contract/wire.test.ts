import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64, toBase64 } from '#shared/contract/base64.ts'
import { decodeWire, encodeWire } from '#shared/contract/wire.ts'

describe('base64', () => {
  test('is what Node writes, and reads back, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  test('carries as many bytes as a large workbook has ratings', () => {
    const bytes = Uint8Array.from({ length: 1_000_003 }, (_, at) => at % 251)
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  })

  test.each(['A', 'AAA', 'AA=A', '====', 'AA A', 'AÄ==', 'AAA\n'])('refuses %j', (text) => {
    expect(fromBase64(text)).toBeNull()
  })
})

describe('wire text', () => {
  test('carries bytes wherever they stand', () => {
    const value = { ok: true, value: { cells: new Uint8Array([0, 7, 255]), list: [new Uint8Array(0), 'x', null, 1.5] } }
    expect(decodeWire(encodeWire(value))).toEqual(value)
  })

  test('carries bytes that Node has read, which have a JSON of their own', () => {
    const value = { ok: true, value: Buffer.from([0, 7, 255]), list: [Buffer.alloc(0)] }
    const carried = { ok: true, value: new Uint8Array([0, 7, 255]), list: [new Uint8Array(0)] }
    expect(decodeWire(encodeWire(value))).toEqual(carried)
    expect(decodeWire(encodeWire(Buffer.from([1])))).toEqual(new Uint8Array([1]))
  })

  test('carries any JSON unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__') && !JSON.stringify(value).includes('$bytes'))
        expect(decodeWire(encodeWire(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('drops __proto__, at any depth', () => {
    const decoded = decodeWire('{"a":{"__proto__":{"polluted":true}},"__proto__":{"polluted":true}}') as {
      a: { polluted?: boolean }
      polluted?: boolean
    }
    expect(decoded.polluted).toBeUndefined()
    expect(decoded.a.polluted).toBeUndefined()
    expect(Object.hasOwn(decoded, '__proto__')).toBe(false)
  })

  test('leaves an object that only looks like bytes as it is', () => {
    expect(decodeWire('{"$bytes":1}')).toEqual({ $bytes: 1 })
    expect(decodeWire('{"$bytes":"AAAA","more":1}')).toEqual({ $bytes: 'AAAA', more: 1 })
  })

  test('refuses bytes that are not base64', () => {
    expect(() => decodeWire('{"$bytes":"?"}')).toThrow(SyntaxError)
  })
})
