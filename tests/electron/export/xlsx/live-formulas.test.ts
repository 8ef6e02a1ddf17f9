import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from '#electron/export/xlsx/write-xlsx.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildWorkings } from '#shared/report/build-workings.ts'
import { hasRealStrategy, realStrategy } from '#tests/fixtures/real-strategy.ts'
import { sampleReport } from '#tests/fixtures/sample-report.ts'
import { arbitraryWorkings, type WorkingsCase } from '#tests/fixtures/spreadsheets/arbitrary-workings.ts'
import { falsified, recalculated } from '#tests/fixtures/spreadsheets/recalculate.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'

const say = createTranslator('en')

const cases: readonly WorkingsCase[] = [
  { seed: 1, method: 'valueEffort' },
  { seed: 2, method: 'valueEffort', settings: { quadrantRule: 'median', capabilityRule: 'mean' } },
  { seed: 3, method: 'weighted', settings: { capabilityRule: 'minimum', lensWeightData: 0, lensWeightFunding: 3 } },
  { seed: 4, method: 'rice', settings: { rollUpCoverage: 0.95, capAllowance: 1.5 } },
  { seed: 5, method: 'ice', settings: { cascadeShare: 0.25 } },
  { seed: 6, method: 'wsjf', goals: 0 },
  { seed: 7, method: 'costOfDelay' },
  { seed: 8, method: 'moscow' },
]

type Formulas = ReadonlyMap<string, unknown>

/** The result of each formula by sheet and address. */
async function formulasOf(bytes: Uint8Array): Promise<Formulas> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)
  const found = new Map<string, unknown>()
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found.set(`${sheet.name}!${cell.address} =${cell.formula}`, plain(cell.result))
      })
    })
  }
  return found
}

/** Days as numbers, errors as their text; a text where a day may stand, which exceljs makes a day that is none, as that text. */
function plain(result: ExcelJS.Cell['result']): number | string {
  if (result instanceof Date && Number.isNaN(result.getTime())) return 'wrong'
  if (result instanceof Date) return result.getTime() / 86_400_000 + 25_569
  if (typeof result === 'object' && result !== null) return JSON.stringify(result)
  return typeof result === 'number' ? result : String(result ?? '')
}

function placeOf(key: string): string {
  return key.split(' =')[0] ?? ''
}

describe('the formulas of the Excel workbook', () => {
  const real = hasRealStrategy
    ? 'the real strategy'
    : 'the real strategy (its data is not beside the project, so it was not tried)'
  test(`compute in LibreOffice, all results falsified before, to what the methods gave: random workbooks, the sample, ${real}`, async () => {
    const folder = temporaryFolder()
    const strategy = hasRealStrategy ? [await realStrategy(say)] : []
    const workbooks = [...cases.map(arbitraryWorkings), workbookOf(1, sampleWorkbook(say)), ...strategy]
    const paths = workbooks.map((_, at) => join(folder, `${cases[at]?.method ?? 'whole'}-${at}.xlsx`))
    for (const [at, workbook] of workbooks.entries()) {
      await writeXlsx({ ...sampleReport, workings: buildWorkings(workbook, say) }, say, paths[at] as string)
    }
    const computed = await recalculated(paths, folder)
    for (const [at, path] of paths.entries()) {
      const stored = await formulasOf(await readFile(path))
      const anew = new Map(
        [...(await formulasOf(computed[at] as Uint8Array))].map(([key, value]) => [placeOf(key), value]),
      )
      expect(stored.size).toBeGreaterThan(400)
      // Nothing became a formula that was text, such as the practice named =cmd|calc.
      expect(anew.size).toBe(stored.size)
      const differing = [...stored].filter(([key, value]) => !agree(value, anew.get(placeOf(key))))
      expect(differing.map(([key, value]) => `${key}: ${value} but ${anew.get(placeOf(key))}`)).toEqual([])
    }
  }, 300_000)

  test('were really falsified before that', async () => {
    const path = join(temporaryFolder(), 'one.xlsx')
    await writeXlsx(
      { ...sampleReport, workings: buildWorkings(arbitraryWorkings(cases[0] as WorkingsCase), say) },
      say,
      path,
    )
    const wrong = await formulasOf(falsified(await readFile(path)))
    expect(new Set(wrong.values())).toEqual(new Set([-987_654, 'wrong']))
  })
})

function agree(stored: unknown, computed: unknown): boolean {
  if (typeof stored === 'number' && typeof computed === 'number') {
    return Math.abs(stored - computed) <= 1e-9 * Math.max(1, Math.abs(stored))
  }
  return stored === computed
}
