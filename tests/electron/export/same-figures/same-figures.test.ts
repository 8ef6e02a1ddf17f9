import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { makePptx } from '#electron/export/pptx/make-pptx.ts'
import { writeXlsx } from '#electron/export/xlsx/write-xlsx.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { createFormatter } from '#shared/report/format.ts'
import type { Audience, Register, Report } from '#shared/report/report.ts'
import { readPdf } from '#tests/electron/export/pdf/pdf-tools.ts'
import { paragraphsIn, partsOf, slideNames } from '#tests/electron/export/pptx/deck-tools.ts'
import { hasRealStrategy, realStrategy } from '#tests/fixtures/real-strategy.ts'
import { arbitraryWorkings } from '#tests/fixtures/spreadsheets/arbitrary-workings.ts'
import { recalculated } from '#tests/fixtures/spreadsheets/recalculate.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { figureRows, idOf, isComputable, withFault } from './figure-rows.ts'
import { liveDifferences, liveFigures, rowsNotInSheets } from './figures-in-sheets.ts'
import { compact, missingRows } from './figures-in-text.ts'

// Documents are made and computed anew: nothing here is about time.
vi.setConfig({ testTimeout: 600_000 })

const say = createTranslator('en')
const fonts = locateFonts(import.meta.dirname)

/** The report with those of its registers that hold figures and are printed: behind the appendix, where there is one. */
function reportOf(workbook: Workbook, audience: Audience = 'leadership'): Report {
  const report = buildReport(workbook, { audience, at: '2026-11-22', say })
  const isPrinted = report.sections.some(({ id }) => id === 'appendix')
  const hasFigures = (register: Register): boolean => figureRows({ sections: [], registers: [register] }).length > 0
  return { ...report, registers: isPrinted ? report.registers.filter(hasFigures) : [] }
}

/** Everything that the pages say, without what stands around each page. */
async function pdfText(report: Report): Promise<string> {
  const pages = readPdf((await makePdf(report, say, fonts)).bytes, 'pdftotext', ['-raw']).split('\f')
  const around = (line: string): boolean => line.includes(report.stamp) || line.endsWith('(continued)')
  return compact(pages.flatMap((page) => page.split('\n').filter((line) => !around(line))).join('\n'))
}

async function deckText(report: Report): Promise<string> {
  const parts = partsOf(await makePptx(report, say, fonts))
  return compact(
    slideNames(parts)
      .flatMap((name) => paragraphsIn(parts[name] ?? ''))
      .join('\n'),
  )
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  return workbook
}

async function sheetsOf(report: Report): Promise<ExcelJS.Workbook> {
  const path = join(temporaryFolder(), 'report.xlsx')
  await writeXlsx(report, say, path)
  return opened(readFileSync(path))
}

/** The live sheets, every formula computed anew by LibreOffice; others would only take its time. */
async function computedSheets(report: Report): Promise<ExcelJS.Workbook> {
  const folder = temporaryFolder()
  const path = join(folder, 'live.xlsx')
  await writeXlsx({ ...report, sections: [], registers: [] }, say, path)
  const [bytes] = await recalculated([path], folder)
  return opened(bytes as Uint8Array)
}

const sample = () => workbookOf(3, sampleWorkbook(say))
const real = hasRealStrategy
  ? 'the real strategy'
  : 'the real strategy (its data is not beside the project, so nothing was tried)'

const cases: readonly {
  readonly name: string
  readonly workbook: () => Workbook | Promise<Workbook> | null
  readonly audience?: Audience
  /** Which cells are compared; figures with an id, if not given. */
  readonly counts?: typeof isComputable
  /** Rows with figures, and figures that live sheets compute: at least so many, or the comparison would be idle. */
  readonly least: { readonly rows: number; readonly live: number }
}[] = [
  { name: 'the sample', workbook: sample, least: { rows: 600, live: 400 } },
  { name: 'the sample for the board', workbook: sample, audience: 'board', least: { rows: 4, live: 3 } },
  // Nothing in it is rated, scored or priced: its days and counts are compared.
  {
    name: real,
    workbook: () => (hasRealStrategy ? realStrategy(say) : null),
    counts: isComputable,
    least: { rows: 50, live: 0 },
  },
  {
    name: 'a random workbook',
    workbook: () => arbitraryWorkings({ seed: 11, method: 'valueEffort' }),
    least: { rows: 40, live: 60 },
  },
  {
    name: 'another one, ranked by WSJF',
    workbook: () => arbitraryWorkings({ seed: 12, method: 'wsjf', settings: { capabilityRule: 'mean' } }),
    least: { rows: 40, live: 60 },
  },
]

describe('every figure is the same in the report, the PDF, the slides and the Excel workbook computed anew', () => {
  test.each(cases)('$name', async ({ workbook, audience, counts, least }) => {
    const given = await workbook()
    if (given === null) return
    const report = reportOf(given, audience)
    const rows = figureRows(report, counts)
    const format = createFormatter(report.locale, report.currency)
    expect(rows.length).toBeGreaterThanOrEqual(least.rows)
    expect(missingRows(rows, await pdfText(report), format)).toEqual([])
    // Registers are no part of the slides.
    const onSlides = figureRows({ ...report, registers: [] }, counts)
    expect(missingRows(onSlides, await deckText(report), format)).toEqual([])
    expect(rowsNotInSheets(rows, await sheetsOf(report), format)).toEqual([])
    const live = liveFigures(given, await computedSheets(report), say)
    const { same, different } = liveDifferences(rows, live, format)
    expect(different).toEqual([])
    expect(same).toBeGreaterThanOrEqual(least.live)
  })
})

describe('a figure that one of them shows otherwise', () => {
  const workbook = arbitraryWorkings({ seed: 11, method: 'valueEffort' })
  const report = reportOf(workbook)
  const rows = figureRows(report)
  const format = createFormatter(report.locale, report.currency)
  const id =
    rows.flatMap(({ cells }) => cells.flatMap((cell) => idOf(cell) ?? [])).find((each) => each.endsWith('/gap')) ?? ''
  const faulty = withFault(report, id)
  const hit = rows.filter(({ cells }) => cells.some((cell) => idOf(cell) === id))

  test('is found in the PDF, on the slides and in the sheets, and nothing else is', async () => {
    expect(hit.length).toBeGreaterThan(0)
    const found = [
      missingRows(rows, await pdfText(faulty), format),
      missingRows(rows, await deckText(faulty), format),
      rowsNotInSheets(rows, await sheetsOf(faulty), format),
    ]
    for (const each of found) expect(each).toHaveLength(hit.length)
  })

  test('is found where a formula of a live sheet gives it', async () => {
    const { workings } = report
    if (workings === undefined) throw new Error('the report has no workings')
    const [first, ...rest] = workings.assessment.lenses
    const lenses = [{ ...first, setting: `0*${first?.setting}` } as typeof first, ...rest].filter(
      (lens) => lens !== undefined,
    )
    const wrong = { ...report, workings: { ...workings, assessment: { ...workings.assessment, lenses } } }
    const live = liveFigures(workbook, await computedSheets(wrong), say)
    expect(liveDifferences(rows, live, format).different.length).toBeGreaterThan(3)
  })
})
