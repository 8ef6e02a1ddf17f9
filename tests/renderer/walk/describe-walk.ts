import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, vi } from 'vitest'
import { addAxe } from '../harness/axe.ts'
import { type ScreenServer, serveScreen } from '../harness/open-screen.ts'
import { faultsAt } from './look.ts'

const laptop = { width: 1280, height: 800 }

/** A walk through the screens: opens one, and says what is amiss where it stands. */
export type Walk = {
  /** @param at as with `ScreenServer.open` */
  readonly open: (at: string) => Promise<Page>
  /** @param part as with `faultsAt` */
  readonly faultsAt: (page: Page, place: string, part?: string) => Promise<readonly string[]>
}

/**
 * A walk on which every place is looked at by axe and for what reading order and room want, in light, dark and high contrast.
 * @param zoom 2: the same window at 200 %, with half the room
 */
export function describeWalk(name: string, zoom: 1 | 2, tests: (walk: Walk) => void): void {
  // A loaded machine is slow, but not that slow.
  vi.setConfig({ testTimeout: 900_000 })
  let screen: ScreenServer
  beforeAll(async () => {
    screen = await serveScreen()
  }, 120_000)
  afterAll(() => screen.close())

  describe(`${name}, ${zoom} to 1, in light, dark and high contrast`, () =>
    tests({
      open: async (at) => {
        const page = await screen.open(at, { ...laptop, zoom })
        await addAxe(page)
        return page
      },
      faultsAt: (page, place, part = 'html') => faultsAt(page, place, part, zoom > 1),
    }))
}
