import { join } from 'node:path'
import type ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { exportedSample, readWorkbook } from './exported-sample.ts'

test('the fields of the workbook and of its settings stand below one another, and come back from there', {
  timeout: 240_000,
}, async () => {
  const { folder, file, run, readBack, sheet: path } = await exportedSample()
  const workbook = await readWorkbook(path)

  const lineOf = (sheet: string, title: string): ExcelJS.Row => {
    const lines: ExcelJS.Row[] = []
    workbook.getWorksheet(sheet)?.eachRow((row) => {
      if (row.getCell(1).value === title) lines.push(row)
    })
    expect(lines, `${sheet}: ${title}`).toHaveLength(1)
    return lines[0] as ExcelJS.Row
  }
  for (const name of ['Workbook', 'Settings']) {
    const sheet = workbook.getWorksheet(name)
    expect(sheet?.getRow(3).getCell(1).value).toBe('Field')
    expect(sheet?.pageSetup.fitToWidth).toBe(1)
    expect(sheet?.getColumn(3).hidden).toBe(true)
  }
  lineOf('Workbook', 'Organisation').getCell(2).value = 'Another water company'
  lineOf('Settings', 'Discount rate').getCell(2).value = 0.07
  lineOf('Settings', 'Systemic: a low level is at most').getCell(2).value = 'often'
  // Somebody puts a line in, and sorts a field to the end.
  workbook.getWorksheet('Settings')?.spliceRows(4, 0, ['A remark of ours', 'for ourselves'])
  const rate = lineOf('Settings', 'Discount rate').number
  const changed = join(folder, 'changed.xlsx')
  await workbook.xlsx.writeFile(changed)

  const told = await readBack(changed)
  expect(told.changes.map(({ sheet, column, row, after }) => [sheet, `${column}${row}`, after])).toEqual([
    ['Workbook', `B${lineOf('Workbook', 'Organisation').number}`, 'Another water company'],
    ['Settings', `B${rate}`, '0.07'],
  ])
  expect(told.problems).toMatchObject([
    { sheet: 'Settings', column: 'B', row: lineOf('Settings', 'Systemic: a low level is at most').number },
  ])
  const dump = await run(['dump', file])
  expect(dump.out).toContain('Another water company')
})
