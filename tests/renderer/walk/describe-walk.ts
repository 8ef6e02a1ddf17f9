import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { addAxe, axeFindings } from '../harness/axe.ts'
import { cutOffOn, textsWithoutRoom } from '../harness/find-cut-off.ts'
import { focusOrderFaults } from '../harness/focus-order.ts'
import { type ScreenServer, serveScreen } from '../harness/open-screen.ts'
import { goToStep, showView, stepNames, viewsOf } from './go-to.ts'
import { overlays } from './overlays.ts'

const laptop = { width: 1280, height: 800 }

export type Theme = 'Light' | 'Dark' | 'High contrast'

/** Escape closes one thing at a time: a tooltip before the drawer that is under it. */
async function closeAll(page: Page): Promise<void> {
  const open = page.getByRole('dialog').or(page.locator('aside[data-screen-part]'))
  for (let pressed = 0; pressed < 3 && (await open.count()) > 0; pressed += 1) await page.keyboard.press('Escape')
  await open.waitFor({ state: 'detached' })
}

/**
 * Every view of every step, every dialog, drawer and menu, home and the wall, looked at by axe and for what reading order
 * and room want. One page walks on from place to place. Each theme has a test file of its own, so that they run side by side.
 * @param zoom 2: the same window at 200 %, with half the room
 */
export function describeWalk(theme: Theme, zoom: 1 | 2): void {
  // A loaded machine is slow, but not that slow.
  vi.setConfig({ testTimeout: 600_000 })
  let screen: ScreenServer
  beforeAll(async () => {
    screen = await serveScreen()
  }, 120_000)
  afterAll(() => screen.close())

  describe(`in ${theme} colours, ${zoom} to 1`, () => {
    async function open(at: string): Promise<Page> {
      const page = await screen.open(at, { ...laptop, zoom })
      await addAxe(page)
      await page.getByRole('button', { name: 'Colours' }).click()
      await page.getByRole('menuitemradio', { name: theme, exact: true }).click()
      await page.getByRole('menu').waitFor({ state: 'detached' })
      return page
    }
    async function faultsAt(page: Page, place: string): Promise<readonly string[]> {
      // What is known of a part only once it is laid out, such as that it scrolls, has come with the next frame.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      const found = [...(await axeFindings(page)), ...(await focusOrderFaults(page))]
      if (zoom > 1) found.push(...(await textsWithoutRoom(page)), ...(await cutOffOn(page)))
      return found.map((each) => `${place}: ${each}`)
    }

    test.each(zoom === 1 ? ['sample', '', 'empty'] : ['sample', 'empty'])(
      'nothing is amiss in any view of any step of the workbook “%s”',
      async (at) => {
        const page = await open(at)
        const found: string[] = []
        for (const step of stepNames) {
          await goToStep(page, step)
          const views = await viewsOf(page).count()
          for (let view = 0; view < views; view += 1) {
            await viewsOf(page).nth(view).locator('..').click()
            await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
            await page.getByText('Calculating…').waitFor({ state: 'detached' })
            found.push(...(await faultsAt(page, `${step}, view ${view + 1}`)))
          }
        }
        await page.close()
        expect(found).toEqual([])
      },
    )

    // One theme and size will do: the lists differ in what they hold, not in how they look.
    test.runIf(zoom === 1 && theme === 'Light')('nothing is amiss in any list of any step', async () => {
      const page = await open('sample')
      const found: string[] = []
      for (const step of stepNames.slice(1)) {
        await goToStep(page, step)
        // All of the direction has places of its own.
        if (step === 'Direction') continue
        await showView(page, 'Lists')
        const tabs = page.getByRole('main').getByRole('tab')
        for (let tab = 1; tab < (await tabs.count()); tab += 1) {
          // By the keys that tabs have, from the one before.
          await tabs.nth(tab - 1).focus()
          await page.keyboard.press('ArrowRight')
          await tabs.nth(tab).and(page.locator('[aria-selected=true]:focus')).waitFor()
          found.push(...(await faultsAt(page, `${step}: ${await tabs.nth(tab).innerText()}`)))
        }
      }
      await page.close()
      expect(found).toEqual([])
    })

    test('nothing is amiss in any dialog, drawer or menu', async () => {
      const page = await open('sample')
      const found: string[] = []
      for (const { name, step, view, open: show, shows } of overlays) {
        await goToStep(page, step)
        if (view !== undefined) await showView(page, view)
        await show(page)
        await shows(page)
        found.push(...(await faultsAt(page, name)))
        await closeAll(page)
      }
      await page.close()
      expect(found).toEqual([])
    })

    test('nothing is amiss at home, in its dialogs, and on the wall', async () => {
      const home = await open('home')
      const found = [...(await faultsAt(home, 'home'))]
      await home.getByRole('button', { name: /^Quick path/ }).click()
      await home.getByRole('dialog', { name: 'New workbook' }).waitFor()
      found.push(...(await faultsAt(home, 'new workbook')))
      await closeAll(home)
      for (const [key, name] of [
        ['Control+k', 'find at home'],
        ['?', 'key map at home'],
      ] as const) {
        await home.keyboard.press(key)
        await home.getByRole('dialog').getByText(/./).first().waitFor()
        found.push(...(await faultsAt(home, name)))
        await closeAll(home)
      }
      await home.close()
      const page = await open('sample')
      for (const step of stepNames) {
        await goToStep(page, step)
        await page.keyboard.press('F5')
        await page.getByRole('button', { name: 'Next step' }).waitFor()
        found.push(...(await faultsAt(page, `presented: ${step}`)))
        await page.keyboard.press('F5')
      }
      await page.close()
      expect(found).toEqual([])
    })
  })
}
