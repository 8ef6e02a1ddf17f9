import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, press, showView } from './walk/go-to.ts'

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

/** A list of two, typed one after the other without a look at the screen. */
const typed = [
  { step: 'Prioritisation', line: 'Add an initiative', table: 'initiative' },
  { step: 'Opportunities', line: 'Add an opportunity', table: 'opportunity' },
  { step: 'Constraints', line: 'Add a constraint', table: 'constraint' },
  { step: 'Communications', line: 'Add a group', table: 'stakeholder' },
] as const

test.each(typed)('$step: after the first row the second can be typed at once', async ({ step, line, table }) => {
  const page = await screen.open('empty')
  await goToStep(page, step)
  const field = page.getByRole('textbox', { name: line, exact: true })
  await field.focus()
  await page.keyboard.type('First')
  await page.keyboard.press('Enter')
  await page.getByRole('main').getByText('First').or(page.locator('main textarea')).first().waitFor()
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type('Second of them')
  await page.keyboard.press('Enter')
  const count = (): Promise<number> =>
    page.evaluate((name) => Object.keys(window.host.workbook().tables[name]).length, table)
  await expect.poll(count).toBe(2)
  await page.close()
})

test('the library of principles keeps the focus while one after the other is taken over', async () => {
  const page = await screen.open('empty')
  await goToStep(page, 'Direction')
  await showView(page, 'Principles and values')
  await page.getByRole('button', { name: 'Library' }).focus()
  await page.keyboard.press('Enter')
  const focused = page.locator('[role=menuitem]:focus')
  await focused.waitFor()
  for (const left of [6, 5]) {
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('menuitem').count()).toBe(left)
    await focused.waitFor()
  }
  await page.close()
})

test('a list without rows leads to its line, and practices to the sets that ship', async () => {
  const page = await screen.open('empty')
  await goToStep(page, 'Set-up')
  await press(page, 'Write the first')
  await page.keyboard.type('CIO')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('button', { name: 'Write the first' }).count()).toBe(0)
  await page.getByText('Practices', { exact: true }).first().click()
  await press(page, 'Quick: 16 practices')
  await page.getByText('16 of 16 in scope').waitFor()
  await page.close()
})

test('a matrix of the first wave does not say that there are no tasks while the plan as a whole has one', async () => {
  const page = await screen.open('empty')
  await goToStep(page, 'Set-up')
  await page.getByRole('textbox', { name: 'Add a participant' }).fill('CIO')
  await page.keyboard.press('Enter')
  await goToStep(page, 'Tactical plan')
  await page.getByRole('textbox', { name: 'Add a task for the plan as a whole' }).fill('Name owners')
  await page.keyboard.press('Enter')
  await showView(page, 'RACI')
  await page.getByRole('heading', { name: 'The first wave has no tasks yet' }).waitFor()
  await press(page, 'All tasks')
  await page.getByRole('main').getByText('Name owners').waitFor()
  await page.close()
})

test('what is no day says so in words, beside the field', async () => {
  const page = await screen.open('empty')
  await goToStep(page, 'Set-up')
  const field = page.getByRole('textbox', { name: 'Decision needed by' })
  await field.fill('03/27/2027')
  await page.keyboard.press('Tab')
  await page.getByText('Not a day. Write it as dd/mm/yyyy.', { exact: true }).waitFor()
  await field.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('27/03/2027')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.getByText('Not a day.').count()).toBe(0)
  await page.close()
})

test('a new option is named at once', async () => {
  const page = await screen.open('empty')
  await goToStep(page, 'Board pack')
  await showView(page, 'Request and options')
  await press(page, 'Add an option')
  await page.keyboard.type('Buy')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => page.evaluate(() => Object.values(window.host.workbook().tables.option).map((row) => row?.title)))
    .toEqual(['Buy'])
  await page.close()
})
