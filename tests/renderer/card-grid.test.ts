import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardRows } from '#renderer/components/card-rows.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, type StepName, showView } from './walk/go-to.ts'

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

test('rows of cards are as even as they can be, and never longer than fit', () => {
  expect(cardRows(4, 3)).toEqual([2, 2])
  expect(cardRows(7, 3)).toEqual([3, 2, 2])
  expect(cardRows(3, 2)).toEqual([2, 1])
  expect(cardRows(3, 5)).toEqual([3])
  expect(cardRows(2, 0)).toEqual([1, 1])
  expect(cardRows(0, 3)).toEqual([])
})

const small = { width: 1280, height: 800, zoom: 1 }
const large = { width: 1920, height: 1080, zoom: 1 }
const places = [
  { step: 'Constraints', view: 'Forums', of: 'forum', at: small, rows: [2, 2] },
  { step: 'Constraints', view: 'Forums', of: 'forum', at: large, rows: [4] },
  { step: 'Board pack', view: 'Request and options', of: 'option', at: small, rows: [3] },
  { step: 'Board pack', view: 'Request and options', of: 'option', at: large, rows: [3] },
] as const satisfies readonly { readonly step: StepName; readonly [key: string]: unknown }[]

test.each(places)('no $of card is left alone: $view at $at.width', async ({ step, view, at, rows }) => {
  const page = await screen.open('sample', at)
  await goToStep(page, step)
  await showView(page, view)
  await page.getByRole('main').locator('li > [data-row]').first().waitFor()
  const shown = await rowsOfCards(page)
  expect(shown.map(({ cards }) => cards)).toEqual(rows)
  // A row ends where the longest does: nothing is left open beside its last card.
  for (const { end } of shown) expect(Math.abs(end - (shown[0]?.end ?? 0))).toBeLessThan(2)
  await page.close()
})

/** How many cards stand side by side in each row, and where the row ends. */
function rowsOfCards(page: Page): Promise<readonly { readonly cards: number; readonly end: number }[]> {
  return page
    .getByRole('main')
    .locator('li > [data-row]')
    .evaluateAll((cards) => {
      const byTop = Map.groupBy(
        cards.map((card) => card.getBoundingClientRect()),
        ({ top }) => Math.round(top),
      )
      return [...byTop.values()].map((row) => ({
        cards: row.length,
        end: Math.max(...row.map(({ right }) => right)),
      }))
    })
}
