import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import ExcelJS from 'exceljs'
import { writeXlsx } from '#electron/export/xlsx/write-xlsx.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Cell, Report, Table } from '#shared/report/report.ts'

/** Writes 10,000 rows of 20 styled cells, by our writer or by exceljs's plain Workbook. Arguments: `ours` or `plain`, a path. */
const [which, path = ''] = process.argv.slice(2)
const rowCount = 10_000
const columnCount = 20
const before = process.memoryUsage().rss
const start = performance.now()
if (which === 'plain') await plain()
else await writeXlsx(report(), createTranslator('en'), path)
const { maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ ms: performance.now() - start, peakMB: maxRSS / 1_024, beforeMB: before / 1_048_576 }))

function cellAt(row: number, at: number): Cell {
  if (at % 4 === 0) return { kind: 'text', text: `Row ${row}, column ${at}` }
  if (at % 4 === 1) return { kind: 'level', value: (row + at) % 6 }
  if (at % 4 === 2) return { kind: 'number', value: row * at, format: { kind: 'decimal', digits: 2 } }
  return { kind: 'tag', text: row % 2 === 0 ? 'Funded' : 'Waits', tone: row % 2 === 0 ? 'good' : 'attention' }
}

/** Rows are made as they are asked for, as they come from a workbook. */
function report(): Report {
  const table: Table = {
    columns: Array.from({ length: columnCount }, (_, at) => ({
      key: `c${at}`,
      title: `Column ${at}`,
      width: 1,
      align: 'start',
    })),
    rows: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, at) => cellAt(row, at)),
    ),
    whenEmpty: '',
  }
  return {
    title: 'Cells',
    subtitle: '',
    organisation: '',
    confidentiality: '',
    audience: 'leadership',
    at: '2026-11-22',
    stamp: '',
    locale: 'en',
    currency: 'EUR',
    paper: 'A4',
    revision: 0,
    logo: null,
    sections: [],
    registers: [{ id: 'cells', title: 'Cells', table }],
  }
}

async function plain(): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Cells', { views: [{ state: 'frozen', ySplit: 1 }] })
  for (let row = 0; row < rowCount; row += 1) {
    const cells = Array.from({ length: columnCount }, (_, at) => cellAt(row, at))
    const added = sheet.addRow(cells.map((cell) => ('value' in cell ? cell.value : 'text' in cell ? cell.text : null)))
    added.eachCell((cell, at) => {
      cell.font = { name: 'Calibri', size: 10, bold: at === 1 }
      cell.border = { bottom: { style: 'thin', color: { argb: 'FFE1E7EE' } } }
      cell.alignment = { vertical: 'top', wrapText: true }
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: at % 5 === 0 ? 'FFE3F4F2' : 'FFFFFFFF' } }
    })
  }
  const stream = createWriteStream(path)
  await workbook.xlsx.write(stream)
  stream.end()
  await finished(stream)
}
