import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeXlsx } from '#electron/export/xlsx/write-xlsx.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { buildWorkings } from '#shared/report/build-workings.ts'
import type { Report } from '#shared/report/report.ts'
import { outOfOrder } from '#tests/electron/export/pptx/schema-order.ts'
import { singletonRows } from '#tests/fixtures/small-workbook.ts'
import { arbitraryWorkings } from '#tests/fixtures/spreadsheets/arbitrary-workings.ts'
import { malformedXml } from '#tests/fixtures/spreadsheets/malformed-xml.ts'
import { recalculated } from '#tests/fixtures/spreadsheets/recalculate.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { tortureWorkbook } from '#tests/fixtures/torture-workbook.ts'
import { cachesOf, chartParts } from './chart-parts.ts'

const say = createTranslator('en')
const sample = workbookOf(1, sampleWorkbook(say))

async function written(workbook: Workbook, parts: Partial<Report> = {}): Promise<Buffer> {
  const chunks: Buffer[] = []
  const target = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const report = buildReport(workbook, { audience: 'leadership', at: '2026-11-22', say })
  await writeXlsx({ ...report, ...parts }, say, target)
  return Buffer.concat(chunks)
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  return workbook
}

let book: Buffer = Buffer.alloc(0)
let parts: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  book = await written(sample)
  parts = partsOf(book)
}, 120_000)

describe('the charts of the Excel workbook', () => {
  test('are the radar, the gaps, the bubbles, the roadmap and the money, each with a title and a text that says what it shows', () => {
    const kinds = chartParts(parts).map(([, xml]) =>
      [...xml.matchAll(/<c:(radarChart|barChart|bubbleChart|lineChart)>/g)].map(([, kind]) => kind).join('+'),
    )
    expect(kinds).toEqual([
      'radarChart',
      'barChart',
      'bubbleChart',
      'barChart',
      'barChart+lineChart',
      'barChart+lineChart',
    ])
    for (const [, xml] of chartParts(parts)) expect(xml).toMatch(/<c:chart><c:title>.*?<a:t>[^<]{5,}<\/a:t>/)
    const frames = [
      ...(parts['xl/drawings/drawing1.xml'] ?? '').matchAll(/<xdr:cNvPr id="(\d+)" name="[^"]+" descr="([^"]*)"/g),
    ]
    expect(frames).toHaveLength(kinds.length)
    for (const [, , said = ''] of frames) expect(said.length).toBeGreaterThan(20)
    expect(new Set(frames.map(([, id]) => id)).size).toBe(frames.length)
  })

  test('of money have one scale, so that bars and the running total have the same nought', () => {
    const money = chartParts(parts).filter(([, xml]) => xml.includes('<c:lineChart>'))
    expect(money).toHaveLength(2)
    for (const [, xml] of money) {
      const axes = [...xml.matchAll(/<c:valAx><c:axId val="(\d+)"/g)].map(([, id]) => id)
      expect(axes).toHaveLength(1)
      for (const kind of ['barChart', 'lineChart'])
        expect(xml.match(new RegExp(`<c:${kind}>.*</c:${kind}>`))?.[0]).toContain(`<c:axId val="${axes[0]}"/>`)
    }
  })

  test('are parts that the package knows, related to one another, well formed and in the order of the schema', async () => {
    for (const each of [sample, tortureWorkbook(), arbitraryWorkings({ seed: 3, method: 'wsjf' })]) {
      const found = partsOf(await written(each))
      const types = found['[Content_Types].xml'] ?? ''
      for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(found)).toContain(name)
      for (const name of Object.keys(found).filter((part) => /^xl\/(charts|drawings)\/[^/]+\.xml$/.test(part))) {
        expect(types).toContain(`PartName="/${name}"`)
      }
      for (const [name, xml] of Object.entries(found)) {
        expect(malformedXml(xml.trim()), name).toEqual([])
        if (/^xl\/(worksheets|charts|drawings)\/[^/]+\.xml$/.test(name)) expect(outOfOrder(xml), name).toEqual([])
        if (!name.endsWith('.rels')) continue
        const folder = name.replace(/_rels\/[^/]+$/, '')
        for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
          expect(Object.keys(found), `${name} to ${target}`).toContain(
            new URL(target, `file:///${folder}`).pathname.slice(1),
          )
        }
      }
    }
  })

  test('keep what the cells hold that they refer to', async () => {
    const workbook = await opened(book)
    let compared = 0
    for (const [name, xml] of chartParts(parts)) {
      for (const { address, points } of cachesOf(xml)) {
        const [, sheet = '', range = ''] = /^'(.*)'!(.*)$/.exec(address) ?? []
        const cells = cellsIn(workbook.getWorksheet(sheet), range.replaceAll('$', ''))
        expect(cells.length, `${name} ${address}`).toBeGreaterThan(0)
        expect(points, `${name} ${address}`).toEqual(cells)
        compared += cells.length
      }
    }
    expect(compared).toBeGreaterThan(300)
  })

  test('cover no cell that holds anything', async () => {
    const sheet = (await opened(book)).getWorksheet('Charts')
    const anchors = [...(parts['xl/drawings/drawing1.xml'] ?? '').matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(
      ([, row]) => Number(row),
    )
    for (let at = 0; at < anchors.length; at += 2) {
      for (let row = (anchors[at] ?? 0) + 1; row <= (anchors[at + 1] ?? 0); row += 1) {
        expect(sheet?.getRow(row).hasValues, `row ${row}`).toBe(false)
      }
    }
  })

  test('are not there where there is nothing to draw', async () => {
    const empty = partsOf(await written(workbookOf(0, singletonRows())))
    expect(Object.keys(empty).filter((name) => /charts|drawings/.test(name))).toEqual([])
  })
})

