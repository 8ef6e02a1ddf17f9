import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runScenes } from './fields/run-scenes.ts'
import { currentStateScenes } from './fields/scenes-current-state.ts'
import { directionScenes } from './fields/scenes-direction.ts'
import { setUpScenes } from './fields/scenes-set-up.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 300_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

test.each([
  ['set-up', setUpScenes],
  ['direction', directionScenes],
  ['the current state', currentStateScenes],
] as const)('every field of %s is entered, seen, kept and taken back', async (_, scenes) => {
  const page = await screen.open('sample')
  expect(await runScenes(page, scenes)).toEqual([])
  await page.close()
})
