import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 120_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

test('a recent workbook says what it is, where it lies, how far each step is, and why it can’t be vouched for', async () => {
  const page = await screen.open('home')
  const row = page.getByRole('row').filter({ hasText: 'Merger day-one plan' })
  await row.getByText('Alder & Finch Insurance').waitFor()
  await row.getByText('Documents/Merger.opsbook').waitFor()
  await row.getByText('The file is no longer where it was').waitFor()
  await row.getByRole('img', { name: /^Progress of Merger day-one plan: Direction 60%, Current state 60%, / }).waitFor()
  await page.close()
})

test('a workbook begins from a template, chosen by keyboard', async () => {
  const page = await screen.open('home')
  await page.getByRole('button', { name: /^From a template/ }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New workbook' })
  const template = dialog.getByRole('combobox', { name: 'Begin with' })
  await template.focus()
  await template.selectOption({ label: 'One-day workshop' })
  await dialog.getByText('Quick: 16 practices').waitFor()
  await dialog.getByRole('textbox', { name: 'Title' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  const made = await page.evaluate(() => {
    const { tables } = window.host.workbook()
    return {
      practices: Object.keys(tables.practice).length,
      participants: Object.keys(tables.participant).length,
      purpose: tables.workbook.workbook?.purpose ?? '',
    }
  })
  expect(made).toMatchObject({ practices: 16, participants: 6 })
  expect(made.purpose).toMatch(/^In one day/)
  await page.close()
})
