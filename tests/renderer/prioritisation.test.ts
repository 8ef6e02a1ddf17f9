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

/** The prioritisation of the sample, its order opened again. */
async function openOrder(): Promise<Page> {
  const page = await screen.open('sample')
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Prioritisation / })
    .click()
  await page.getByRole('button', { name: 'Unfreeze' }).click()
  await page.getByRole('button', { name: 'Freeze the order', exact: true }).waitFor()
  return page
}

async function view(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true })
}

function bubble(page: Page, name: string) {
  return page.getByRole('group', { name: /by value and effort/ }).getByRole('button', { name, exact: true })
}

function scoresOf(page: Page, initiativeId: string): Promise<Readonly<Record<string, number | null>>> {
  return page.evaluate(
    (id) =>
      Object.fromEntries(
        Object.values(window.host.workbook().tables.score)
          .filter((score) => score.initiativeId === id)
          .map(({ criterionId, value }) => [criterionId, value]),
      ),
    initiativeId,
  )
}

async function saved(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
}

const revision = (page: Page): Promise<number> => page.evaluate(() => window.host.workbook().revision)

test('a bubble that is dragged takes its scores along, in one edit that undo takes back', async () => {
  const page = await openOrder()
  await saved(page)
  const before = await scoresOf(page, 'i05')
  const start = await revision(page)
  const box = await bubble(page, 'Fix it for good').boundingBox()
  if (box === null) throw new Error('the bubble is not drawn')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y + 30, { steps: 5 })
  await page
    .getByRole('region', { name: 'Value and effort' })
    .getByText(/^Value 3\.\d · Effort \d\.\d$/)
    .waitFor()
  await page.mouse.move(x + 60, y + 70, { steps: 5 })
  await page.mouse.up()
  await page.getByRole('button', { name: /^Undo: Move “Fix it for good” to value/ }).waitFor()
  await saved(page)
  expect(await revision(page)).toBe(start + 1)
  const moved = await scoresOf(page, 'i05')
  expect(moved).not.toEqual(before)
  expect(Object.keys(moved).sort()).toEqual(Object.keys(before).sort())
  await page.keyboard.press('Control+z')
  await expect.poll(() => scoresOf(page, 'i05')).toEqual(before)
  await page.close()
})

test('a bubble is moved by arrows: Escape takes it back, Enter keeps it, and the focus stays on it', async () => {
  const page = await openOrder()
  await saved(page)
  const start = await revision(page)
  const before = await scoresOf(page, 'i05')
  await bubble(page, 'Fix it for good').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const ghost = page.getByRole('region', { name: 'Value and effort' }).getByText('Value 3.6 · Effort 2.4')
  await ghost.waitFor()
  await page.keyboard.press('Escape')
  await ghost.waitFor({ state: 'detached' })
  expect(await revision(page)).toBe(start)
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await saved(page)
  expect(await revision(page)).toBe(start + 1)
  expect(await scoresOf(page, 'i05')).not.toEqual(before)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Fix it for good')
  await page.keyboard.press('Enter')
  const why = page.getByRole('complementary', { name: 'Why this number' })
  await why.getByRole('heading', { name: /Fix it for good/ }).waitFor()
  await why.getByRole('button', { name: /^Value/ }).click()
  await why.getByText('Contribution to goals').waitFor()
  await page.close()
})

