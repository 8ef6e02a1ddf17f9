import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, showView } from './walk/go-to.ts'

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

test('in high contrast scores differ by more than their figure, and the row at hand is marked', async () => {
  const page = await screen.open('sample')
  await goToStep(page, 'Prioritisation')
  await showView(page, 'Scores')
  const grid = page.getByRole('grid')
  await grid.getByRole('gridcell').first().focus()
  await page.getByRole('button', { name: 'Colours' }).click()
  await page.getByRole('menuitemradio', { name: 'High contrast', exact: true }).click()
  const look = () =>
    grid.getByRole('gridcell').evaluateAll((all) =>
      all.flatMap((each) => {
        const { tone } = (each as HTMLElement).dataset
        const { backgroundImage, backgroundSize } = getComputedStyle(each)
        return tone === undefined || backgroundImage === 'none' ? [] : [`${tone} ${backgroundSize}`]
      }),
    )
  await expect.poll(async () => (await look()).length).toBeGreaterThan(40)
  const pairs = [...new Set(await look())].sort()
  expect(pairs.map((pair) => pair[0])).toEqual(['1', '2', '3', '4', '5'])
  expect(new Set(pairs.map((pair) => pair.slice(2))).size).toBe(5)
  const marks = await grid
    .getByRole('rowheader')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).boxShadow))
  expect(marks[0]).not.toBe(marks[1])
  expect(new Set(marks.slice(1)).size).toBe(1)
  await page.close()
}, 120_000)

/** As charts write colours. */
function longHex(colour: string): string {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour
}
