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

async function openPlan(view: string, at = 'sample'): Promise<Page> {
  const page = await screen.open(at)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Tactical plan / })
    .click()
  await page.getByRole('radio', { name: view, exact: true }).click()
  return page
}

const cell = (page: Page, task: string, name: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${task}, ${name}: `) })

const letter = (page: Page, id: string) =>
  page.evaluate((asked) => window.host.workbook().tables.raciAssignment[asked]?.letter ?? null, id)

test('letters are given by keyboard and the rules answer beside the row at once', async () => {
  const page = await openPlan('RACI')
  const row = page.locator('[data-row="t01"]')
  await row.getByText('Sound').waitFor()
  await cell(page, 'Agree the list of 25 services', 'CIO').focus()
  await page.keyboard.press('Delete')
  await row.getByText('Nobody accountable').waitFor()
  await page.getByText('RACI valid on 25 of 26 in the first wave').waitFor()
  await page.keyboard.press('a')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('A')
  await row.getByText('2 accountable, keep one').waitFor()
  await page.keyboard.press('Delete')
  await row.getByText('Sound').waitFor()
  await page.keyboard.press('c')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('r')
  await expect.poll(() => letter(page, 't01~cio')).toBe('AR')
  await page.keyboard.press('Home')
  await page.keyboard.press('c')
  await row.getByText('4 consulted').waitFor()
  await page.keyboard.press('Control+End')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('gridcell')
  await page.keyboard.press('Control+z')
  await row.getByText('4 consulted').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Undo: Make “CIO” accountable and responsible for “Agree/ }).waitFor()
  await page.close()
})

test('tasks are added under their initiative one after the other, with dates and days', async () => {
  const page = await openPlan('Tasks')
  const line = page.getByRole('textbox', { name: 'Add a task to I01' })
  await line.focus()
  await page.keyboard.type('Publish the map')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Train the owners')
  await page.keyboard.press('Enter')
  const days = page.getByRole('textbox', { name: 'Effort in days: Publish the map' })
  await days.fill('4.5')
  await days.press('Enter')
  const added = () =>
    page.evaluate(() =>
      Object.values(window.host.workbook().tables.task)
        .filter(({ title }) => title === 'Publish the map' || title === 'Train the owners')
        .map(({ initiativeId, title, effortDays }) => [initiativeId, title, effortDays]),
    )
  await expect.poll(added).toEqual([
    ['i01', 'Publish the map', 4.5],
    ['i01', 'Train the owners', null],
  ])
  await page.close()
})

test('a task goes from 30 to 60 days by keys and back with undo', async () => {
  const page = await openPlan('30, 60, 90 days')
  const stage = () => page.evaluate(() => window.host.workbook().tables.task.t01?.stage)
  const card = page.getByRole('button', { name: /^Agree the list of 25 services/ })
  await card.focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(stage).toBe('day30')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.card)).toBe('t01')
  await page.keyboard.press('Control+z')
  await expect.poll(stage).toBe('day60')
  await page.close()
})

test('a constraint is linked to the initiative it blocks, and the initiative’s tasks say so', async () => {
  const page = await openPlan('What blocks')
  await page.getByRole('button', { name: /^Initiatives that “Records of assets.* blocks/ }).click()
  await page.getByRole('checkbox', { name: /Map the 25 critical services/ }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Tasks', exact: true }).click()
  await page.locator('[data-row="i01"]').getByText('Records of assets').waitFor()
  await page.close()
})

test('without participants or tasks each view says what comes first', async () => {
  const page = await openPlan('RACI', '')
  await page.getByRole('heading', { name: 'There are no tasks yet' }).waitFor()
  await page.getByRole('button', { name: 'Add tasks' }).click()
  const line = page.getByRole('textbox', { name: 'Add a task for the plan as a whole' })
  await line.fill('Name owners')
  await line.press('Enter')
  await page.getByRole('textbox', { name: 'Title: Name owners' }).waitFor()
  await page.close()
})

test('the load of owners is a picture and the table behind it', async () => {
  const page = await openPlan('Owners’ load')
  await page.getByRole('row', { name: /^IT operations manager 8 8 8 1 106/ }).waitFor()
  await page.getByRole('radio', { name: 'Picture', exact: true }).click()
  const picture = page.getByRole('img', { name: /^Days of open tasks/ })
  await picture.getByText('Applications manager').waitFor()
  await page.close()
})
