import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registersOf } from '#renderer/steps/step-entities.ts'
import { registerPurpose } from '#shared/messages/labels.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import { stepIds } from '#shared/steps/steps.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, press, showView, stepNames, viewsOf } from './walk/go-to.ts'

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

/** What makes no sense where nothing is: the head of a table without rows, a count of nothing, a figure that is none. */
async function senseless(page: Page, place: string): Promise<readonly string[]> {
  const main = page.getByRole('main')
  const found = (await main.innerText()).match(/\b0 of 0\b|NaN|undefined|Infinity/g) ?? []
  const heads = await main
    .locator('table')
    .evaluateAll((tables) => tables.filter((table) => table.querySelector('tbody tr') === null).length)
  return [...found, ...(heads > 0 ? ['a table without rows'] : [])].map((each) => `${place}: ${each}`)
}

test('no view and no list of an empty workbook shows the head of a table without rows or counts nothing', {
  timeout: 600_000,
}, async () => {
  const page = await screen.open('empty')
  const found: string[] = []
  for (const step of stepNames) {
    await goToStep(page, step)
    for (let view = 0; view < (await viewsOf(page).count()); view += 1) {
      await viewsOf(page).nth(view).locator('..').click()
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
      found.push(...(await senseless(page, `${step}, view ${view + 1}`)))
      const tabs = page.getByRole('main').getByRole('tab')
      for (let tab = 1; tab < (await tabs.count()); tab += 1) {
        await tabs.nth(tab).click()
        found.push(...(await senseless(page, `${step}: ${await tabs.nth(tab).innerText()}`)))
      }
    }
  }
  await page.close()
  expect(found).toEqual([])
})

test('a list that needs another first leads to it', async () => {
  const page = await screen.open('empty')
  await goToStep(page, 'Current state')
  await showView(page, 'Evidence')
  await press(page, 'Go to “Practices”')
  await page.getByRole('heading', { name: 'Practices: none yet' }).waitFor()
  await page.getByRole('button', { name: 'Quick: 16 practices' }).waitFor()
  await goToStep(page, 'Roadmap')
  await showView(page, 'Lists')
  await page.getByRole('tab', { name: /^Freezes/ }).click()
  await press(page, 'Go to “Teams”')
  await page.getByRole('heading', { name: 'Teams: none yet' }).waitFor()
  await page.close()
})

test('the line that adds the first row of a list adds the second, too, without a hand leaving the keys', async () => {
  const page = await screen.open('empty')
  await goToStep(page, 'Set-up')
  await showView(page, 'Teams')
  await page.getByRole('textbox', { name: 'Add a team' }).click()
  for (const name of ['Platform', 'Service desk']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('table', { name: 'Teams' }).getByRole('row').nth(2).waitFor()
  expect(await page.evaluate(() => Object.keys(window.host.workbook().tables.team).length)).toBe(2)
  await page.close()
})

test.each(['en', 'de'])('every list says in the language “%s” what it is for', async (locale) => {
  const say = await loadTranslator(locale)
  // The direction has no lists, and capacities and budgets are a grid of quarters.
  const inGrid: readonly string[] = ['teamCapacity', 'quarterBudget']
  const listed = stepIds.filter((step) => step !== 'direction').flatMap(registersOf)
  const silent = listed.filter((entity) => !inGrid.includes(entity) && registerPurpose(say, entity) === '')
  expect(silent).toEqual([])
})
