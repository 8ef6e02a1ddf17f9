import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { failure } from '#shared/failure.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 120_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

async function saved(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
}

/** Rewords an objective, adds a key result and deletes another objective with what depends on it. */
async function change(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Title: objective 1' }).fill('Services people trust')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Add a key result to objective 1' }).fill('Licences in use')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Actions for Decisions rest on trusted data' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await saved(page)
}

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name: 'Backups' })
}

const titles = (page: Page, handle?: string) =>
  page.evaluate((asked) => {
    const workbook = asked === undefined ? window.host.workbook() : window.host.leftWorkbook(asked)
    return Object.values(workbook?.tables.objective ?? {}).map(({ title }) => title)
  }, handle)

test('a backup is compared row by row and restored into a copy, and the workbook keeps what it held', async () => {
  const page = await screen.open()
  const before = await titles(page)
  await change(page)
  const after = await titles(page)

  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Find or run' }).fill('backups')
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await dialog.getByRole('radio', { name: /Revision 0 · [\d,]+ kB/, checked: true }).waitFor()
  const differences = dialog.getByRole('region', { name: /^Changed since/ })
  await differences.getByText('7 rows differ: 1 added, 1 changed, 5 removed.').waitFor()
  const rows = await differences.getByRole('listitem').allInnerTexts()
  const told = rows.map((row) => row.replaceAll(/\s*\n\s*/g, ' | '))
  expect(told).toContain('Changed | Services people trust | Title')
  expect(told).toContain('Added | Licences in use')
  expect(told).toContain('Removed | Decisions rest on trusted data')
  expect(told).toContain('Removed | Complete service records')
  // A link has no name: it is told by the two rows it joined, though one of them is gone.
  expect(told).toContain('Removed | Decisions rest on trusted data · Decide from data')

  await dialog.getByRole('button', { name: 'Restore into a copy' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => page.getByRole('textbox', { name: /^Title: objective/ }).count()).toBe(before.length)
  expect(await titles(page)).toEqual(before)
  expect(await titles(page, 'memory')).toEqual(after)

  // The copy is a workbook like any other.
  await page.getByRole('textbox', { name: 'Title: objective 1' }).fill('Written into the copy')
  await page.keyboard.press('Enter')
  await saved(page)
  expect(await titles(page)).toContain('Written into the copy')
  expect(await titles(page, 'memory')).toEqual(after)
  await page.close()
})

test('backups are chosen with the arrows, new ones appear, and Escape leads back to the button', async () => {
  const page = await screen.open()
  await change(page)
  const button = page.getByRole('banner').getByRole('button', { name: 'Backups' })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await dialog.getByText('7 rows differ').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('backup')
  await page.evaluate(() => window.host.backUp())
  await expect.poll(() => dialog.getByRole('radio').count()).toBe(2)
  await dialog.getByRole('radio', { name: /Revision 0/, checked: true }).waitFor()
  await page.keyboard.press('ArrowUp')
  await dialog.getByText('this backup holds what the open workbook holds').waitFor()
  await page.keyboard.press('ArrowDown')
  await dialog.getByText('7 rows differ').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.close()
})

test('a workbook that stopped offers its backups, and what it did not take is entered into the copy', async () => {
  const page = await screen.open()
  await page.evaluate((reason) => window.host.stop(reason), failure('fileVanished', { path: 'Strategy.opsbook' }))
  const banner = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Backups' }) })
  await banner.getByRole('button', { name: 'Backups' }).click()
  await dialogOf(page).getByText('this backup holds what the open workbook holds').waitFor()
  await page.evaluate(() => window.host.refuseWrites(null))
  await dialogOf(page).getByRole('button', { name: 'Restore into a copy' }).click()
  await banner.waitFor({ state: 'detached' })
  await page.getByRole('textbox', { name: 'Title: objective 1' }).fill('Safe in the copy')
  await page.keyboard.press('Enter')
  await saved(page)
  expect(await titles(page)).toContain('Safe in the copy')
  await page.close()
})

test('what a full disk refused goes along into the copy and is entered there', async () => {
  const page = await screen.open()
  await page.evaluate((refusal) => window.host.refuseWrites(refusal), failure('diskFull'))
  await page.getByRole('textbox', { name: 'Title: objective 1' }).fill('Services people trust')
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert').filter({ hasText: 'Services people trust' })
  await alert.getByRole('button', { name: 'Backups' }).click()
  await page.evaluate(() => window.host.refuseWrites(null))
  await dialogOf(page).getByRole('button', { name: 'Restore into a copy' }).click()
  await dialogOf(page).waitFor({ state: 'detached' })
  await alert.getByRole('button', { name: 'Enter it again' }).click()
  await saved(page)
  expect(await titles(page)).toContain('Services people trust')
  await page.close()
})

test('a workbook without backups says so', async () => {
  const page = await screen.open()
  await page.evaluate(() => {
    Object.assign(window.host.api, { 'backup.list': async () => ({ ok: true, value: [] }) })
  })
  await page.getByRole('banner').getByRole('button', { name: 'Backups' }).click()
  await dialogOf(page).getByText('This workbook has no backup yet.').waitFor()
  expect(await dialogOf(page).getByRole('button', { name: 'Restore into a copy' }).count()).toBe(0)
  await page.close()
})
