import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { runOpsbook } from '#tests/electron/cli/run-opsbook.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'

type Told = {
  readonly changes: readonly {
    readonly sheet: string
    readonly row: number
    readonly column: string
    readonly field: string
    readonly after: string
  }[]
  readonly problems: readonly {
    readonly sheet: string
    readonly row: number
    readonly column: string
    readonly reason: string
  }[]
}

test('the fields of the workbook and of its settings stand below one another, and come back from there', {
  timeout: 240_000,
}, async () => {
  const folder = temporaryFolder()
  const home = join(folder, 'home')
  const file = join(folder, 'sample.opsbook')
  await runOpsbook(home, ['sample', file])
  await runOpsbook(home, ['export', file, '--out', join(folder, 'out'), '--xlsx', '--at', '2026-11-26'])
  const path = join(folder, 'out', readdirSync(join(folder, 'out'))[0] ?? '')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)

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

  const ran = await runOpsbook(home, ['read-back', file, changed, '--json'])
  const told = JSON.parse(ran.out) as Told
  expect(told.changes.map(({ sheet, column, row, after }) => [sheet, `${column}${row}`, after])).toEqual([
    ['Workbook', `B${lineOf('Workbook', 'Organisation').number}`, 'Another water company'],
    ['Settings', `B${rate}`, '0.07'],
  ])
  expect(told.problems).toMatchObject([
    { sheet: 'Settings', column: 'B', row: lineOf('Settings', 'Systemic: a low level is at most').number },
  ])
  const dump = await runOpsbook(home, ['dump', file])
  expect(dump.out).toContain('Another water company')
})
