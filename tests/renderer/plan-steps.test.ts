import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 120_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

async function openStep(step: string, at = ''): Promise<Page> {
  const page = await screen.open(at)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^${step} `) })
    .click()
  return page
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('group', { name: 'Views' }).getByRole('radio', { name: view, exact: true }).focus()
  await page.keyboard.press('Space')
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** In a text Ctrl+Z is the text's own; the button takes back the last edit from anywhere. */
async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Undo: / }).focus()
  await page.keyboard.press('Enter')
}

test('measures: from nothing to two of the library in one edit, by keyboard alone, and undo takes both', async () => {
  const page = await openStep('Measures')
  await page.getByText('How will you notice?').waitFor()
  await page.getByRole('button', { name: 'Choose from the library' }).last().focus()
  await press(page, 'Enter')
  const library = page.getByRole('dialog', { name: 'Library of measures' })
  await library.getByRole('combobox', { name: 'Leading or lagging' }).selectOption('leading')
  const offers = library.getByRole('group', { name: 'Library of measures' }).getByRole('checkbox')
  const leading = await offers.count()
  expect(leading).toBeGreaterThan(5)
  expect(leading).toBeLessThan(36)
  await offers.nth(0).focus()
  await press(page, 'Space')
  await offers.nth(1).focus()
  await press(page, 'Space', 'Enter')
  await library.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo: Take 2 from the library: Measures' }).waitFor()
  const target = page.getByRole('region', { name: 'Time to acknowledge' }).getByRole('textbox', { name: 'Target' })
  await target.focus()
  await page.keyboard.type('8')
  await press(page, 'Enter')
  await expect
    .poll(() => page.evaluate(() => Object.values(window.host.workbook().tables.measure).map(({ target: to }) => to)))
    .toEqual([8, null])
  await undo(page)
  await undo(page)
  await page.getByText('How will you notice?').waitFor()
  await page.close()
})

test('measures: a reading is where the measure stands now', async () => {
  const page = await openStep('Measures', 'sample')
  await page
    .getByRole('table')
    .getByRole('button', { name: /^P1 time to restore/ })
    .focus()
  await press(page, 'ArrowDown', 'Enter')
  const detail = page.getByRole('region', { name: 'Time to acknowledge' })
  await detail.getByRole('textbox', { name: 'Value' }).last().fill('8')
  await press(page, 'Enter')
  const row = page.getByRole('row', { name: /^Time to acknowledge/ })
  await expect.poll(() => row.textContent()).toContain('100%')
  await undo(page)
  await expect.poll(() => row.textContent()).not.toContain('100%')
  await page.close()
})

test('measures: what a goal lacks is chosen from the library and linked to it', async () => {
  const page = await openStep('Measures', 'sample')
  await show(page, 'By goal')
  const missing = page.getByRole('button', { name: /^Choose from the library for One team with the business/ })
  await missing.focus()
  await press(page, 'Enter')
  const library = page.getByRole('dialog', { name: 'Library of measures' })
  await library
    .getByRole('combobox', { name: 'Goal', exact: true })
    .selectOption({ label: 'One team with the business' })
  await library.getByRole('combobox', { name: 'Leading or lagging' }).selectOption('')
  const before = await page.evaluate(() => Object.keys(window.host.workbook().tables.measureGoal).length)
  const free = library.getByRole('checkbox', { disabled: false })
  expect(await free.count()).toBeGreaterThan(1)
  await free.nth(1).focus()
  await press(page, 'Space', 'Enter')
  await library.waitFor({ state: 'detached' })
  await expect
    .poll(() => page.evaluate(() => Object.keys(window.host.workbook().tables.measureGoal).length))
    .toBe(before + 1)
  await page.close()
})

test('constraints: typed, rated and answered by keyboard; the strong ones without an answer are counted', async () => {
  const page = await openStep('Constraints')
  await page.getByRole('textbox', { name: 'Add a constraint' }).focus()
  await page.keyboard.type('Budgets are flat')
  await press(page, 'Enter')
  const detail = page.getByRole('region', { name: 'Budgets are flat' })
  await detail.getByRole('radio', { name: '3' }).focus()
  await press(page, 'ArrowRight', 'ArrowRight')
  await page.getByText('0 of 1 with strength 4 or more have a response and an owner').waitFor()
  await detail.getByRole('combobox', { name: 'Response', exact: true }).selectOption('workAround')
  await detail.getByRole('textbox', { name: 'Owner' }).fill('CFO')
  await press(page, 'Enter')
  await page.getByText('1 of 1 with strength 4 or more have a response and an owner').waitFor()
  await detail.getByRole('combobox', { name: 'Category' }).selectOption('governance')
  await page.getByRole('region', { name: 'Governance and politics' }).getByText('Budgets are flat').waitFor()
  await page.close()
})

test('decision rights and forums come from the library; who decides how much follows', async () => {
  const page = await openStep('Constraints')
  await show(page, 'Decision rights')
  await page.getByRole('button', { name: 'Choose from the library' }).focus()
  await press(page, 'Enter')
  const library = page.getByRole('dialog', { name: 'Library: Decision rights' })
  for (const at of [6, 7, 8]) {
    await library.getByRole('checkbox').nth(at).focus()
    await press(page, 'Space')
  }
  await press(page, 'Enter')
  await page.getByText('Every decision has a decider').waitFor()
  const roles = page.getByRole('region', { name: 'Who decides how much' })
  expect(await roles.getByRole('listitem').count()).toBe(1)
  expect(await roles.textContent()).toContain('3')
  await show(page, 'Forums')
  await page.getByRole('textbox', { name: 'Add a forum' }).focus()
  await page.keyboard.type('Portfolio board')
  await press(page, 'Enter')
  await page.getByRole('textbox', { name: 'Name: Portfolio board' }).waitFor()
  await page.close()
})

test('communications: a group is moved on the map by arrow keys, keeps the focus, and hears before its first change', async () => {
  const page = await openStep('Communications')
  await page.getByRole('textbox', { name: 'Add a group' }).focus()
  await page.keyboard.type('Field crews')
  await press(page, 'Enter')
  const group = page.getByRole('button', { name: 'Field crews', exact: true })
  await group.focus()
  await press(page, 'ArrowUp', 'ArrowLeft')
  await page.getByRole('region', { name: 'Impact High, influence Low' }).getByRole('button').waitFor()
  await expect.poll(() => group.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.getByText('0 of 1 groups with high impact hear before their first change').waitFor()
  const messages = page.getByRole('region', { name: 'Messages', exact: true })
  await messages.getByRole('textbox', { name: 'Add a message' }).fill('What changes for you in May')
  await press(page, 'Enter')
  await messages.getByLabel('Date: What changes for you in May').fill('2026-12-01')
  await press(page, 'Enter')
  await page.getByText('1 of 1 groups with high impact hear before their first change').waitFor()
  await show(page, 'Calendar')
  await page.getByRole('button', { name: /Field crews: What changes for you in May/ }).focus()
  await press(page, 'Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
    .toBe('Message: What changes for you in May')
  await page.close()
})

test('the calendar names those who would be surprised, and its table has every message', async () => {
  const page = await openStep('Communications', 'sample')
  await show(page, 'Calendar')
  const card = page.getByRole('region', { name: '1 group meets its first change unprepared' })
  await card.getByText('no message before the change').waitFor()
  await card.getByRole('radio', { name: 'Table' }).focus()
  await press(page, 'Space')
  const all = await page.evaluate(() => Object.keys(window.host.workbook().tables.communication).length)
  expect(await card.getByRole('row').count()).toBe(all + 1)
  await page.close()
})
