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

async function openDrawer(page: Page, name: string) {
  await page.getByRole('navigation', { name: 'Drawers' }).getByRole('button', { name }).click()
  return page.getByRole('complementary', { name })
}

function objectiveTitle(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.host.workbook().tables.objective.o0?.title)
}

async function rename(page: Page, title: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Title: objective 1' })
  await field.fill(title)
  await field.press('Enter')
  await expect.poll(() => objectiveTitle(page)).toBe(title)
}

test('the history shows what an entry changed and leads back to it, and undo leads forward again', async () => {
  const page = await screen.open()
  for (const title of ['First', 'Second', 'Third']) await rename(page, title)
  const history = await openDrawer(page, 'History')
  await expect.poll(() => history.getByRole('listitem').count()).toBe(3)
  await history.getByRole('button', { name: /^1 Reword/ }).click()
  await history.getByText('Critical services stay up', { exact: true }).waitFor()
  await history.getByRole('button', { name: 'Go back to revision 1' }).click()
  await expect.poll(() => objectiveTitle(page)).toBe('First')
  await history.getByRole('button', { name: /^4 Back to revision 1/ }).waitFor()
  await page.getByRole('button', { name: 'Undo: Back to revision 1' }).click()
  await expect.poll(() => objectiveTitle(page)).toBe('Third')
  await page.close()
})

test('a long history is read a page at a time', async () => {
  const page = await screen.open()
  await page.evaluate(() => {
    for (let at = 1; at <= 70; at += 1) {
      window.host.editElsewhere({
        label: `Edit ${at}`,
        changes: [{ entity: 'objective', id: 'o0', after: { title: `Title ${at}` } }],
      })
    }
  })
  const history = await openDrawer(page, 'History')
  await expect.poll(() => history.getByRole('listitem').count()).toBe(60)
  await history.getByRole('button', { name: 'Show earlier' }).click()
  await expect.poll(() => history.getByRole('listitem').count()).toBe(70)
  expect(await history.getByRole('button', { name: 'Show earlier' }).count()).toBe(0)
  await page.close()
})

test('a snapshot is taken, compared with now, deleted, and comes back with its content', async () => {
  const page = await screen.open()
  await page.getByRole('banner').getByRole('button', { name: 'Snapshots' }).click()
  const dialog = page.getByRole('dialog', { name: 'Snapshots' })
  await dialog.getByRole('textbox', { name: 'Name of the moment' }).fill('Before the board')
  await page.keyboard.press('Enter')
  await dialog.getByText('Nothing differs between these two.').waitFor()
  await page.keyboard.press('Escape')
  await rename(page, 'Services people trust')
  await page.getByRole('banner').getByRole('button', { name: 'Snapshots' }).click()
  const row = dialog.getByRole('row', { name: /^Services people trust/ })
  expect(await row.textContent()).toContain('Critical services stay up')
  await dialog.getByRole('combobox', { name: 'What to show' }).selectOption({ label: 'Ranks (0)' })
  await dialog.getByText('Nothing that differs fits this filter.').waitFor()
  await dialog.getByRole('button', { name: 'Delete the snapshot Before the board' }).click()
  await dialog.getByText('“Before the board” is deleted.').waitFor()
  await expect.poll(() => page.evaluate(() => Object.keys(window.host.workbook().tables.snapshot).length)).toBe(0)
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await row.waitFor()
  await page.close()
})

test('the snapshot of the sample is read and compared with now', async () => {
  const page = await screen.open('sample')
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Find or run' }).fill('snapshots')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Snapshots' })
  await dialog.getByRole('row').nth(3).waitFor()
  await dialog.getByRole('combobox', { name: 'What to show' }).selectOption({ index: 2 })
  await expect.poll(() => dialog.getByRole('row').nth(1).textContent()).toContain('Rank')
  await page.close()
})

