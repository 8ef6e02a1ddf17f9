import { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { arialWidth } from '#electron/export/arial.ts'
import { textOf } from '#electron/export/xlsx/cell-text.ts'
import { chartSheet } from '#electron/export/xlsx/chart-sheet.ts'
import { pageRoom } from '#electron/export/xlsx/page-breaks.ts'
import { fullestPage, pagesAcross, printedWidth, printedWidths } from '#electron/export/xlsx/pages-across.ts'
import { rowHeight } from '#electron/export/xlsx/row-height.ts'
import type { SheetPlan } from '#electron/export/xlsx/sheet-plan.ts'
import { workbookPlan } from '#electron/export/xlsx/workbook-plan.ts'
import { writeXlsx } from '#electron/export/xlsx/write-xlsx.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Report } from '#shared/report/report.ts'

const say = createTranslator('en')
const report: Report = buildReport(workbookOf(1, sampleWorkbook(say)), {
  audience: 'leadership',
  at: '2026-11-22',
  say,
})
let bytes: Buffer = Buffer.alloc(0)
let workbook = new ExcelJS.Workbook()

beforeAll(async () => {
  const chunks: Buffer[] = []
  const target = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  await writeXlsx(report, say, target)
  bytes = Buffer.concat(chunks)
  workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)
}, 120_000)

