import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { registerCsv } from '#electron/export/registers/register-csv.ts'
import { registerMarkdown } from '#electron/export/registers/register-markdown.ts'
import { csvParts, markdownParts } from '#electron/export/registers/register-parts.ts'
import { importLimits } from '#electron/import/import-limits.ts'
import { readCsv } from '#electron/import/read-csv.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { parseCsv } from '#shared/pasted/parse-csv.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { createFormatter } from '#shared/report/format.ts'
import type { Cell, Register } from '#shared/report/report.ts'
import { tortureWorkbook } from '#tests/fixtures/torture-workbook.ts'

const say = createTranslator('en-GB')

function registerOf(rows: readonly (readonly Cell[])[]): Register {
  const columns = (rows[0] ?? []).map((_, at) => ({
    key: `k${at}`,
    title: `T${at}`,
    width: 1,
    align: 'start' as const,
  }))
  return { id: 'objective', title: 'Objectives', table: { columns, rows, whenEmpty: '' } }
}
const text = (value: string): Cell => ({ kind: 'text', text: value })
const rowsRead = (csv: string) => readCsv(new TextEncoder().encode(csv), 'objective', importLimits)[0]?.rows ?? []

describe('CSV', () => {
  test('is RFC 4180: commas, CRLF, quotes doubled, numbers and dates as they are', () => {
    const register = registerOf([
      [text('a, "b"\nc'), { kind: 'number', value: 1234.5678, format: { kind: 'money' } }],
      [{ kind: 'date', date: '2027-03-31' }, { kind: 'empty' }],
      [
        { kind: 'level', value: 2.5 },
        { kind: 'number', value: -3, format: { kind: 'integer' } },
      ],
    ])
    expect(registerCsv(register, {})).toBe('T0,T1\r\n"a, ""b""\nc",1234.5678\r\n2027-03-31,\r\n2.5,-3\r\n')
    expect(registerCsv(register, { bom: true }).codePointAt(0)).toBe(0xfeff)
  })

  test('no text begins as a spreadsheet’s formula does, and reading it back gives every text as it was', () => {
    const odd = ['=1+1', '+49 89', '-', '@x', "'=1", "''=1", "'tis", '\t=x', ' =1', '＝1', 'a', "'"]
    const texts = fc.oneof(
      fc.constantFrom(...odd),
      fc.string({ unit: 'binary' }).filter((each) => each !== ''),
    )
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), (values) => {
        const csv = registerCsv(registerOf(values.map((value) => [text(value), text('end')])), {})
        const written = parseCsv(csv).slice(1)
        expect(written.every(([value = '']) => !/^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(value))).toBe(true)
        expect(
          rowsRead(csv)
            .slice(1)
            .map(([value]) => value),
        ).toEqual(values.map((value) => value.toWellFormed()))
        const exact = registerCsv(registerOf(values.map((value) => [text(value), text('end')])), { exact: true })
        expect(
          parseCsv(exact)
            .slice(1)
            .map(([value]) => value),
        ).toEqual(values.map((value) => value.toWellFormed()))
      }),
      { numRuns: 300 },
    )
  })

  test('every register of the torture workbook reads back cell by cell', () => {
    const report = buildReport(tortureWorkbook(), { audience: 'leadership', at: '2026-11-22', say })
    const parts = csvParts(report, {})
    expect(parts.map(({ name }) => name)).toEqual(report.registers.map(({ id }) => `${id}.csv`))
    for (const [at, { bytes }] of parts.entries()) {
      const { table } = report.registers[at] as Register
      const rows = readCsv(bytes, 'x', { ...importLimits, columns: 10_000 })[0]?.rows ?? []
      expect(rows).toHaveLength(table.rows.length + 1)
      for (const [row, cells] of table.rows.entries()) {
        const expected = cells.map((cell) => {
          if (cell.kind === 'text' || cell.kind === 'tag') return cell.text.toWellFormed() || null
          if (cell.kind === 'empty') return null
          return cell.kind === 'date' ? cell.date : String(cell.value)
        })
        expect(rows[row + 1]).toEqual(expected)
      }
    }
  })
})

describe('Markdown', () => {
  test('a cell stays one cell and plain text, whatever is in it', () => {
    const nasty = 'a | b\n<b>*x*</b> `c` [l](http://x) \\ ~~s~~ &amp; # h'
    const page = registerMarkdown(registerOf([[text(nasty), text('_y_')]]), createFormatter('en-GB', 'GBP'))
    const [title, , titles, rules, row] = page.split('\n')
    expect([title, titles, rules]).toEqual(['# Objectives', '| T0 | T1 |', '| --- | --- |'])
    const cells = (row ?? '').split(/(?<!\\)\|/).slice(1, -1)
    expect(cells).toHaveLength(2)
    const back = cells.map((cell) =>
      cell
        .trim()
        .replaceAll('<br>', '\n')
        .replace(/\\([\\`*_[\]<>|~&$#])/g, '$1'),
    )
    expect(back).toEqual([nasty, '_y_'])
    expect((row ?? '').replaceAll('<br>', '').replace(/\\./g, '')).not.toMatch(/[<>*_`~[\]&#]/)
  })

  test('every register of the torture workbook is one table of as many lines as rows', () => {
    const report = buildReport(tortureWorkbook(), { audience: 'leadership', at: '2026-11-22', say })
    for (const [at, { name, bytes }] of markdownParts(report, {}).entries()) {
      const { id, table } = report.registers[at] as Register
      expect(name).toBe(`${id}.md`)
      const lines = new TextDecoder().decode(bytes).trimEnd().split('\n').slice(2)
      expect(lines).toHaveLength(table.rows.length + 2)
      for (const line of lines) expect(line.split(/(?<!\\)(?:\\\\)*\|/)).toHaveLength(table.columns.length + 2)
    }
  })
})
