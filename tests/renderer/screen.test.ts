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

async function goTo(page: Page, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^${step} `) })
    .click()
}

/** Where a step has a screen of its own, its lists are the last of its views. */
async function showLists(page: Page): Promise<void> {
  const lists = page.getByRole('group', { name: 'Views' }).getByRole('radio', { name: 'Lists' })
  if ((await lists.count()) > 0) await lists.check({ force: true })
}

function cell(page: Page, row: number, column: number) {
  return page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`)
}

async function saved(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
}

test('a practice is rated by keyboard: digits rate, arrows move, n and Delete do what they say', async () => {
  const page = await screen.open()
  await goTo(page, 'Current state')
  await cell(page, 0, 0).focus()
  await page.keyboard.press('4')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('n')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('0')
  await page.keyboard.press('End')
  await page.keyboard.press('5')
  await page.keyboard.press('Delete')
  await saved(page)
  expect(await cell(page, 0, 0).textContent()).toBe('4')
  expect(await cell(page, 0, 1).textContent()).toBe('n/a')
  expect(await cell(page, 1, 1).textContent()).toBe('0')
  const agreed = await page.evaluate(() =>
    Object.values(window.host.workbook().tables.agreedLevel).map(({ id, level, notApplicable }) => [
      id,
      level,
      notApplicable,
    ]),
  )
  expect(agreed).toEqual([
    ['DIR-01~accountability', 4, false],
    ['DIR-01~policy', null, true],
    ['DIR-07~policy', 0, false],
  ])
  await page.close()
})

test('keys that come faster than the screen can paint each meet the cell they were meant for', async () => {
  const page = await screen.open()
  await goTo(page, 'Current state')
  await cell(page, 0, 0).focus()
  const last = await page.evaluate(() => {
    for (const key of ['4', 'ArrowRight', '2', 'ArrowDown', 'n', 'PageDown', 'PageDown', 'End', '5'])
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    return (document.activeElement as HTMLElement).dataset.row ?? ''
  })
  await expect.poll(() => cell(page, 1, 1).textContent()).toBe('n/a')
  expect(await cell(page, 0, 0).textContent()).toBe('4')
  expect(await cell(page, 0, 1).textContent()).toBe('2')
  expect(Number(last)).toBeGreaterThan(10)
  await expect.poll(() => cell(page, Number(last), 5).textContent()).toBe('5')
  await page.close()
})

test('a rater’s own ratings are entered as that rater’s', async () => {
  const page = await screen.open()
  await goTo(page, 'Current state')
  await page.getByRole('combobox', { name: 'Whose ratings' }).selectOption('CIO')
  await cell(page, 2, 2).focus()
  await page.keyboard.press('3')
  await saved(page)
  const rows = await page.evaluate(() => window.host.workbook().ratings.participantIds.length)
  expect(rows).toBe(3)
  expect(await cell(page, 2, 2).textContent()).toBe('3')
  await page.getByRole('button', { name: /^Undo: Rate/ }).click()
  await expect.poll(() => cell(page, 2, 2).textContent()).toBe('')
  await page.close()
})

test('Enter on a cell leads to its note, and the note is kept', async () => {
  const page = await screen.open()
  await goTo(page, 'Current state')
  await cell(page, 1, 1).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('cell-note')
  await page.keyboard.type('Ask the auditor')
  await page.keyboard.press('Enter')
  await saved(page)
  const note = await page.evaluate(() => window.host.workbook().tables.agreedLevel['DIR-07~policy']?.note)
  expect(note).toBe('Ask the auditor')
  await page.close()
})

test('Escape keeps a note that is being written and leads back to the cell', async () => {
  const page = await screen.open()
  await goTo(page, 'Current state')
  const mine = cell(page, 1, 1)
  await mine.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('cell-note')
  await page.keyboard.type('Seen at the audit')
  await page.keyboard.press('Escape')
  await mine.and(page.locator(':focus')).waitFor()
  await saved(page)
  const note = await page.evaluate(() => window.host.workbook().tables.agreedLevel['DIR-07~policy']?.note)
  expect(note).toBe('Seen at the audit')
  await page.close()
})

test('the grid keeps the focus on the cell while it scrolls through a long list', async () => {
  const page = await screen.open('sample')
  await goTo(page, 'Current state')
  await cell(page, 0, 0).focus()
  await page.keyboard.press('Control+End')
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 2
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.row))
    .toBe(String(rows - 1))
  expect(await page.locator('[role=gridcell]').count()).toBeLessThan(rows * 6)
  await page.close()
})

