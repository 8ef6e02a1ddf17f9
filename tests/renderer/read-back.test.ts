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

const name = 'Read an edited Excel export back'
const file = { name: 'Edited.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') }

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name })
}

const titles = (page: Page) =>
  page.evaluate(() =>
    Object.values(window.host.workbook().tables.objective)
      .map(({ title }) => title)
      .sort(),
  )

const revision = (page: Page) => page.evaluate(() => window.host.workbook().revision)

async function openByKeys(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Find or run' }).fill('excel export')
  await page.keyboard.press('Enter')
  await dialogOf(page).waitFor()
  await page.getByRole('textbox', { name: 'Find or run' }).waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Choose a file')
}

/** Through the file dialog of the system, which the button in focus opens. */
async function chooseFile(page: Page): Promise<void> {
  const button = dialogOf(page).getByRole('button', { name: 'Choose a file' })
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')])
  await chooser.setFiles(file)
}

/** Presses Tab until what has the focus says so. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document
      const named = at instanceof HTMLInputElement ? at.closest('label') : at instanceof HTMLButtonElement ? at : null
      return named?.textContent ?? ''
    })
    if (focused.includes(text)) return
  }
  throw new Error(`Tab never reached “${text}”`)
}

test('differences are shown first, by keyboard alone; cancelling leaves no trace', async () => {
  const page = await screen.open()
  const before = await titles(page)
  await openByKeys(page)
  await chooseFile(page)
  const dialog = dialogOf(page)
  await dialog.getByText('1 cell changed, 1 changed on both sides').waitFor()
  await dialog.getByText('Assessment, F12').waitFor()
  expect(await dialog.getByRole('cell', { name: 'Critical services never stop' }).count()).toBe(1)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await titles(page)).toEqual(before)
  expect(await revision(page)).toBe(0)
  await page.close()
})

test('what was changed on both sides stays unless it is chosen; all of it is one edit that undo takes back', async () => {
  const page = await screen.open()
  const before = await titles(page)
  await openByKeys(page)
  await chooseFile(page)
  const dialog = dialogOf(page)
  await dialog.getByRole('button', { name: 'Take 2 changes' }).waitFor()
  await tabTo(page, 'Keep mine')
  await page.keyboard.press('ArrowRight')
  await dialog.getByRole('button', { name: 'Take 3 changes' }).waitFor()
  await tabTo(page, 'is not in the sheet any more')
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Take 4 changes' }).waitFor()
  await tabTo(page, 'Take 4 changes')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => revision(page)).toBe(1)
  const after = await titles(page)
  expect(after).toContain('Critical services never stop')
  expect(after).toContain('Decide from data alone')
  expect(after).toContain('Suppliers are partners')
  expect(after).toHaveLength(before.length)
  await page.keyboard.press('Control+z')
  await expect.poll(() => titles(page)).toEqual(before)
  await page.close()
})

test('all conflicts are settled at once, and what is left out is not taken', async () => {
  const page = await screen.open()
  await openByKeys(page)
  await page.getByLabel('Choose a file').and(page.locator('input')).setInputFiles(file)
  const dialog = dialogOf(page)
  await dialog.getByRole('button', { name: 'Take all the sheet’s' }).click()
  await dialog.getByRole('button', { name: 'Take 3 changes' }).waitFor()
  await dialog.getByRole('button', { name: 'Keep all mine' }).click()
  await dialog.getByRole('button', { name: 'Leave all' }).click()
  await dialog.getByRole('checkbox', { name: /^Add the new row/ }).uncheck()
  expect(await dialog.getByRole('button', { name: 'Take nothing' }).isDisabled()).toBe(true)
  await page.close()
})

test('an edit made elsewhere while the differences are read is compared anew', async () => {
  const page = await screen.open()
  await openByKeys(page)
  await page.getByLabel('Choose a file').and(page.locator('input')).setInputFiles(file)
  const dialog = dialogOf(page)
  await dialog.getByRole('button', { name: 'Take 2 changes' }).waitFor()
  await page.evaluate(() => {
    const [first] = Object.keys(window.host.workbook().tables.objective)
    const changes = [{ entity: 'objective', id: first ?? '', after: { title: 'Critical services never stop' } }]
    window.host.editElsewhere({ label: 'Elsewhere', changes })
  })
  await dialog.getByText('no cell changed').waitFor()
  await dialog.getByRole('button', { name: 'Take 1 change', exact: true }).waitFor()
  await page.close()
})

test('an Excel file that is dropped on the window opens the dialog with it', async () => {
  const page = await screen.open()
  await page.evaluate(() => {
    const dropped = new DataTransfer()
    dropped.items.add(new File(['PK'], 'Edited.xlsx'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
  })
  await dialogOf(page)
    .getByText(/^Edited\.xlsx: 1 cell changed/)
    .waitFor()
  await page.close()
})

test('a backup of what was there is made before the changes are taken; without one nothing is changed', async () => {
  const page = await screen.open()
  const revisions = () =>
    page.evaluate(async () => {
      const backups = await window.host.api['backup.list']({ workbook: 'memory' })
      return backups.ok ? backups.value.map((backup) => backup.revision) : []
    })
  await page.evaluate(() => {
    const [first] = Object.keys(window.host.workbook().tables.objective)
    const changes = [{ entity: 'objective', id: first ?? '', after: { description: 'Agreed in May' } }]
    window.host.editElsewhere({ label: 'Elsewhere', changes })
  })
  expect(await revisions()).toEqual([0])
  await openByKeys(page)
  await page.getByLabel('Choose a file').and(page.locator('input')).setInputFiles(file)
  const take = dialogOf(page).getByRole('button', { name: /^Take \d change/ })
  await take.waitFor()
  await page.evaluate(() => window.host.refuseWrites({ kind: 'diskFull', params: {} }))
  await take.click()
  await page.getByText('The disk is full').first().waitFor()
  expect(await revision(page)).toBe(1)
  await page.evaluate(() => window.host.refuseWrites(null))
  await take.click()
  await dialogOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => revision(page)).toBe(2)
  expect(await revisions()).toEqual([1, 0])
  await page.close()
})
