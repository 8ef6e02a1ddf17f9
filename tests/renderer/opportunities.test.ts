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

async function openStep(at: string): Promise<Page> {
  const page = await screen.open(at)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Opportunities / })
    .click()
  return page
}

async function view(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true })
}

async function saved(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
}

test('drafts are made from gaps by key, adopted, and one becomes an initiative in one edit', async () => {
  const page = await openStep('')
  await page.getByRole('button', { name: /^Draft from \d+ gaps$/ }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Draft opportunities from the current state' })
  const boxes = dialog.getByRole('checkbox')
  const all = await boxes.count()
  await boxes.first().focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: /^Draft \d+$/ }).focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await saved(page)
  const made = await page.evaluate(() =>
    Object.values(window.host.workbook().tables.opportunity).map(({ id, status, title }) => ({ id, status, title })),
  )
  expect(made.length).toBeGreaterThan(3)
  expect(made.length).toBeLessThan(all)
  expect(made.every(({ status }) => status === 'draft')).toBe(true)
  const title = await page
    .getByRole('region', { name: 'Draft' })
    .getByRole('article')
    .first()
    .getAttribute('aria-label')
  await page.getByRole('button', { name: `Adopt ${title}`, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `Make it an initiative: ${title}` }).focus()
  await page.keyboard.press('Enter')
  await saved(page)
  const { revision, initiative } = await page.evaluate(() => {
    const workbook = window.host.workbook()
    return { revision: workbook.revision, initiative: Object.values(workbook.tables.initiative) }
  })
  expect(revision).toBe(3)
  expect(initiative).toMatchObject([{ title, decision: 'undecided' }])
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: `Make it an initiative: ${title}` }).waitFor()
  expect(await page.evaluate(() => Object.keys(window.host.workbook().tables.initiativePractice))).toEqual([])
  await page.keyboard.press('Control+y')
  await page.getByRole('button', { name: `To its initiative: ${title}` }).click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(`Title: ${title}`)
  await page.close()
})

test('initiatives are linked by dragging and by key, and a loop is named with its way out', async () => {
  const page = await openStep('sample')
  await view(page, 'Dependencies')
  const card = (name: string) =>
    page.getByRole('region', { name: 'Picture of dependencies' }).getByRole('button', { name, exact: true })
  const links = (): Promise<number> =>
    page.evaluate(() => Object.keys(window.host.workbook().tables.initiativeDependency).length)
  const before = await links()
  const [from, to] = [await card('Ahead of renewals').boundingBox(), await card('Cost by service').boundingBox()]
  if (from === null || to === null) throw new Error('the cards are not drawn')
  await page.mouse.move(from.x + 20, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 12, { steps: 8 })
  await page.mouse.up()
  await saved(page)
  expect(await links()).toBe(before + 1)
  await card('Cost by service').focus()
  await page.keyboard.press('Enter')
  await card('Ahead of renewals').focus()
  await page.keyboard.press('Shift+Enter')
  const loop = page.getByRole('status').filter({ hasText: 'wait for each other' })
  await loop.getByText(/Ahead of renewals → Cost by service|Cost by service → Ahead of renewals/).waitFor()
  await loop
    .getByRole('button', { name: /no longer needs/ })
    .first()
    .click()
  await loop.waitFor({ state: 'detached' })
  await saved(page)
  expect(await links()).toBe(before + 1)
  const panel = page.getByRole('complementary', { name: 'Dependencies of one' })
  const around = panel.getByRole('combobox', { name: 'Dependencies of' })
  const help = await around.getByRole('option').filter({ hasText: 'Help yourself' }).getAttribute('value')
  await around.selectOption(help)
  await panel.getByRole('combobox', { name: 'Add to “Needs”' }).selectOption('Quick, safe changes')
  await panel.getByRole('button', { name: 'Take away Quick, safe changes' }).waitFor()
  await page.keyboard.press('Control+z')
  await panel.getByRole('button', { name: 'Take away Quick, safe changes' }).waitFor({ state: 'detached' })
  await page.close()
})

test('orphans are counted and lead to the row, and every list stays within reach', async () => {
  const page = await openStep('')
  await page.getByRole('textbox', { name: 'Add an opportunity' }).fill('One desk for all')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '1 has no practice or no goal' }).click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Title: One desk for all')
  const table = page.getByRole('table', { name: 'Opportunities' })
  for (const links of ['Practices', 'Goals']) {
    await table.getByRole('button', { name: new RegExp(`^${links}: One desk for all`) }).click()
    await page
      .getByRole('group', { name: `${links}: One desk for all` })
      .getByRole('checkbox')
      .first()
      .check()
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: /no practice or no goal/ }).waitFor({ state: 'detached' })
  await view(page, 'Lists')
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await page.getByRole('tabpanel').locator('table, h2').first().waitFor()
  }
  await page.close()
})
