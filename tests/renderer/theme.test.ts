import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep } from './walk/go-to.ts'

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

/** A token of the theme on the page. */
function token(page: Page, name: string): Promise<string> {
  return page.evaluate((each) => getComputedStyle(document.documentElement).getPropertyValue(`--${each}`).trim(), name)
}

test('a chart that is in sight takes the colours of a theme as it is chosen', async () => {
  const page = await screen.open('sample')
  await goToStep(page, 'Direction')
  const words = page.getByRole('main').locator('svg text[fill]')
  await words.first().waitFor()
  const fills = (): Promise<string[]> =>
    words.evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('fill') ?? ''))])
  expect(await fills()).toContain(await token(page, 'text'))
  for (const theme of ['Dark', 'High contrast', 'Light']) {
    const before = await token(page, 'text')
    await page.getByRole('button', { name: 'Colours' }).click()
    await page.getByRole('menuitemradio', { name: theme, exact: true }).click()
    await expect.poll(() => token(page, 'text')).not.toBe(before)
    await expect.poll(fills).not.toContain(before)
    expect(await fills(), theme).toContain(longHex(await token(page, 'text')))
  }
  await page.close()
}, 120_000)

/** As charts write colours. */
function longHex(colour: string): string {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour
}
