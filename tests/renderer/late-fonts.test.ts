import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep } from './walk/go-to.ts'

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

/** The texts of the picture in front, with how large they are and where they stand. */
async function layout(page: Page): Promise<readonly string[]> {
  const picture = page.getByRole('main').locator('svg[role=img]').first()
  await picture.waitFor()
  return picture.evaluate((svg) =>
    [...svg.querySelectorAll('text')].map((text) =>
      ['font-size', 'x', 'y', 'transform'].map((name) => text.getAttribute(name) ?? '').join(' '),
    ),
  )
}

test('a picture that was laid out before the typeface came is laid out again', async () => {
  const { promise: come, resolve: letCome } = Promise.withResolvers<void>()
  const page = await screen.openFresh('sample', (fresh) =>
    fresh.route('**/*.woff2', async (route) => {
      await come
      await route.continue()
    }),
  )
  await goToStep(page, 'Direction')
  const before = await layout(page)
  letCome()
  await expect.poll(() => page.evaluate(() => document.fonts.check('12px Inter'))).toBe(true)
  await expect.poll(async () => (await layout(page)).join('\n') !== before.join('\n')).toBe(true)
  const after = await layout(page)
  await goToStep(page, 'Set-up')
  await goToStep(page, 'Direction')
  expect(await layout(page)).toEqual(after)
  await page.close()
})
