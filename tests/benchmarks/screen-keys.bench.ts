import type { Page } from 'playwright-core'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { type Benchmark, type Figure, quantile } from './figure.ts'
import { goTo, openFullScreen, settle } from './full-screen.ts'

const presses = 300
/** A frame of a display. */
const frameMs = 1_000 / 60

/** Keys and ratings on the large workbook until what they changed is on the glass, and a long scroll. */
export const benchmark: Benchmark = {
  title: 'Keys, ratings and scrolling on the large workbook',
  run: async () => {
    const { page, close } = await openFullScreen()
    const figures = [...(await ratings(page)), ...(await scrolling(page)), ...(await typing(page))]
    await close()
    return figures
  },
}

/** So long a finger holds a key down, in milliseconds. */
const heldMs = 40

/** At the pace of a hand, with pauses in which a text is handed over and the workbook looked through. */
async function press(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  const random = seededRandom(7)
  await page.evaluate(() => {
    Object.assign(window, { stopTiming: window.probes.timeEvents('keydown') })
  })
  for (const [at, key] of keys.entries()) {
    // Let go at once, the end of the key would be in the way of what its beginning draws, as it is under no hand.
    await page.keyboard.press(key, { delay: heldMs })
    await page.waitForTimeout(at % 12 === 11 ? 300 + random.below(500) : random.below(80))
  }
  return page.evaluate(() => (window as unknown as { stopTiming: () => Promise<readonly number[]> }).stopTiming())
}

async function ratings(page: Page): Promise<readonly Figure[]> {
  await goTo(page, 'Current state')
  await page.locator('[data-row="0"][data-column="0"]').click()
  await settle(page)
  const random = seededRandom(11)
  const keys = Array.from({ length: presses }, (_, at) => (at % 2 === 0 ? String(random.below(6)) : 'ArrowDown'))
  const times = await press(page, keys)
  return [
    ...figuresOf(
      'rating a practice',
      times.filter((_, at) => at % 2 === 0),
    ),
    ...figuresOf(
      'moving in the grid',
      times.filter((_, at) => at % 2 === 1),
    ),
  ]
}

async function scrolling(page: Page): Promise<readonly Figure[]> {
  await page.evaluate(() => document.querySelector('[role=grid]')?.parentElement?.setAttribute('data-measured', ''))
  await settle(page)
  const { times } = await page.evaluate(() => window.probes.scroll('[data-measured]', 240))
  const dropped = times.reduce((sum, time) => sum + Math.max(0, Math.round(time / frameMs) - 1), 0)
  return [
    { name: 'scrolling 500 practices: frames dropped', value: (100 * dropped) / times.length, unit: '%', limit: 1 },
    { name: 'scrolling 500 practices: longest frame', value: Math.max(...times), unit: 'ms', limit: 50 },
  ]
}

async function typing(page: Page): Promise<readonly Figure[]> {
  const text = Array.from('what keeps the services of the organisation running ')
  const keys = Array.from({ length: presses }, (_, at) =>
    text[at % text.length] === ' ' ? 'Space' : (text[at % text.length] ?? 'x'),
  )
  await goTo(page, 'Direction')
  await page.getByRole('main').locator('input[type=text]').first().click()
  await settle(page)
  const direction = await press(page, keys)
  await goTo(page, 'Prioriti', 'Lists')
  await page.getByRole('main').locator('[data-row] input[type=text]').first().click()
  await settle(page)
  const list = await press(page, keys)
  return [...figuresOf('a key in a text field', direction), ...figuresOf('a key in a list of 2,000 rows', list)]
}

function figuresOf(name: string, times: readonly number[]): readonly Figure[] {
  return [
    {
      name: `${name}, 95th percentile`,
      value: quantile(times, 0.95),
      unit: 'ms',
      limit: 16,
      note: `${times.length} times`,
    },
    { name: `${name}, worst`, value: Math.max(...times), unit: 'ms', limit: 50 },
  ]
}