describe('sheets on paper', () => {
  test('every page of a sheet that is several pages wide names its rows', () => {
    const wide = workbook.worksheets.filter(({ pageSetup }) => (pageSetup.fitToWidth ?? 1) > 1)
    expect(wide.length).toBeGreaterThan(5)
    for (const { name, pageSetup } of wide) expect(pageSetup.printTitlesColumn, name).toMatch(/^A:[A-Z]$/)
    const of = (name: string) => workbook.getWorksheet(name)?.pageSetup.printTitlesColumn
    // A code with the name behind it; practice and lens of a rating.
    expect([of('Initiatives'), of('Practices'), of('Ratings'), of('Tasks')]).toEqual(['A:B', 'A:B', 'A:B', 'A:B'])
    expect(workbook.getWorksheet('Initiatives')?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3 })
  })

  test('what tells the program whose row it is shows nowhere, not even beside its hidden column', () => {
    const sheet = workbook.getWorksheet('Initiatives')
    const hidden = (sheet?.columns ?? []).findIndex((column) => column.hidden) + 1
    expect(hidden).toBeGreaterThan(1)
    const cell = sheet?.getRow(4).getCell(hidden)
    expect(String(cell?.value).length).toBeGreaterThan(1)
    expect(cell?.numFmt).toBe(';;;')
  })

  test('only levels have the colours of levels, in a column of all kinds of figures too', () => {
    const sheet = workbook.getWorksheet('Summary')
    const rows = (sheet?.getRows(1, sheet.rowCount) ?? []).map((row) => ({ at: row.number, cell: row.getCell(2) }))
    const money = rows.filter(({ cell }) => String(cell.numFmt).includes('GBP')).map(({ at }) => `B${at}`)
    const xml = sheetXml('Summary')
    const coloured = [...xml.matchAll(/<conditionalFormatting sqref="([^"]+)"/g)].map(([, area = '']) => area)
    expect(money.length).toBeGreaterThan(0)
    expect(coloured.length).toBeGreaterThan(0)
    for (const area of coloured) expect(area).toMatch(/^(B\d+):\1$/)
    for (const cell of money) expect(coloured).not.toContain(`${cell}:${cell}`)
  })

  test('the title of a column stands where its figures do', () => {
    const sheet = workbook.getWorksheet('Key results')
    const titles = (sheet?.getRow(3).values as string[]) ?? []
    const horizontal = (row: number, title: string) =>
      sheet?.getRow(row).getCell(titles.indexOf(title)).alignment?.horizontal
    expect([horizontal(3, 'Due'), horizontal(4, 'Due')]).toEqual(['right', 'right'])
    expect([horizontal(3, 'Title'), horizontal(4, 'Title')]).toEqual(['left', 'left'])
  })

  test('charts are printed upright, each with its table on one page', () => {
    const sheet = workbook.getWorksheet('Charts')
    expect(sheet?.pageSetup.orientation).toBe('portrait')
    const plan = chartPlan()
    const ends = [...(plan?.breaks ?? []), plan?.size ?? 0]
    ends.reduce((from, to) => {
      expect(to - from).toBeLessThanOrEqual(70)
      return to
    }, 0)
    const xml = sheetXml('Charts')
    expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id))).toEqual(plan?.breaks)
    // The last two share a page: the second picture is a little lower for that.
    const [quarters, years] = plan?.charts?.slice(-2) ?? []
    expect(plan?.breaks?.some((end) => end > (quarters?.rows.to ?? 0))).toBe(false)
    expect(years?.title).toBe(say('xlsx.charts.investmentYears'))
    for (const { rows } of plan?.charts ?? [])
      for (const end of plan?.breaks ?? []) expect(end < rows.from || end > rows.to).toBe(true)
  })

  test('what is several pages wide is printed from its head of columns, under its title on every page', () => {
    expect(workbook.getWorksheet('Goals')?.pageSetup.printTitlesRow).toBe('1:3')
    const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())
    for (const { name, pageSetup, headerFooter } of workbook.worksheets) {
      const isWide = (pageSetup.fitToWidth ?? 1) > 1
      expect(xml.includes(`&apos;${name}&apos;!$A$3:$`), name).toBe(isWide)
      if (isWide) expect(headerFooter.oddHeader, name).toMatch(/^&L&9&"Arial,Bold"./)
      else expect(headerFooter.oddHeader ?? null, name).toBeNull()
    }
  })

  test('the tables of a section stay whole on their pages; a longer one has a sheet with its head on each page', () => {
    for (const plan of workbookPlan(report, say)) {
      if (plan.onePageWide === undefined) continue
      const room = pageRoom(plan.widths.reduce((sum, width) => sum + width, 0))
      const ends = [0, ...(plan.breaks ?? []), Number.POSITIVE_INFINITY]
      const heights = ends.slice(1).map((_, page): number => (page === 0 ? 0 : 28))
      let number = 0
      for (const row of plan.rows) {
        const page = ends.findIndex((end) => end > number) - 1
        heights[page] = (heights[page] ?? 0) + (rowHeight(row, plan.widths) ?? 15)
        number += 1
      }
      // One that is a little higher than a page is printed on it smaller.
      const most = plan.pagesDown === 1 ? room / 0.88 : room
      for (const height of heights) expect(height, plan.name).toBeLessThanOrEqual(most)
    }
    const long = workbook.getWorksheet('All levels')
    expect(long?.pageSetup.printTitlesRow).toBe('1:3')
    expect(long?.rowCount).toBeGreaterThan(200)
    expect(workbook.getWorksheet('Appendix')?.rowCount).toBeLessThan(60)
  })

  const thirty = (widths: readonly number[]): readonly number[] => widths.map(() => 30)

  test('columns of texts are narrowed only where that spares a page, and never below what they may', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 9, max: 60 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 3 }),
        (widths, named) => {
          const printed = printedWidths(widths, named, thirty(widths))
          const [before, after] = [pagesAcross(widths, named), pagesAcross(printed, named)]
          expect(printed.every((width, at) => width === widths[at] || width >= 30)).toBe(true)
          expect(after < before || printed.every((width, at) => width === widths[at])).toBe(true)
        },
      ),
    )
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 9, max: 90 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 2 }),
        (widths, named) => {
          const printed = printedWidths(widths, named, thirty(widths))
          const page = printedWidth(printed, named) - printed.slice(0, named).reduce((total, width) => total + width, 0)
          for (const width of printed.slice(named)) expect(width).toBeLessThanOrEqual(Math.max(20, page))
        },
      ),
    )
    const wide = [20, 60, 60, 60, 60]
    expect(pagesAcross(printedWidths(wide, 1, thirty(wide)), 1)).toBe(1)
    // What would tower over its row keeps its width, and the others give way.
    expect(printedWidths([20, 60, 60, 60, 80], 1, [30, 30, 30, 30, 80]).at(-1)).toBe(80)
    // A page spared beside that costs three below is none.
    expect(printedWidths(wide, 1, thirty(wide), (tried) => (Math.max(...tried) < 60 ? 3 : 1))).toEqual(wide)
  })

  test('pages side by side hold whole columns, and the fullest says how small all are printed', () => {
    expect(fullestPage([20, 60, 60, 60, 60], 1)).toBe(140)
    expect(fullestPage([10, 90, 90, 30, 30], 1)).toBe(160)
    expect(fullestPage([40, 60], 1)).toBe(100)
  })

  test('no hidden column and nothing that runs over the last one makes the print of a sheet smaller', () => {
    const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())
    const area = (name: string) => new RegExp(`&apos;${name}&apos;!(\\$A:[$A-Z]+)<`).exec(xml)?.[1]
    const goals = workbook.getWorksheet('Goals')
    const hidden = (goals?.columns ?? []).findIndex((column) => column.hidden)
    expect(area('Goals')).toBe(`$A:$${String.fromCodePoint(64 + hidden)}`)
    // But a text above a table that runs over its columns is printed.
    const over = workbookPlan(report, say).find(({ widths, rows }) =>
      [...rows].some(({ cells }) => cells[0]?.style === 'subtitle' && textOf(cells[0]).length * 4 > sum(widths) * 5.25),
    )
    expect(area(over?.name ?? '')).toBeUndefined()
    expect(over).toBeDefined()
  })

  test('no word of a head is broken on sheets of formulas, in German neither', async () => {
    const own = await loadTranslator('de')
    const german = buildReport(workbookOf(1, sampleWorkbook(say)), {
      audience: 'leadership',
      at: '2026-11-22',
      say: own,
    })
    const broken = workbookPlan(german, own)
      .filter(({ live }) => live)
      .flatMap(({ name, rows, widths }) =>
        [...rows]
          .flatMap(({ cells }) =>
            cells.filter(
              (cell, at) =>
                typeof cell?.value === 'string' &&
                cell.style.startsWith('header') &&
                cell.value.split(/\s/).some((word) => pointsOf(word) + 7 > 5.25 * (widths[at] ?? 0)),
            ),
          )
          .map((cell) => `${name}: ${String(cell?.value)}`),
      )
    expect(broken).toEqual([])
  })

  test('a row is as high as its texts, measured in the letters of the sheet', () => {
    const heightOf = (text: string, width: number) => rowHeight({ cells: [{ value: text, style: 'text' }] }, [width])
    expect(heightOf('Illicit little lilies, still', 20)).toBeUndefined()
    expect(heightOf('WWWWWW MMMMMM WWWWWW', 25)).toBe(2 * 12.25 + 3)
    // A formula has no spaces to break at.
    const formula = `=${'SUMPRODUCT(ISNUMBER(A1:A9)*B1)+'.repeat(8)}1`
    expect(heightOf(formula, 78)).toBeGreaterThan(4 * 12.25)
    expect(heightOf('two\nlines', 60)).toBe(2 * 12.25 + 3)
  })
})

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** How wide bold letters of Arial are at the size of heads. */
function pointsOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (arialWidth(letter.codePointAt(0) ?? 0, true) ?? 0.6) * 9, 0)
}

function chartPlan(): SheetPlan | null {
  const names = { assessment: 'Assessment', rollUps: 'Roll-ups', ranking: 'Ranking', plan: 'Plan', money: 'Money' }
  return report.workings === undefined ? null : chartSheet(report.workings, 'Charts', names, say)
}

function sheetXml(name: string): string {
  const at = workbook.worksheets.findIndex((sheet) => sheet.name === name) + 1
  return strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array())
}
