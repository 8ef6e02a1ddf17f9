import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
})
afterAll(() => screen.close())

function step(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: new RegExp(`^${name} `) })
}

/** A screen whose parts that match do not come until they are let go, or not at all. */
async function openHolding(part: RegExp, hold: (route: Route) => Promise<void> | void): Promise<Page> {
  const page = await screen.openFresh('sample', (fresh) => fresh.route(part, hold))
  await step(page, 'Direction').waitFor()
  return page
}

test('a step that is not loaded yet leaves the frame in place, says so calmly, and comes by itself', async () => {
  const held: Route[] = []
  const page = await openHolding(/roadmap-step/, (route) => void held.push(route))
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await step(page, 'Roadmap').click()
  const placeholder = page.getByText('Opening…')
  await placeholder.waitFor()
  expect(await placeholder.getAttribute('aria-busy')).toBe('true')
  expect(await step(page, 'Roadmap').getAttribute('aria-current')).toBe('step')
  for (const route of held) await route.continue()
  await page.getByRole('heading', { level: 1, name: /What happens when/ }).waitFor()
  expect(await placeholder.count()).toBe(0)
})

test('a step that can’t be loaded ends in a sentence and a way on, and is tried again', async () => {
  let broken = true
  const page = await openHolding(/roadmap-step/, (route) => (broken ? route.abort() : route.continue()))
  await step(page, 'Roadmap').click()
  await page.getByRole('alert').getByRole('heading', { name: 'This view has stopped working' }).waitFor()
  await step(page, 'Measures').click()
  await page.getByRole('heading', { level: 1, name: /How will we notice/ }).waitFor()
  await step(page, 'Roadmap').click()
  broken = false
  await page.getByRole('alert').getByRole('button', { name: 'Show it again' }).click()
  await page.getByRole('heading', { level: 1, name: /What happens when/ }).waitFor()
})

test('a dialog that can’t be loaded is not in the way of the page', async () => {
  const page = await openHolding(/export-dialog-/, (route) => route.abort())
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Show it again' }).click()
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
})

test('what was loaded already opens at once', async () => {
  const page = await screen.open('sample')
  const shown = await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('nav li > button')]
    return buttons.map((button) => {
      button.click()
      return document.querySelector('main h1') !== null
    })
  })
  expect(shown.length).toBe(11)
  expect(shown).toEqual(shown.map(() => true))
})