async function goTo(page: Page, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^${step} `) })
    .click()
}

test('capacity is typed, copied to the right and down by keyboard, one edit each', async () => {
  const page = await screen.open('sample')
  await goTo(page, 'Set-up')
  await page.getByRole('radio', { name: 'Team capacities' }).check({ force: true })
  const first = page.locator('[data-cell="0 0"] input')
  await first.fill('37')
  await first.press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.parentElement?.parentElement?.dataset.cell))
    .toBe('1 0')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Control+r')
  await expect.poll(() => page.locator('[data-cell="0 5"] input').inputValue()).toBe('37')
  await page.keyboard.press('Control+d')
  await expect.poll(() => page.locator('[data-cell="2 0"] input').inputValue()).toBe('37')
  await expect.poll(() => page.evaluate(() => window.host.workbook().revision)).toBe(3)
  await page.getByRole('button', { name: /^Undo: Copy the capacity/ }).click()
  await expect.poll(() => page.locator('[data-cell="2 0"] input').inputValue()).not.toBe('37')
  await page.close()
})

test('the budget of a quarter is typed below the teams and copied to the right, one edit each', async () => {
  const page = await screen.open('sample')
  await goTo(page, 'Set-up')
  await page.getByRole('radio', { name: 'Team capacities' }).check({ force: true })
  const first = page.getByRole('textbox', { name: /^Budget of Q4 FY27/ })
  await first.fill('123000')
  await first.press('ArrowUp')
  await expect
    .poll(() => page.evaluate(() => window.host.workbook().tables.quarterBudget['2027-01-01']?.amount))
    .toBe(123_000)
  await first.focus()
  await page.keyboard.press('Control+r')
  await expect
    .poll(() => page.evaluate(() => window.host.workbook().tables.quarterBudget['2028-10-01']?.amount))
    .toBe(123_000)
  await page.getByRole('button', { name: /^Undo: Change the budget of 7 quarters/ }).click()
  await expect
    .poll(() => page.evaluate(() => window.host.workbook().tables.quarterBudget['2028-10-01']))
    .toBeUndefined()
  await page.close()
})

test('practices are merged and dropped, and a set is chosen, with their ratings kept', async () => {
  const page = await screen.open('sample')
  await goTo(page, 'Set-up')
  await page.getByRole('radio', { name: 'Practices' }).check({ force: true })
  await page.getByText('51 of 51 in scope').waitFor()
  await page.getByRole('button', { name: 'Merge…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge two practices' })
  await dialog.getByRole('combobox', { name: 'Practice' }).selectOption({ index: 2 })
  await dialog.getByRole('combobox', { name: 'Into' }).selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Merge them' }).click()
  await page.getByText('50 of 51 in scope').waitFor()
  await page.getByRole('combobox', { name: 'Set of practices' }).selectOption({ label: 'Quick: 16 practices' })
  await page.getByText('16 of 51 in scope').waitFor()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.getByText('51 of 51 in scope').waitFor()
  await page.close()
})

test('a logo is taken by what its bytes say, shown at the top, and removed', async () => {
  const page = await screen.open()
  await goTo(page, 'Set-up')
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const field = page.locator('input[type=file]')
  await field.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') })
  await page.getByRole('alert').filter({ hasText: 'neither PNG nor JPEG' }).waitFor()
  await field.setInputFiles({ name: 'logo.jpg', mimeType: 'image/jpeg', buffer: png })
  await page
    .getByRole('banner')
    .getByRole('img', { name: /^Logo of/ })
    .waitFor()
  const [image] = await page.evaluate(() => Object.values(window.host.workbook().tables.image))
  expect(image).toMatchObject({ format: 'png', name: 'logo.jpg' })
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect.poll(() => page.evaluate(() => Object.keys(window.host.workbook().tables.image).length)).toBe(0)
  await page.close()
})

test('a presenter sees the step alone, moves by keys, agrees on a level, and leaves with Escape', async () => {
  const page = await screen.open('sample')
  await goTo(page, 'Direction')
  await page.keyboard.press('F5')
  await page.getByRole('banner').waitFor({ state: 'detached' })
  await page.keyboard.press('PageDown')
  await page.getByText('Practice 1 of 51 · lens 1 of 6').waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.getByText('Practice 2 of 51 · lens 2 of 6').waitFor()
  await page.keyboard.press('5')
  await expect
    .poll(() => page.evaluate(() => window.host.workbook().tables.agreedLevel['DIR-02~policy']?.level))
    .toBe(5)
  await page.keyboard.press('r')
  await page.getByRole('button', { name: 'Show ratings (R)' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('banner').waitFor()
  await page.close()
})
