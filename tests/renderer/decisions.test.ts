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

async function openView(step: string, view: string, at = 'sample'): Promise<Page> {
  const page = await screen.open(at)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^${step} `) })
    .click()
  await page.getByRole('radio', { name: view, exact: true }).check({ force: true })
  return page
}

const why = (page: Page) => page.getByRole('complementary').filter({ hasText: 'Why this number' })

const row = (page: Page, id: string) => page.evaluate((asked) => window.host.workbook().tables.initiative[asked], id)

test('how solid the order is stands in one sentence, and its figures explain themselves by keyboard', async () => {
  const page = await openView('Prioritisation', 'How solid')
  await page.getByText(/^The order is solid: with 10,000 variations/).waitFor()
  const ranks = page.getByRole('table', { name: /^Ranks in 10,000 variations/ })
  expect(await ranks.getByRole('row').count()).toBe(16)
  await page.getByRole('button', { name: /^Why W 0\.93/ }).focus()
  await page.keyboard.press('Enter')
  await why(page)
    .getByText(/Kendall’s coefficient of concordance/)
    .waitFor()
  await page.getByRole('button', { name: /^Why 23%/ }).press('Enter')
  await why(page).getByText('Alerts that matter').waitFor()
  await page.close()
})

test('another amount of money is tried out without changing anything, and its difference has a reason', async () => {
  const page = await openView('Prioritisation', 'Money')
  await page.getByText(/^No other choice within/).waitFor()
  const amount = page.getByRole('textbox', { name: 'One-off money there is' })
  await amount.fill('1000000')
  await amount.press('Enter')
  await page.getByText('fits into what the line leaves over').waitFor()
  await page.getByText('To get there: AI help at the service desk in, nothing out.').waitFor()
  expect(await page.evaluate(() => window.host.workbook().revision)).toBe(0)
  await page.getByRole('button', { name: 'Back to the plan' }).click()
  await page.getByText(/^No other choice within/).waitFor()
  await page.close()
})

test('the money of the plan has a range, and what waiting costs is explained', async () => {
  const page = await openView('Roadmap', 'Money')
  await page.getByText(/^In 10,000 variations the plan costs/).waitFor()
  await page.getByRole('button', { name: /^Why £160,500: What a quarter’s delay of everything costs/ }).press('Enter')
  await why(page)
    .getByText(/The net gain of a quarter/)
    .waitFor()
  await page.getByRole('radio', { name: 'Table', exact: true }).check({ force: true })
  expect(await page.getByRole('table', { name: 'Money by quarter' }).getByRole('row').count()).toBe(9)
  await page.close()
})

test('in the view of a scenario, money and timing explain themselves with the scenario’s own rows', async () => {
  const page = await openView('Roadmap', 'Scenarios')
  await page.getByRole('button', { name: 'Show A quarter less on the roadmap' }).click()
  await page.getByRole('radio', { name: 'Money', exact: true }).check({ force: true })
  await page.getByRole('button', { name: /^Why −£621,637: Net present value, Half below/ }).press('Enter')
  await why(page)
    .getByText(/^Net present value that half of the variations reach: −£621,637$/)
    .waitFor()
  await why(page).getByText('This is the figure of the scenario “A quarter less”.').waitFor()
  await page.getByRole('button', { name: /^Why £317,000: Net gain a year$/ }).press('Enter')
  // What went in leads on within the scenario.
  await why(page).getByRole('button', { name: 'Saving a year, once all is finished' }).press('Enter')
  await why(page).getByText('Saving a year, once all is finished: £485,000').waitFor()
  await why(page).getByText('This is the figure of the scenario “A quarter less”.').waitFor()
  await page.getByRole('radio', { name: 'Timing', exact: true }).check({ force: true })
  await page.getByRole('button', { name: /^Why 2: Quarters I11 Cost by service may slip/ }).press('Enter')
  await why(page).getByText('This is the figure of the scenario “A quarter less”.').waitFor()
  await page.close()
})

test('what a quarter asks of a team says by keyboard how it comes about', async () => {
  const page = await openView('Roadmap', 'Gantt')
  await page.getByRole('button', { name: /^Why 97: Platform and network, / }).press('Enter')
  await why(page)
    .getByText(/^Load of Platform and network in the quarter from 1 Apr 2027: 97/)
    .waitFor()
  await page.close()
})

test('how far raters agree is told by cell, by practice and since an earlier round', async () => {
  const page = await openView('Current state', 'Grid')
  const toSettle = page.getByRole('button', { name: '3 practices to settle' })
  await toSettle.press('Enter')
  await toSettle.and(page.locator(':focus')).waitFor()
  await page.getByText(/^The raters agree on \d+ of 305 cells/).waitFor()
  await page.getByRole('button', { name: /^Why 0\.73/ }).press('Enter')
  await why(page)
    .getByText(/observed over expected disagreement/)
    .waitFor()
  await page.getByRole('radio', { name: 'Since an earlier round' }).check({ force: true })
  await page.getByText(/views changed since then/).waitFor()
  await page.getByRole('button', { name: /median of IT asset .* Data/ }).press('Enter')
  await why(page).getByText('Of those, nearer to the earlier median').waitFor()
  await page.close()
})

test('a slip is previewed with the chain it moves, thrown away or applied as one edit', async () => {
  const page = await openView('Roadmap', 'Timing')
  const open = () => page.getByRole('button', { name: /^Slip … I01/ }).press('Enter')
  await open()
  const dialog = page.getByRole('dialog', { name: /^What if I01/ })
  await dialog.getByText('5 more initiatives move with it.', { exact: false }).waitFor()
  await dialog.getByText(/^Platform and network, quarter from 1 Jan 2028/).waitFor()
  await dialog.getByRole('button', { name: 'Throw away' }).click()
  expect((await row(page, 'i01'))?.start).toBe('2027-02-01')
  await open()
  await dialog.getByRole('button', { name: 'Apply to the plan' }).click()
  await expect.poll(async () => (await row(page, 'i01'))?.start).toBe('2027-05-02')
  expect((await row(page, 'i16'))?.start).toBe('2028-03-15')
  expect(await page.evaluate(() => window.host.workbook().revision)).toBe(1)
  await page.close()
})

test('a plan that can’t be scheduled names its rows, and a way out is taken by hand', async () => {
  const page = await openView('Roadmap', 'Timing')
  await page.getByRole('button', { name: 'I05 Fix it for good', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Fix it for good' })
  await dialog.getByLabel('Must start on').fill('2027-01-11')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const blocked = page.getByRole('region', { name: /^As entered, this plan can’t be scheduled/ })
  await blocked.getByText(/leaves a fixed date no time/).waitFor()
  await blocked.getByRole('button', { name: 'Open I05 Fix it for good' }).waitFor()
  await page.getByRole('button', { name: /^1 conflict, 1 overload/ }).waitFor()
  await blocked.getByRole('button', { name: 'Let “Fix it for good” move' }).press('Enter')
  await blocked.waitFor({ state: 'detached' })
  expect((await row(page, 'i05'))?.fixedStart).toBeNull()
  await page.close()
})

test('a freeze of all teams is a row for each, and takes their days', async () => {
  const page = await openView('Roadmap', 'Timing')
  const form = page.getByRole('form', { name: 'Add a freeze' })
  await form.getByRole('textbox', { name: 'Add a freeze' }).fill('Audit')
  await form.getByLabel('Start').fill('2027-07-01')
  await form.getByLabel('Finish').fill('2027-07-31')
  await form.getByRole('button', { name: 'Add a freeze' }).click()
  const freezes = () => page.evaluate(() => Object.values(window.host.workbook().tables.freeze))
  await expect.poll(async () => (await freezes()).filter(({ title }) => title === 'Audit').length).toBe(6)
  await page.getByRole('button', { name: /overloads/ }).waitFor()
  await page.close()
})
