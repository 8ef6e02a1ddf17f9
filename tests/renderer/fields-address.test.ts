import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runScenes } from './fields/run-scenes.ts'
import { constraintScenes } from './fields/scenes-constraints.ts'
import { opportunityScenes } from './fields/scenes-opportunities.ts'
import { prioritisationScenes } from './fields/scenes-prioritisation.ts'
import { roadmapScenes } from './fields/scenes-roadmap.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 300_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

test.each([
  ['constraints', constraintScenes],
  ['opportunities', opportunityScenes],
  ['prioritisation', prioritisationScenes],
  ['the roadmap', roadmapScenes],
] as const)('every field of %s is entered, seen, kept and taken back', async (_, scenes) => {
  const page = await screen.open('sample')
  expect(await runScenes(page, scenes)).toEqual([])
  await page.close()
})