/** Its first level, in the sheet of the assessment. */
function ratingOf(practice: string): string {
  const top = 6
  const at = buildWorkings(sample, say).assessment.practices.findIndex(({ name }) => name === practice)
  return `E${top + at}`
}

describe('in LibreOffice', () => {
  const edits = [
    { what: 'a rating', sheet: 'Assessment', cell: ratingOf('Problem management'), value: 0, moves: [1, 2] },
    { what: 'a weight', sheet: 'Ranking', cell: 'H5', value: 300, moves: [3] },
    { what: 'a date', sheet: 'Plan', cell: 'E5', value: 46_500, moves: [4, 5, 6] },
    { what: 'a cost', sheet: 'Plan', cell: 'N5', value: 4_000_000, moves: [3, 5, 6] },
  ]

  test('the charts follow a changed rating, weight, date and cost, and are still there when it has saved them', {
    timeout: 240_000,
  }, async () => {
    // Sheets that no chart depends on would only take LibreOffice's time.
    const live = await written(sample, { sections: [], registers: [] })
    const folder = temporaryFolder()
    const names = (await opened(live)).worksheets.map(({ name }) => name)
    const paths = edits.map(({ sheet, cell, value }, at) => {
      const edited = join(folder, `edit-${at}.xlsx`)
      writeFileSync(edited, withValue(live, names.indexOf(sheet) + 1, cell, value))
      return edited
    })
    const asItWas = join(folder, 'as-it-was.xlsx')
    writeFileSync(asItWas, live)
    const saved = await recalculated([asItWas, ...paths], folder)
    const [before = [], ...after] = await Promise.all(saved.map(drawnIn))
    expect(before).toHaveLength(6)
    for (const [at, { what, moves }] of edits.entries()) {
      const moved = before.flatMap((chart, place) => (chart === after[at]?.[place] ? [] : [place + 1]))
      expect({ what, moved }).toEqual({ what, moved: expect.arrayContaining(moves) })
      expect({ what, stayed: moved.length < before.length }).toEqual({ what, stayed: true })
    }
  })

  /** What each chart draws, once it was checked that this is what its cells hold. */
  async function drawnIn(bytes: Uint8Array): Promise<readonly string[]> {
    const workbook = await opened(bytes)
    return chartParts(partsOf(bytes)).map(([name, xml]) => {
      const caches = cachesOf(xml)
      for (const { address, points } of caches) {
        const [, sheet = '', range = ''] = /^'?(.*?)'?!(.*)$/.exec(address) ?? []
        const cells = cellsIn(workbook.getWorksheet(sheet), range.replaceAll('$', ''))
        const near = points.map((point, at) => (same(point, cells[at] ?? null) ? (cells[at] ?? null) : point))
        expect(near, `${name} ${address}`).toEqual(cells)
      }
      return JSON.stringify(caches)
    })
  }

  function same(a: string | number | null, b: string | number | null): boolean {
    return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b
  }
})

/** The workbook with another figure in one cell. */
function withValue(bytes: Uint8Array, sheet: number, cell: string, value: number): Uint8Array {
  const found = unzipSync(bytes)
  const name = `xl/worksheets/sheet${sheet}.xml`
  const xml = strFromU8(found[name] ?? new Uint8Array())
  const edited = xml.replace(new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`), `$1<v>${value}</v>`)
  expect(edited, `${name} ${cell}`).not.toBe(xml)
  return zipSync({ ...found, [name]: strToU8(edited) })
}

/** What the cells of a range hold; nothing for an error, which a chart does not draw. */
function cellsIn(sheet: ExcelJS.Worksheet | undefined, range: string): readonly (string | number | null)[] {
  const [from = '', to = from] = range.split(':')
  const found: (string | number | null)[] = []
  const first = sheet?.getCell(from)
  const last = sheet?.getCell(to)
  for (let row = Number(first?.row); row <= Number(last?.row); row += 1) {
    const cell = sheet?.getCell(row, Number(first?.col))
    const value = cell?.formula ? (cell.result ?? '') : cell?.value
    if (value instanceof Date) found.push(value.getTime() / 86_400_000 + 25_569)
    else found.push(typeof value === 'object' || value === undefined ? null : (value as string | number))
  }
  return found
}
