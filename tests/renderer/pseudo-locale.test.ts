import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { faultsOn } from './harness/find-faults.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { marks, pseudo } from './harness/pseudo-locale.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 240_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 240_000)
afterAll(() => screen.close())

async function open(at: string): Promise<Page> {
  const page = await screen.open(`${at}&pseudo`)
  await page.getByText(marks.begin).first().waitFor()
  return page
}

async function faultsAt(page: Page, place: string): Promise<readonly string[]> {
  return (await faultsOn(page)).map((fault) => `${place}: ${fault}`)
}

/** The views of a step, where it has several, and in each the registers behind its tabs. */
async function faultsInViews(page: Page, step: string): Promise<readonly string[]> {
  const found: string[] = []
  const main = page.getByRole('main')
  const views = main.getByRole('group', { name: pseudo('Views'), exact: true }).getByRole('radio')
  const several = await views.count()
  for (let view = 0; view < Math.max(1, several); view += 1) {
    // The radio itself is out of sight; its label is what a person hits.
    if (several > 0) await views.nth(view).locator('..').click()
    found.push(...(await faultsAt(page, `${step}, view ${view}`)))
    const tabs = main.getByRole('tab')
    for (let tab = 1; tab < (await tabs.count()); tab += 1) {
      await tabs.nth(tab).click()
      found.push(...(await faultsAt(page, `${step}, view ${view}, tab ${tab}`)))
    }
  }
  return found
}

test('the pseudo-locale keeps the arguments and changes the texts of choices', () => {
  expect(pseudo('Save')).toBe('⟦Sávémm⟧')
  expect(pseudo('{count, plural, one {# row of {name}} other {# rows}} gone')).toMatch(
    /^⟦\{count, plural, one \{# rów óf \{name\}\} other \{# róws\}\} góné m+/,
  )
})

test('home and its dialogs speak from the catalogue and have room for longer texts', async () => {
  const page = await open('home')
  const found = [...(await faultsAt(page, 'home'))]
  for (const [key, dialog] of [
    ['?', 'keys'],
    ['Control+k', 'find'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    found.push(...(await faultsAt(page, dialog)))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: pseudo('Quick path, one day').slice(0, 12) }).click()
  await page.getByRole('dialog').waitFor()
  found.push(...(await faultsAt(page, 'new workbook')))
  await page.close()
  expect(found).toEqual([])
})

test.each(['', 'sample'])('every step and drawer does so, in the workbook “%s”', async (at) => {
  const page = await open(at)
  const found: string[] = []
  const rail = page.getByRole('navigation', { name: pseudo('Steps'), exact: true }).getByRole('button')
  for (let step = 0; step < (await rail.count()); step += 1) {
    await rail.nth(step).click()
    found.push(...(await faultsInViews(page, `step ${step}`)))
  }
  const drawers = page.getByRole('navigation', { name: pseudo('Drawers'), exact: true }).getByRole('button')
  for (let drawer = 0; drawer < (await drawers.count()); drawer += 1) {
    await drawers.nth(drawer).click()
    found.push(...(await faultsAt(page, `drawer ${drawer}`)))
  }
  for (const [key, dialog] of [
    ['Control+e', 'export'],
    ['Control+k', 'find'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    found.push(...(await faultsAt(page, dialog)))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page
    .getByRole('banner')
    .getByRole('button', { name: pseudo('Backups'), exact: true })
    .click()
  await page.getByRole('dialog').waitFor()
  found.push(...(await faultsAt(page, 'backups')))
  await page.close()
  expect([...new Set(found)]).toEqual([])
})