test('a frozen order takes no scores until it is opened again, and freezing says who, when and why', async () => {
  const page = await openOrder()
  await page.getByRole('button', { name: 'Freeze the order', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Freeze the order' })
  await dialog.getByRole('combobox', { name: 'Frozen by' }).fill('CIO')
  await dialog.getByRole('textbox', { name: 'Reason for the order' }).fill('Agreed in the room')
  await dialog.getByRole('button', { name: 'Freeze the order', exact: true }).click()
  await page.getByText(/^Frozen .* by CIO$/).waitFor()
  await saved(page)
  expect(await page.evaluate(() => window.host.workbook().tables.prioritisation.prioritisation)).toMatchObject({
    frozenBy: 'CIO',
    frozenReason: 'Agreed in the room',
  })
  const before = await scoresOf(page, 'i05')
  await bubble(page, 'Fix it for good').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  await view(page, 'Scores')
  await page.locator('[data-line="4"][data-column="0"]').focus()
  await page.keyboard.press('1')
  await page.getByText('The order is frozen').first().waitFor()
  expect(await scoresOf(page, 'i05')).toEqual(before)
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Freeze the order', exact: true }).waitFor()
  await page.close()
})

test('scores, confidence and the mandate are entered by keyboard alone', async () => {
  const page = await openOrder()
  await view(page, 'Scores')
  const cell = (row: number, column: number) => page.locator(`[data-line="${row}"][data-column="${column}"]`)
  await cell(0, 0).focus()
  await page.keyboard.press('2')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Delete')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('4.5')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('7')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('l')
  await saved(page)
  expect(await cell(0, 0).textContent()).toBe('2')
  expect(await cell(0, 1).textContent()).toBe('')
  expect(await cell(1, 1).textContent()).toBe('4.5')
  const last = await page.evaluate(() => {
    const { initiative } = window.host.workbook().tables
    return Object.values(initiative)
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .at(-1)
  })
  expect(last).toMatchObject({ confidence: 'low' })
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('10')
  await page.close()
})

test('a decision moves its row, keeps the focus, and its reason is written beside who and when', async () => {
  const page = await openOrder()
  const decision = page.getByRole('combobox', { name: 'Decision on Fix it for good' })
  await decision.focus()
  await decision.selectOption('no')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Decision on Fix it for good',
  )
  await view(page, 'Decisions')
  const reason = page.getByRole('textbox', { name: 'Reason for the decision: Fix it for good' })
  await reason.fill('Covered by the new tool')
  await reason.press('Enter')
  await saved(page)
  const row = await page.evaluate(() => window.host.workbook().tables.initiative.i05)
  expect(row).toMatchObject({ decision: 'no', decisionReason: 'Covered by the new tool', decidedBy: 'Portfolio board' })
  await page.close()
})

test('weights come from pairs of criteria, and a contradiction is named with its worst pair', async () => {
  const page = await openOrder()
  await view(page, 'Weights')
  await page.getByRole('textbox', { name: 'Weight of Gap closed' }).fill('40')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Make it 100' }).click()
  await page.getByRole('button', { name: 'Make it 100' }).waitFor({ state: 'detached' })
  await view(page, 'Pairwise comparison (AHP)')
  const pair = (one: string, other: string) => page.getByRole('combobox', { name: `${one} compared with ${other}` })
  await pair('Cost', 'Time').selectOption({ label: '9 × Cost' })
  await pair('Time', 'Complexity').selectOption({ label: '9 × Time' })
  await pair('Cost', 'Complexity').selectOption({ label: '9 × Complexity' })
  await page.getByText(/fits least/).waitFor()
  await pair('Cost', 'Complexity').selectOption({ label: 'Not judged' })
  await saved(page)
  const judged = await page.evaluate(() => Object.keys(window.host.workbook().tables.criterionJudgement).length)
  expect(judged).toBe(2)
  await page.close()
})

test('the method changes what is asked for, and every list stays within reach', async () => {
  const page = await openOrder()
  await page.getByRole('combobox', { name: 'Method' }).selectOption('MoSCoW')
  await view(page, 'Scores')
  const first = page.locator('[data-line="0"][data-column="0"]')
  // The grid follows the method a moment later: until it does, the cell is one of the method before.
  await expect.poll(() => first.textContent()).toBe('Must')
  await first.focus()
  await page.keyboard.press('w')
  await expect.poll(() => first.textContent()).toMatch(/^Won/)
  await view(page, 'Lists')
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await page.getByRole('tabpanel').locator('table, h2').first().waitFor()
  }
  await page.close()
})
