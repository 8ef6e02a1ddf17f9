import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { links } from './fields/links.ts'
import { runLinks } from './fields/run-scenes.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 300_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

test('every link is made, kept and taken back', async () => {
  const page = await screen.open('sample')
  expect(await runLinks(page, links)).toEqual([])
  await page.close()
})
