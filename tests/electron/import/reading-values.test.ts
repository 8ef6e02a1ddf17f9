import { describe, expect, test } from 'vitest'
import { fillTemplate } from '#electron/import/fill-template.ts'
import { parseDate, plainDateFormats } from '#electron/import/parse-date.ts'
import { checkValue, readField } from '#electron/import/read-field.ts'
import { splitList } from '#electron/import/split-list.ts'
import { flag, longText, optionalChoice, optionalDate, optionalInteger, text } from '#shared/model/fields.ts'
import { idSchema } from '#shared/model/schema.ts'
import { parseNumber } from '#shared/pasted/parse-number.ts'

describe('values of a sheet', () => {
  test.each([
    ['2027-03-31', [], '2027-03-31'],
    ['March 31, 2027', [], '2027-03-31'],
    ['Sept. 3, 2027', [], '2027-09-03'],
    ['1 May 2027', [], '2027-05-01'],
    ['03/04/2027', [], null],
    ['03/04/2027', ['DD/MM/YYYY'], '2027-04-03'],
    ['3.4.2027', ['D.M.YYYY'], '2027-04-03'],
    ['31/02/2027', ['DD/MM/YYYY'], null],
    ['29 February 2028', [], '2028-02-29'],
    ['29 February 2027', [], null],
    ['Smarch 3, 2027', [], null],
    ['2027-03-31 or later', [], null],
  ])('the date %j by %j is %j', (written, formats, date) => {
    expect(parseDate(written, [...formats, ...plainDateFormats])).toBe(date)
  })

  test.each([
    ['1,234.50', '.', 1234.5],
    ['1.234,50', ',', 1234.5],
    ['1 234,5', ',', 1234.5],
    ['45%', '.', 0.45],
    ['−3', '.', -3],
    ['1e3', '.', 1000],
    ['', '.', null],
    ['twelve', '.', null],
    ['1-2', '.', null],
    ['1e999', '.', null],
  ] as const)('the number %j with %j is %j', (written, decimal, number) => {
    expect(parseNumber(written, decimal)).toBe(number)
  })

  test.each([
    ['1, 2; 3', ['1', '2', '3']],
    ['1–4', ['1', '2', '3', '4']],
    ['1-3, 2, 7\n8', ['1', '2', '3', '7', '8']],
    ['A-1, 4-2', ['A-1', '4-2']],
    ['1-999999999', ['1-999999999']],
    [' ; ,', []],
  ])('the list %j', (written, items) => {
    expect(splitList(written, { split: [',', ';'], ranges: true, strip: '' })).toEqual(items)
  })

  test('templates make ids of whatever the cells hold, or none', () => {
    const cells: Record<string, string> = { No: '1.10', Name: ' Ärger & Ämter / 日本 ', Empty: '' }
    const fill = (template: string): string | null => fillTemplate(template, (name) => cells[name])
    expect(fill('p-{No}')).toBe('p-1.10')
    expect(fill('{No|before:.}-{No|after:.}')).toBe('1-10')
    expect(fill('d-{Name|slug}')).toBe('d-arger-amter-u65e5u672c')
    expect(idSchema.safeParse(fill('d-{Name|slug}')).success).toBe(true)
    expect(fill('p-{Empty}')).toBeNull()
    expect(fill('p-{Missing}')).toBeNull()
  })

  test('every kind of field takes what it can and names what it can not', () => {
    const format = { lines: '; ', decimal: '.' as const, dates: [], translate: { High: 'high' } }
    const read = (field: Parameters<typeof readField>[0], cell: string | number | boolean) =>
      readField(field, cell, String(cell), format)
    const values = optionalChoice(['high', 'low'])
    expect(read(text(), 'one\r\n  two')).toMatchObject({ value: 'one; two' })
    expect(read(text(), 'a\u0000\u0007b')).toMatchObject({ value: 'ab' })
    expect(read(longText(), 'one\r\ntwo')).toMatchObject({ value: 'one\ntwo' })
    expect(read(text(3), 'long')).toMatchObject({ reason: 'tooLong', params: { length: 4, limit: 3 } })
    expect(read(values, ' HIGH ')).toMatchObject({ value: 'high' })
    expect(read(values, 'Low')).toMatchObject({ value: 'low' })
    expect(read(values, 'medium')).toMatchObject({ reason: 'notAChoice' })
    expect(read(flag(), 'Yes')).toMatchObject({ value: true })
    expect(read(flag(), false)).toMatchObject({ value: false })
    expect(read(flag(), 'maybe')).toMatchObject({ reason: 'notYesOrNo' })
    expect(read(optionalInteger(0, 5), 2.5)).toMatchObject({ reason: 'badValue' })
    expect(readField(optionalDate(), { date: '2027-03-31T09:30' }, '', format)).toMatchObject({ value: '2027-03-31' })
    expect(checkValue(optionalDate(), '2027-02-30')).toMatchObject({ ok: false })
  })
})
