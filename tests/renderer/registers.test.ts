import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, type StepName, showView } from './walk/go-to.ts'

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

const smallDesk = { width: 1280, height: 800, zoom: 1 }

/** A list of a step, by the name on its tab. */
async function openList(page: Page, step: StepName, name: RegExp): Promise<Locator> {
  await goToStep(page, step)
  await showView(page, 'Lists')
  await page.getByRole('main').getByRole('tab', { name }).click()
  return page.getByRole('tabpanel', { name }).getByRole('table')
}

test('what tells rows of a list apart is written as people read it: names, days and whole sentences', async () => {
  const page = await screen.open('sample')
  const answers = await openList(page, 'Current state', /^Partnership check/)
  await answers.getByText('IT asks what each service enables', { exact: true }).waitFor()
  expect(await answers.getByText('asksWhatItEnables').count()).toBe(0)
  const levels = await openList(page, 'Current state', /^Agreed levels/)
  await levels.getByText('Process accountability', { exact: true }).first().waitFor()
  const readings = await openList(page, 'Measures', /^Readings/)
  await readings.getByText('31 Jul 2026', { exact: true }).first().waitFor()
  expect(await readings.getByText(/^\d{4}-\d{2}-\d{2}$/).count()).toBe(0)
  const limits = await openList(page, 'Constraints', /^Constraints and goals/)
  await limits.getByText('The service tool already paid for can hold maps, requests and knowledge.').waitFor()
  await page.close()
}, 120_000)

test('amounts of a list are in a currency, and colours have their names', async () => {
  const page = await screen.open('sample')
  const waves = await openList(page, 'Roadmap', /^Waves/)
  expect(await waves.getByRole('columnheader').allInnerTexts()).toContain('Limit of money, GBP')
  const lanes = await openList(page, 'Roadmap', /^Lanes/)
  const colour = lanes.getByRole('combobox', { name: /^Colour: Services that hold/ })
  expect(await colour.locator('option:checked').innerText()).toBe('Slate')
  await page.close()
}, 120_000)

test('every row of a list has its line, whatever its height', async () => {
  const page = await screen.open('sample', smallDesk)
  const evidence = await openList(page, 'Current state', /^Evidence/)
  await evidence.locator('tbody tr').nth(3).waitFor()
  // The line is at the edge of a row that no other row covers: over it, where the next one begins.
  const lines = await evidence
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => Number.parseFloat(getComputedStyle(row).borderTopWidth)))
  expect(lines.every((width) => width > 0)).toBe(true)
  await page.close()
}, 120_000)

test('views made for a small window show all of their columns there', async () => {
  const page = await screen.open('sample', smallDesk)
  const wide = async (step: StepName, view: string, name: string): Promise<void> => {
    await goToStep(page, step)
    await showView(page, view)
    const table = page.getByRole('main').getByRole('table', { name, exact: true })
    await table.locator('tbody tr').first().waitFor()
    const over = await table.evaluate((own) => {
      const frame = own.parentElement as HTMLElement
      return frame.scrollWidth - frame.clientWidth
    })
    expect(over, `${view}: ${name}`).toBeLessThanOrEqual(0)
  }
  await wide('Set-up', 'Participants', 'Participants')
  await wide('Set-up', 'Practices', 'Practices')
  await wide('Current state', 'Evidence', 'Evidence')
  await wide('Current state', 'Seen from outside', 'Survey results')
  await wide('Roadmap', 'Milestones', 'Milestones')
  await wide('Roadmap', 'Milestones', 'Waves')
  await page.close()
}, 120_000)
