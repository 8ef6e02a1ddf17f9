import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runOpsbook } from '#tests/electron/cli/run-opsbook.ts'
import { aHome } from './a-home.ts'
import type { HostKind, RunningHost } from './hosts.ts'
import { stopAtFirstFailure } from './stop-at-first-failure.ts'

const name = 'Read an edited Excel export back'

/** Changes the title of the first objective in an export, and returns what it was. */
async function retitle(path: string, title: string): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.getWorksheet('Objectives')
  let column = 0
  sheet?.getRow(3).eachCell((cell, at) => {
    if (cell.value === 'Title') column = at
  })
  const cell = sheet?.getRow(4).getCell(column)
  const before = String(cell?.value)
  if (cell !== undefined) cell.value = title
  await workbook.xlsx.writeFile(path)
  return before
}

/** An export goes to a spreadsheet program and comes back, through the dialog of the screen and a process that reads it. */
export function describeReadBack(kind: HostKind): void {
  describe(`reading an edited export back in ${kind.name}`, () => {
    const home = aHome()
    const file = join(home, 'sample.opsbook')
    let host: RunningHost
    stopAtFirstFailure(() => host.page)
    beforeAll(async () => {
      await runOpsbook(home, ['sample', file])
      await runOpsbook(home, ['export', file, '--out', home, '--xlsx', '--at', '2026-11-26'])
      host = await kind.start(home, file)
      host.page.setDefaultTimeout(30_000)
    })
    afterAll(() => host.close())

    it('shows what was changed, takes it as one edit, and undo takes it back', async () => {
      const { page } = host
      const sheet = join(home, readdirSync(home).find((each) => each.endsWith('.xlsx')) ?? '')
      const before = await retitle(sheet, 'Services that never stop')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('Control+k')
      await page.getByRole('textbox', { name: 'Find or run' }).fill('excel export')
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name })
      await dialog.waitFor()
      await page.getByLabel('Choose a file').and(page.locator('input')).setInputFiles(sheet)
      await dialog.getByRole('cell', { name: 'Services that never stop' }).waitFor()
      expect(await dialog.getByRole('cell', { name: before }).count()).toBeGreaterThan(0)
      await dialog.getByRole('button', { name: 'Take 1 change', exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
      const undo = page.getByRole('button', { name: /^Undo: Read .*xlsx back/ })
      await undo.waitFor()
      await undo.click()
      await page.getByRole('button', { name: /^Redo: Read .*xlsx back/ }).waitFor()
      expect(host.faults).toEqual([])
    })

    it('refuses what is no export in one sentence', async () => {
      const { page } = host
      await page.keyboard.press('Control+k')
      await page.getByRole('textbox', { name: 'Find or run' }).fill('excel export')
      await page.keyboard.press('Enter')
      const given = {
        name: 'Letter.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('not a spreadsheet\0'),
      }
      await page.getByLabel('Choose a file').and(page.locator('input')).setInputFiles(given)
      await page.getByText(/^Letter\.xlsx can’t be imported: .*; the workbook was left as it is\.$/).waitFor()
      expect(host.faults).toEqual([])
    })
  })
}
