import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, type StepName, showView, stepNames, viewsOf } from './walk/go-to.ts'

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

test('every list of every step fits a window of 1280 pixels, with a bar to scroll it by, and cuts no figure', async () => {
  // Bars take no room in this browser; where they do, it is 15 pixels.
  const page = await screen.open('sample', { ...smallDesk, width: smallDesk.width - 15 })
  const over: string[] = []
  for (const step of stepNames) {
    await goToStep(page, step)
    if (step === 'Direction') continue
    if (step !== 'Set-up') await showView(page, 'Lists')
    const lists = step === 'Set-up' ? viewsOf(page).locator('..') : page.getByRole('main').getByRole('tab')
    for (let at = 0; at < (await lists.count()); at += 1) {
      await lists.nth(at).click()
      const wide = await page
        .getByRole('main')
        .getByRole('table')
        .evaluateAll((tables) =>
          tables.flatMap((table) => {
            const frame = table.parentElement as HTMLElement
            const name = table.getAttribute('aria-label')
            // A plan may have any number of quarters: their grid keeps its teams in sight while it scrolls.
            if (name === 'Person-days by team and quarter') return []
            const cut = [...table.querySelectorAll<HTMLInputElement>('tbody input[inputmode]')]
              .filter((field) => field.scrollWidth > field.clientWidth)
              .map((field) => `${name}: ${field.value}`)
            return frame.scrollWidth > frame.clientWidth ? [name, ...cut] : cut
          }),
        )
      over.push(...wide.map((name) => `${step}: ${name}`))
    }
  }
  expect(over).toEqual([])
  await page.close()
}, 240_000)

test('a choice that has no room on one line is shown in whole, and is chosen as any other', async () => {
  const page = await screen.open('sample', smallDesk)
  const evidence = await openList(page, 'Current state', /^Evidence/)
  const practice = evidence.getByRole('combobox', { name: 'Practice: Continuity plans of 25 services' })
  const shown = practice.locator('xpath=preceding-sibling::span')
  expect(await shown.innerText()).toBe('RES-01 · Service continuity & disaster recovery')
  const room = await shown.evaluate((own) => [own.scrollWidth - own.clientWidth, own.clientHeight / 20])
  expect(room[0]).toBeLessThanOrEqual(0)
  expect(room[1]).toBeGreaterThan(1)
  await practice.selectOption({ label: 'RES-02 · Backup & data protection' })
  expect(await shown.innerText()).toBe('RES-02 · Backup & data protection')
  await page.close()
}, 120_000)

test('what nobody types has no line to type it on: accepted findings and sections of the pack', async () => {
  const page = await screen.open('sample')
  await openList(page, 'Board pack', /^Accepted findings/)
  const main = page.getByRole('main')
  await main.getByText('No evidence was found for Continual improvement (Register of improvements).').waitFor()
  expect(await main.getByPlaceholder(/^Add (a|an) /).count()).toBe(0)
  await openList(page, 'Board pack', /^Options/)
  expect(await main.getByPlaceholder(/^Add (a|an) /).count()).toBe(1)
  await page.close()
}, 120_000)

test('the line that adds to a short list follows its last row, and stays in sight below a long one', async () => {
  const page = await screen.open('sample', { width: 1920, height: 1080, zoom: 1 })
  const below = async (name: RegExp, step: StepName): Promise<number> => {
    const list = await openList(page, step, name)
    const last = await list.locator('tbody tr').last().boundingBox()
    const field = await page
      .getByRole('tabpanel', { name })
      .getByRole('textbox', { name: /^Add (a|an) / })
      .boundingBox()
    return (field?.y ?? 0) - ((last?.y ?? 0) + (last?.height ?? 0))
  }
  expect(await below(/^Lanes/, 'Roadmap')).toBeLessThan(16)
  expect(await below(/^Forums/, 'Constraints')).toBeLessThan(16)
  await openList(page, 'Current state', /^Practices 51/)
  const panel = await page.getByRole('tabpanel').boundingBox()
  const field = await page.getByRole('textbox', { name: 'Add a practice' }).boundingBox()
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0))
  await page.close()
}, 120_000)

test('what a row is made of is chosen on one line of a small window, and its button is not left alone on the next', async () => {
  const page = await screen.open('sample', smallDesk)
  for (const [step, name] of [
    ['Opportunities', /^Lifts planned by/],
    ['Prioritisation', /^Scores by participants/],
    ['Roadmap', /^Freezes/],
  ] as const) {
    await openList(page, step, name)
    const form = page.getByRole('tabpanel', { name }).locator('form').last()
    const tops = await form.evaluate((all) =>
      [...all.children].map((each) => {
        const { top, height } = each.getBoundingClientRect()
        return Math.round(top + height / 2)
      }),
    )
    expect(tops.length, step).toBeGreaterThan(3)
    expect(Math.max(...tops) - Math.min(...tops), step).toBeLessThan(4)
  }
  await page.close()
}, 120_000)
