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
