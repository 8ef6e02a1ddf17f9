import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from '#electron/export/xlsx/write-xlsx.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildWorkings } from '#shared/report/build-workings.ts'
import type { Cell, Report, Table } from '#shared/report/report.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { arbitraryWorkings } from '#tests/fixtures/spreadsheets/arbitrary-workings.ts'
import { malformedXml } from '#tests/fixtures/spreadsheets/malformed-xml.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'

const say = createTranslator('en')
const workings = buildWorkings(arbitraryWorkings({ seed: 1, method: 'valueEffort' }), say)
const whole: Report = { ...sampleReport, workings }

async function written(report: Report): Promise<Buffer> {
  const path = join(temporaryFolder(), 'report.xlsx')
  await writeXlsx(report, say, path)
  return readFile(path)
}

async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)
  return workbook
}

function reportOf(title: string, columns: readonly string[], rows: Table['rows']): Report {
  const table = { columns: columns.map((each, at) => column(`c${at}`, each, 20)), rows, whenEmpty: 'Nothing yet' }
  return { ...sampleReport, sections: [], registers: [{ id: 'r', title, table }] }
}

/** What the cells of a sheet's column hold, below the header. */
function valuesBelow(sheet: ExcelJS.Worksheet | undefined, at: number): readonly ExcelJS.CellValue[] {
  const values: ExcelJS.CellValue[] = []
  sheet?.eachRow((row, number) => {
    const { value } = row.getCell(at)
    const runs = value !== null && typeof value === 'object' && 'richText' in value ? value.richText : null
    if (number > 3) values.push(runs === null ? value : runs.map((run) => run.text).join(''))
  })
  return values
}

