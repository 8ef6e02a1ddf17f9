import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, showView } from './walk/go-to.ts'

/** What viewers found cut or too narrow although there was room. */
vi.setConfig({ testTimeout: 120_000 })

const desk = { width: 1280, height: 800, zoom: 1 } as const
const large = { width: 1920, height: 1080, zoom: 1 } as const

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

function hiddenBelow(part: Locator): Promise<number> {
  return part.evaluate((each) => each.scrollHeight - each.clientHeight)
}

test('all measures on their way are in sight on a large screen', async () => {
  const page = await screen.open('sample', large)
  await goToStep(page, 'Measures')
  await showView(page, 'Progress')
  const picture = page.getByRole('main').getByRole('img').first()
  await picture.waitFor()
  expect(await hiddenBelow(picture.locator('..'))).toBeLessThanOrEqual(1)
  const sizes = await picture
    .locator('text')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  await page.close()
})

test('two wordings of a mission are whole on a small desk', async () => {
  const page = await screen.open('sample', desk)
  await goToStep(page, 'Direction')
  const list = page.getByRole('list', { name: 'Mission of IT' })
  expect(await list.getByRole('listitem').count()).toBe(2)
  expect(await hiddenBelow(list)).toBe(0)
  await page.close()
})

test('a note on a supplier has room for its words', async () => {
  const page = await screen.open('sample', desk)
  await goToStep(page, 'Roadmap')
  await showView(page, 'Suppliers')
  const note = page.getByRole('textbox', { name: /^Note: Cost and renewal terms/ })
  await note.waitFor()
  expect((await note.boundingBox())?.height ?? 0).toBeLessThan(44)
  await page.close()
})

test('the head of a card has a line under it when its content goes under it', async () => {
  const page = await screen.open('sample', { width: 1280, height: 620, zoom: 1 })
  await goToStep(page, 'Board pack')
  await showView(page, 'Quality')
  const card = page.getByRole('region', { name: 'Before this goes to print' })
  const line = () => card.locator('header').evaluate((each) => getComputedStyle(each).boxShadow)
  expect(await line()).toBe('none')
  await card.locator('header + *').evaluate((each) => each.scrollTo(0, 40))
  await expect.poll(line).not.toBe('none')
  await card.locator('header + *').evaluate((each) => each.scrollTo(0, 0))
  await expect.poll(line).toBe('none')
  await page.close()
})
