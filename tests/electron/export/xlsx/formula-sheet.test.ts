import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from '#electron/export/xlsx/write-xlsx.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import { buildWorkings } from '#shared/report/build-workings.ts'
import { sampleReport } from '#tests/fixtures/sample-report.ts'
import { arbitraryWorkings, type WorkingsCase } from '#tests/fixtures/spreadsheets/arbitrary-workings.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'

const live = ['Assessment', 'Importance', 'Roll-ups', 'Ranking', 'Plan', 'Money', 'Formula settings', 'Charts']

async function exported(given: WorkingsCase, say = createTranslator('en')): Promise<ExcelJS.Workbook> {
  const path = join(temporaryFolder(), 'report.xlsx')
  await writeXlsx({ ...sampleReport, workings: buildWorkings(arbitraryWorkings(given), say) }, say, path)
  const bytes = await readFile(path)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)
  return workbook
}

function textAt(row: ExcelJS.Row, column: number): string {
  return row.getCell(column).text
}

/** Sheet, heading, first cell, how many, meaning and formula of each line. */
function explained(sheet: ExcelJS.Worksheet | undefined) {
  const lines: { sheet: string; cell: string; count: number; says: string; formula: string }[] = []
  sheet?.eachRow((row, number) => {
    if (number <= 4) return
    const [name, cell, says, formula] = [1, 3, 5, 6].map((column) => textAt(row, column)) as [
      string,
      string,
      string,
      string,
    ]
    lines.push({ sheet: name, cell, count: Number(row.getCell(4).value), says, formula })
  })
  return lines
}

describe('the sheet of formulas', () => {
  test.each(['valueEffort', 'rice', 'ice', 'wsjf', 'costOfDelay', 'moscow', 'weighted'] as const)(
    'explains each formula of the live sheets, with the method %s',
    async (method) => {
      const workbook = await exported({ seed: 3, method })
      const lines = explained(workbook.getWorksheet('Formulas'))
      const counted = new Map<string, number>()
      for (const { sheet, cell, count, says, formula } of lines) {
        expect(says, `${sheet} ${cell} ${formula}`).not.toBe('')
        expect(formula).toBe(`=${workbook.getWorksheet(sheet)?.getCell(cell).formula}`)
        counted.set(sheet, (counted.get(sheet) ?? 0) + count)
      }
      for (const name of live) {
        let formulas = 0
        workbook.getWorksheet(name)?.eachRow((row) => row.eachCell((cell) => (formulas += cell.formula ? 1 : 0)))
        expect(counted.get(name) ?? 0, name).toBe(formulas)
      }
    },
  )

  test('speaks the language of the document', async () => {
    const german = await exported({ seed: 3, method: 'valueEffort' }, await loadTranslator('de'))
    const lines = explained(german.getWorksheet('Formeln'))
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.every(({ says }) => says !== '')).toBe(true)
  })
})

test('live sheets are protected without a password, and what readers may change is open', async () => {
  const workbook = await exported({ seed: 3, method: 'valueEffort' })
  for (const sheet of workbook.worksheets) {
    const { sheetProtection } = sheet as unknown as {
      readonly sheetProtection: { readonly sheet?: boolean; readonly hashValue?: string } | null
    }
    expect(sheetProtection?.sheet ?? false, sheet.name).toBe(live.includes(sheet.name))
    expect(sheetProtection?.hashValue).toBeUndefined()
    if (!live.includes(sheet.name)) continue
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const blue = cell.font?.color?.argb === 'FF1A5FD0'
        expect(cell.protection?.locked ?? true, `${sheet.name} ${cell.address}`).toBe(!blue)
      })
    })
  }
})