test('key results are added one after the other without leaving the keyboard', async () => {
  const page = await screen.open()
  const line = page.getByRole('textbox', { name: 'Add a key result to objective 4' })
  await line.focus()
  await page.keyboard.type('Contracts with an exit plan')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Licences in use')
  await page.keyboard.press('Enter')
  await saved(page)
  const titles = await page.evaluate(() =>
    Object.values(window.host.workbook().tables.keyResult).flatMap(({ objectiveId, title }) =>
      objectiveId === 'o3' ? [title] : [],
    ),
  )
  expect(titles).toHaveLength(4)
  expect(titles).toContain('Licences in use')
  await page.close()
})

test('what is typed is handed over after a pause, as one edit with a name', async () => {
  const page = await screen.open()
  const field = page.getByRole('textbox', { name: 'Title: objective 1' })
  await field.fill('Critical services never stop')
  await page.getByRole('button', { name: 'Undo: Reword “Critical services stay up”' }).waitFor()
  await saved(page)
  expect(await page.evaluate(() => window.host.workbook().revision)).toBe(1)
  await field.press('Escape')
  await expect
    .poll(() => page.evaluate(() => window.host.workbook().tables.objective.o0?.title))
    .toBe('Critical services stay up')
  await page.close()
})

test('a number that is none stays where it was typed and is not taken', async () => {
  const page = await screen.open()
  const field = page.getByRole('textbox', { name: 'Baseline: Median time to restore' })
  await field.fill('soon')
  await field.press('Enter')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await page.evaluate(() => window.host.workbook().tables.keyResult.k02?.baseline)).toBe(240)
  await field.fill('1,250.5')
  await field.press('Enter')
  await expect.poll(() => page.evaluate(() => window.host.workbook().tables.keyResult.k02?.baseline)).toBe(1250.5)
  await page.close()
})

test('when the disk is full the screen says so, keeps what was typed, and enters it again', async () => {
  const page = await screen.open()
  await page.evaluate((refusal) => window.host.refuseWrites(refusal), failure('diskFull'))
  await page.getByRole('textbox', { name: 'Title: objective 1' }).fill('Services people trust')
  await page.keyboard.press('Enter')
  await page.getByRole('banner').getByText('Not saved: disk full').waitFor()
  const alert = page.getByRole('alert').filter({ hasText: 'The disk is full' })
  await alert.waitFor()
  expect(await alert.textContent()).toContain('Services people trust')
  await page.evaluate(() => window.host.refuseWrites(null))
  await alert.getByRole('button', { name: 'Enter it again' }).click()
  await saved(page)
  expect(await page.evaluate(() => window.host.workbook().tables.objective.o0?.title)).toBe('Services people trust')
  await page.close()
})

test('a row is deleted with what depends on it only after a question, and undo brings it back', async () => {
  const page = await screen.open()
  await page.getByRole('button', { name: 'Actions for Decisions rest on trusted data' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const dialog = page.getByRole('dialog', { name: /^Delete Decisions/ })
  expect(await dialog.textContent()).toContain('4 other rows')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('textbox', { name: 'Title: objective 4' }).waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await page.getByRole('textbox', { name: 'Title: objective 4' }).waitFor()
  await page.close()
})

test('every register of every step can be shown, and a row added where a title is enough', async () => {
  const page = await screen.open()
  for (const step of ['Constraints', 'Roadmap', 'Tactical plan', 'Measures', 'Communications', 'Board pack']) {
    await goTo(page, step)
    await showLists(page)
    expect(await page.getByRole('tab').count()).toBeGreaterThan(0)
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await page.getByRole('tabpanel').locator('table, h2').first().waitFor()
    }
  }
  await goTo(page, 'Measures')
  await showLists(page)
  await page.getByRole('tab').first().click()
  await page.getByRole('textbox', { name: /^Add (a|an) / }).fill('Time to restore')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Title: Time to restore' }).waitFor()
  await page.close()
})

test('what is missing leads to the row it is about', async () => {
  const page = await screen.open()
  await page.getByRole('button', { name: 'What is missing' }).click()
  const drawer = page.getByRole('complementary', { name: 'What is missing' })
  await drawer.getByRole('button', { name: /“Complete service records” has no owner/ }).click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
    .toContain('Complete service records')
  await page.close()
})

test('anything can be found and run by name', async () => {
  const page = await screen.open()
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Find or run' }).fill('road')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'What happens when, with which people and which money?' }).waitFor()
  await page.close()
})
