import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '#electron/import/decode-text.ts'
import { parseCsv } from '#shared/pasted/parse-csv.ts'

describe('CSV', () => {
  test.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb\r', [['a'], ['b']]],
    [
      'a;b;c,d\n1;2;3',
      [
        ['a', 'b', 'c,d'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['sep=;\na,b;c', [['a,b', 'c']]],
    [
      '"a,b";"c;d"\n1;2',
      [
        ['a,b', 'c;d'],
        ['1', '2'],
      ],
    ],
    ['"say ""hi""",b', [['say "hi"', 'b']]],
    ['"two\r\nlines",b', [['two\r\nlines', 'b']]],
    ['it"s,b', [['it"s', 'b']]],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,b,', [['a', 'b', '']]],
    ['\n\na', [[''], [''], ['a']]],
    ['"never closed', [['never closed']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })

  test('what is written with quotes is read back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '\t', ' ', 'é') })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join(end)
        expect(parseCsv(text)).toEqual(rows)
      }),
    )
  })

  test('text is read in the encoding it was written in', () => {
    const wide = Buffer.from('\ufeffé;ß', 'utf16le')
    expect(decodeText(Buffer.from('\ufeffé,ß'))).toBe('é,ß')
    expect(decodeText(wide)).toBe('é;ß')
    expect(decodeText(wide.swap16())).toBe('é;ß')
    expect(decodeText(Uint8Array.from([0xe9, 0x2c, 0x80]))).toBe('é,€')
  })
})
