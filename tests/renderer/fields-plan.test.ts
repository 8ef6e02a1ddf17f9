import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runScenes } from './fields/run-scenes.ts'
import { boardPackScenes } from './fields/scenes-board-pack.ts'
import { communicationScenes } from './fields/scenes-communications.ts'
import { measureScenes } from './fields/scenes-measures.ts'
import { tacticalPlanScenes } from './fields/scenes-tactical-plan.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 300_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

test.each([
  ['the tactical plan', tacticalPlanScenes],
  ['measures', measureScenes],
  ['communications', communicationScenes],
  ['the board pack', boardPackScenes],
] as const)('every field of %s is entered, seen, kept and taken back', async (_, scenes) => {
  const page = await screen.open('sample')
  expect(await runScenes(page, scenes)).toEqual([])
  await page.close()
})
