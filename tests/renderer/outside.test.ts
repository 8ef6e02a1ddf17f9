import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { goTo } from './fields/go-to.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 120_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

function services(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Object.values(window.host.workbook().tables.diagnostic)
      .toSorted((a, b) => a.position - b.position)
      .map(({ service, importance, satisfaction }) => `${service} ${importance} ${satisfaction}`),
  )
}

test('a survey is pasted, read from a file, seen before it is taken over, and taken back in one step', async () => {
  const page = await screen.open('')
  await goTo(page, 'Current state', 'Seen from outside')
  await page.getByRole('button', { name: 'Paste survey results' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Paste survey results' })
  await dialog
    .getByRole('textbox', { name: 'Table' })
    .fill('Service\tImportance\tSatisfaction\nPayroll\t4\tx\nE-mail\t5\t3')
  await dialog.getByRole('combobox', { name: 'Figures go up to' }).selectOption('5')
  await dialog.getByText('Line 2: “x” is no number and is left empty.').waitFor()
  await dialog.getByRole('cell', { name: '100', exact: true }).waitFor()
  await dialog.getByRole('button', { name: 'Take over 2 results' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => services(page)).toEqual(['Payroll 80 null', 'E-mail 100 60'])
  await page.getByRole('region', { name: 'Where users miss most' }).getByText('40', { exact: true }).waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => services(page)).toEqual([])
  await page.getByRole('button', { name: 'Paste survey results' }).click()
  await dialog
    .getByLabel('Choose a CSV file')
    .first()
    .setInputFiles({
      name: 'survey.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('\uFEFFservice,importance,satisfaction\n"Phones, desks",70,65\n'),
    })
  await dialog.getByRole('button', { name: 'Take over 1 result' }).click()
  await expect.poll(() => services(page)).toEqual(['Phones, desks 70 65'])
  await page.close()
})

test('a SWOT is drafted from the data, adopted or dropped by key, and marked as a draft until then', async () => {
  const page = await screen.open('')
  await goTo(page, 'Constraints', 'SWOT')
  await page.getByRole('button', { name: /^Draft \d+ entr/ }).focus()
  await page.keyboard.press('Enter')
  const weak = page.getByRole('region', { name: 'Weaknesses' }).getByRole('listitem')
  await weak.first().getByText('Draft', { exact: true }).waitFor()
  const drafts = await weak.count()
  await weak
    .first()
    .getByRole('button', { name: /^Adopt / })
    .focus()
  await page.keyboard.press('Enter')
  await weak.first().getByText('Draft', { exact: true }).waitFor({ state: 'detached' })
  await weak
    .nth(1)
    .getByRole('button', { name: /^Drop / })
    .focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => weak.count()).toBe(drafts - 1)
  await page.getByRole('textbox', { name: 'Add a threat' }).fill('The only network partner is for sale')
  await page.keyboard.press('Enter')
  const held = await page.evaluate(() =>
    Object.values(window.host.workbook().tables.swotItem).map(({ kind, status }) => `${kind} ${status}`),
  )
  expect(held).toEqual(expect.arrayContaining(['weakness adopted', 'weakness dropped', 'threat adopted']))
  await page.close()
})
