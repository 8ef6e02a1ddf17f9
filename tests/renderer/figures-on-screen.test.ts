import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTranslator } from '#shared/messages/translate.ts'
import { explain, figureIds } from '#shared/methods/explain.ts'
import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { figureKind } from '#shared/methods/figure-kind.ts'
import { kindsAskedFrom } from '#tests/fixtures/kinds-asked-from.ts'
import { sample } from './fields/sample-rows.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, press, showView, stepNames, viewsOf } from './walk/go-to.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 300_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
})
afterAll(() => screen.close())

/** The ids of the figures that are buttons on screen, all of them reached by the Tab key. */
function figuresShown(page: Page): Promise<string[]> {
  return page
    .locator('button[data-figure]:not([tabindex="-1"])')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.figure ?? ''))
}

/** What the step shows in each of its views, and in each of the ways in which a view can show it: drawn, as a table, part by part. */
async function lookAtViews(page: Page, look: () => Promise<void>): Promise<void> {
  const views = await viewsOf(page).count()
  for (let view = 0; view < Math.max(1, views); view += 1) {
    if (views > 0) await viewsOf(page).nth(view).locator('..').click()
    await settled(page)
    await look()
    const ways = page.getByRole('main').getByRole('group', { name: 'Show as', exact: true }).getByRole('radio')
    for (let way = 0; way < (await ways.count()); way += 1) {
      await ways.nth(way).locator('..').click()
      await settled(page)
      await look()
    }
  }
}

async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  await page.getByText('Calculating…').waitFor({ state: 'detached' })
}

test('every kind of figure can be asked about on screen, by itself or from a figure that it went into', async () => {
  const page = await screen.open('sample')
  const shown = new Set<string>()
  const look = async () => {
    for (const figure of await figuresShown(page)) shown.add(figure)
  }
  for (const step of stepNames) {
    await goToStep(page, step)
    await lookAtViews(page, look)
  }
  await goToStep(page, 'Roadmap')
  await showView(page, 'Scenarios')
  await press(page, 'Show A quarter less on the roadmap')
  await lookAtViews(page, look)
  const asked = kindsAskedFrom(sample, [...shown])
  const kinds = new Set(figureIds(sample).map(figureKind))
  expect([...kinds].filter((kind) => !asked.has(kind))).toEqual([])
})

test('a figure is reached by the Tab key, and Enter says how it came about', async () => {
  const page = await screen.open('sample')
  await goToStep(page, 'Measures')
  await page.locator('button[data-figure^="measure/"]').first().focus()
  const figure = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.figure ?? '')
  const explanation = explain(sample, figure)
  if (explanation === null) throw new Error('it is no figure')
  await page.keyboard.press('Enter')
  const drawer = page.locator('aside[data-screen-part]')
  await drawer.getByText(sayPhrase(createTranslator('en'), explanation.rule)).waitFor()
})
