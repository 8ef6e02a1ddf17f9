import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writePdf } from '#electron/export/pdf/write-pdf.ts'
import { writePptx } from '#electron/export/pptx/write-pptx.ts'
import { writeXlsx } from '#electron/export/xlsx/write-xlsx.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { HouseStyle } from '#shared/report/report.ts'
import { sampleReport } from '#tests/fixtures/sample-report.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'

const say = createTranslator('en-GB')
const coverText = 'For the meeting in Bristol: one decision'
const house: HouseStyle = { colour: '#5a1f6b', accent: '#8a3b12', coverText, font: 'bitter' }
const report = { ...sampleReport, house }

test('PDF, deck and Excel workbook have the colours, the typeface and the text of the house', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder()
  const [pdf, pptx, xlsx] = ['a.pdf', 'a.pptx', 'a.xlsx'].map((name) => join(folder, name)) as [string, string, string]
  await writePdf(report, say, pdf, () => {})
  await writePptx(report, say, pptx, () => {})
  await writeXlsx(report, say, xlsx)

  const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' })
  expect(fonts).toContain('Bitter')
  expect(fonts).not.toContain('Inter-')
  expect(execFileSync('pdftotext', ['-l', '1', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')).toContain(
    coverText,
  )

  const parts = unzipSync(readFileSync(pptx))
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  expect(part('ppt/theme/theme1.xml')).toContain('Cambria')
  expect(part('ppt/theme/theme1.xml').toLowerCase()).toContain('5a1f6b')
  expect(part('ppt/theme/theme1.xml').toLowerCase()).toContain('8a3b12')
  expect(part('ppt/slides/slide1.xml')).toContain(coverText)

  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(xlsx)
  const fills = new Set<string>()
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell(({ fill, font }) => {
        if (fill?.type === 'pattern' && font?.bold) fills.add(`${fill.fgColor?.argb ?? ''} ${font.name ?? ''}`)
      }),
    )
  }
  expect([...fills]).toContain('FF5A1F6B Cambria')
})