describe('the Excel workbook', () => {
  test('has a cover that leads to every sheet, workings and registers with frozen headers, filters and print titles', async () => {
    const workbook = await opened(await written(whole))
    const names = workbook.worksheets.map(({ name }) => name)
    expect(names.slice(0, 13)).toEqual([
      'Contents',
      'Charts',
      'Assessment',
      'Importance',
      'Roll-ups',
      'Ranking',
      'Plan',
      'Money',
      'Formula settings',
      'Formulas',
      'Initiatives',
      'Risks',
      'Lessons',
    ])
    const links = new Set<string>()
    workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => cell.hyperlink && links.add(cell.hyperlink)))
    expect([...links]).toEqual(names.slice(1).map((name) => `#'${name}'!A1`))
    const initiatives = workbook.getWorksheet('Initiatives')
    expect(initiatives?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
    expect(initiatives?.autoFilter).toBe('A3:M17')
    expect(initiatives?.pageSetup).toMatchObject({
      orientation: 'landscape',
      printTitlesRow: '3:3',
      fitToWidth: 2,
    })
    expect(workbook.getWorksheet('Lessons')?.getCell('A4').value).toBe('No lesson is recorded.')
  })

  test('has links whose texts programs show as they are, escapes among them', async () => {
    const long = 'note '.repeat(2_000)
    const bytes = await written(reportOf('Notes', ['Name', 'Note'], [[text('The _x000D_ end'), text(long)]]))
    const last = (await opened(bytes)).worksheets.findIndex(({ name }) => name === 'Long texts')
    const sheet = strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${last + 1}.xml`] ?? new Uint8Array())
    const [, place] = /<c r="(A\d+)"[^>]* t="inlineStr"><is><r><t[^>]*>[^<]*The _x005F_x000D_ end · /.exec(sheet) ?? []
    expect(place).toBeDefined()
    expect(sheet).toContain(`<hyperlink ref="${place}" `)
    const cell = (await opened(bytes)).worksheets[last]?.getCell(place ?? '')
    expect(cell?.hyperlink).toBe("#'Notes'!B4")
  })

  test('names its settings, offers the values that may be chosen and colours levels', async () => {
    const bytes = await written(whole)
    const parts = unzipSync(bytes)
    const workbookXml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
    for (const { name } of workings.settings)
      expect(workbookXml).toContain(`name="${name}">&apos;Formula settings&apos;!$B$`)
    const assessment = strFromU8(parts['xl/worksheets/sheet3.xml'] ?? new Uint8Array())
    expect(assessment).toMatch(
      /<dataValidation type="list"[^>]* sqref="E6:J28"[^>]*><formula1>&quot;0,1,2,3,4,5,n\/a&quot;/,
    )
    expect(assessment.match(/<conditionalFormatting /g)).toHaveLength(3)
    expect(assessment).toContain('AND(ISNUMBER(E6),E6&lt;0.5)')
    // Colours of level 0 and 5, from the product's ramp.
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
    expect(styles).toContain('FFFBF5D9')
    expect(styles).toContain('FF123A72')
  })

  test('keeps numbers numbers and dates dates', async () => {
    const cells: readonly Cell[] = [
      { kind: 'number', value: -5, format: { kind: 'integer' } },
      { kind: 'number', value: 0.255, format: { kind: 'percent', digits: 1 } },
      { kind: 'number', value: 1234.5, format: { kind: 'money' } },
      { kind: 'date', date: '2028-02-29' },
      { kind: 'level', value: 2.5 },
      { kind: 'number', value: Number.NaN, format: { kind: 'integer' } },
      { kind: 'number', value: Number.POSITIVE_INFINITY, format: { kind: 'money' } },
      { kind: 'date', date: 'soon' },
    ]
    const report = reportOf(
      'Values',
      cells.map((_, at) => `C${at}`),
      [cells],
    )
    const row = (await opened(await written(report))).getWorksheet('Values')?.getRow(4)
    expect(cells.map((_, at) => row?.getCell(at + 1).value)).toEqual([
      -5,
      0.255,
      1234.5,
      new Date(Date.UTC(2028, 1, 29)),
      2.5,
      null,
      null,
      'soon',
    ])
    const formats = [1, 2, 3, 4].map((at) => row?.getCell(at).numFmt)
    expect(formats).toEqual(['#,##0_0', '0.0%_0', '"GBP" #,##0_0;-"GBP" #,##0_0', '[$-809]d mmm yyyy_0'])
  })

  test('has the same bytes for the same report, whenever and wherever it is written', async () => {
    const hash = async (): Promise<string> =>
      createHash('sha256')
        .update(await written(whole))
        .digest('hex')
    const first = await hash()
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(await hash()).toBe(first)
  })

  test('says how far it has come, up to the end, and tells of a target that fails', async () => {
    const seen: number[] = []
    const path = join(temporaryFolder(), 'report.xlsx')
    await writeXlsx(whole, say, path, (done) => seen.push(done))
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(1)
    await expect(writeXlsx(whole, say, join(path, 'not-a-folder.xlsx'))).rejects.toThrow(/ENOTDIR/)
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no space left')) })
    await expect(writeXlsx(whole, say, full)).rejects.toThrow('no space left')
  })
})

describe('hostile text in the Excel workbook', () => {
  const starters = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "=cmd|' /C calc'!A0", '{=1}', '\u0000=1']

  test('stays text that computes nothing, in every place that text can be', async () => {
    const rows = starters.map((each) => [text(each), { kind: 'tag', text: each, tone: 'good' } as const])
    const report: Report = {
      ...reportOf('=1+1', starters.slice(0, 2), rows),
      title: '=1+1',
      subtitle: '=HYPERLINK("http://x")',
      organisation: '=2&3',
      stamp: '@x',
    }
    const bytes = await written(report)
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (name.startsWith('xl/worksheets/')) expect(strFromU8(part)).not.toContain('<f>')
    }
    const sheet = (await opened(bytes)).worksheets[1]
    expect(valuesBelow(sheet, 1)).toEqual([
      ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '\n=1', "=cmd|' /C calc'!A0", '{=1}', '=1'],
    ])
  })

  test('objects in the place of text are written as text, not as formulas or notes', async () => {
    const formula = { formula: '1+1', result: 2, toString: () => 'an object' }
    const polluting = JSON.parse('{"__proto__":{"polluted":true},"note":{"texts":[]}}') as object
    const rows = [[text(formula as unknown as string)], [text(polluting as unknown as string)]]
    const bytes = await written(reportOf('Objects', ['A'], rows))
    expect(valuesBelow((await opened(bytes)).getWorksheet('Objects'), 1)).toEqual(['an object', '[object Object]'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('is well-formed XML and comes back as it was, as far as XML can say it', async () => {
    const texts = [
      'a\u0000b\u0008c\u001fd',
      'a\uFFFEb\uFFFFc',
      'lone \uD83D surrogate',
      '_x000D_ and _x0041_',
      '<b>&amp;"\'</b>]]>',
      ' spaces around ',
      'two\r\nlines\rthree',
      '🙂 مرحبا 日本',
    ]
    const report = reportOf(
      "*?:\\/[]'History'",
      ['Text'],
      texts.map((each) => [text(each)]),
    )
    const bytes = await written({ ...report, title: texts.join(''), confidentiality: texts.join('&') })
    const faults = Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      malformedXml(strFromU8(part)).map((fault) => `${name}: ${fault}`),
    )
    expect(faults).toEqual([])
    expect(valuesBelow((await opened(bytes)).worksheets[1], 1)).toEqual([
      'abcd',
      'abc',
      'lone \uFFFD surrogate',
      '_x000D_ and _x0041_',
      '<b>&amp;"\'</b>]]>',
      ' spaces around ',
      'two\nlines\nthree',
      '🙂 مرحبا 日本',
    ])
  })

  test('that looks like an escape is not kept as the result of a formula, which not all programs read alike', async () => {
    const rows = sampleWorkbook(say)
    const practice = (rows.practice ?? []).map((row) => ({ ...row, name: `${row.name} _x0041_` }))
    const workings = buildWorkings(workbookOf(1, { ...rows, practice }), say)
    const parts = unzipSync(await written({ ...sampleReport, workings }))
    const sheets = Object.entries(parts).flatMap(([name, part]) =>
      name.startsWith('xl/worksheets/') ? [strFromU8(part)] : [],
    )
    const kept = sheets.flatMap((xml) => xml.match(/<c [^>]*t="str"[^>]*>.*?<\/c>/g) ?? [])
    expect(kept.length).toBeGreaterThan(50)
    expect(kept.filter((cell) => cell.includes('_x0041_'))).toEqual([])
    expect(sheets.join('').match(/<c [^>]*><f>[^<]*<\/f><\/c>/g)?.length).toBeGreaterThan(5)
  })

  test('in the foot of a page is neither a command nor an escape', async () => {
    const report = {
      ...reportOf("The board's", ['A'], [[text('a')]]),
      organisation: '3M & Co',
      confidentiality: '_x000D_',
    }
    const parts = unzipSync(await written(report))
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    const footer = /<oddFooter>(.*?)<\/oddFooter>/.exec(sheet)?.[1] ?? ''
    // Digits right after a size would be read as part of it.
    expect(footer).toContain('&amp;8&amp;&quot;Arial,Regular&quot;3M &amp;&amp; Co')
    expect(footer).toContain('_&amp;&quot;Arial,Regular&quot;x000D_')
    expect(footer).not.toMatch(/_x[0-9A-F]{4}_/)
    // An apostrophe in a name would end it, where ranges to be printed are named.
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="The board\u2019s"')
  })

  test('of any length is there to the last letter, in rows that follow', async () => {
    const long = Array.from({ length: 12_000 }, (_, at) => `word${at}`).join(' ')
    const bytes = await written(
      reportOf(
        'Long',
        ['Text', 'Other'],
        [
          [text(long), text('short')],
          [text('after'), text('')],
        ],
      ),
    )
    const sheet = (await opened(bytes)).getWorksheet('Long')
    const values = valuesBelow(sheet, 1).map(String)
    expect(Math.max(...values.map(({ length }) => length))).toBeLessThanOrEqual(32_767)
    const joined = values
      .slice(0, -1)
      .map((each) => each.replace(`\n${say('xlsx.continued')}`, ''))
      .join('')
    expect(joined).toBe(long)
    expect(values.at(-1)).toBe('after')
    expect(valuesBelow(sheet, 2)[0]).toBe('short')
  })

  test('leads only where it is safe to go', async () => {
    const addresses = [
      'https://example.org/a?b=c',
      'mailto:a@example.org',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://example.org',
      'see https://example.org',
      'https://',
      "#'Other'!A1",
    ]
    const bytes = await written(
      reportOf(
        'Links',
        ['A'],
        addresses.map((each) => [text(each)]),
      ),
    )
    const rels = strFromU8(unzipSync(bytes)['xl/worksheets/_rels/sheet2.xml.rels'] ?? new Uint8Array())
    expect([...rels.matchAll(/Target="([^"]*)"/g)].map(([, target]) => target)).toEqual(addresses.slice(0, 2))
  })

  test('as titles makes sheets with names of their own that Excel takes', async () => {
    const title = 'A register with a very long name, much longer than a tab'
    const registers = [title, title.toUpperCase(), '', "'x'", 'History', 'Contents', 'a/b', 'a?b'].map((each) => ({
      id: each,
      title: each,
      table: { columns: [column('a', 'A', 1)], rows: [], whenEmpty: 'Nothing yet' },
    }))
    const names = (await opened(await written({ ...sampleReport, sections: [], registers }))).worksheets.map(
      ({ name }) => name,
    )
    expect(names).toEqual([
      'Contents',
      'A register with a very long…',
      'A REGISTER WITH A VERY… (2)',
      'Sheet',
      'x',
      'History (2)',
      'Contents (2)',
      'a b',
      'a b (2)',
    ])
  })
})
