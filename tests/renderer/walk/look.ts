import type { Page } from 'playwright-core'
import { axeFindings, rulesOfColour } from '../harness/axe.ts'
import { cutOffOn, textsWithoutRoom } from '../harness/find-cut-off.ts'
import { focusOrderFaults } from '../harness/focus-order.ts'
import { markupOf } from '../harness/markup.ts'

/** What the system asks for, by which the screen, left to itself, chooses its theme. */
const asked = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const

/** The themes a place changes to after it was looked at in light. */
const changed = ['dark', 'contrast'] as const
type Theme = (typeof changed)[number]

/**
 * What is amiss with a place, in every theme. The theme changes under the place as it stands, so that one walk does for
 * all: the markup is shown to be the same in each, and so what only the markup decides is looked at once.
 * @param part a selector of what was not there at the place before: the colours of the rest are known by then
 * @param zoomed looks for what half the room cuts off, too
 */
export async function faultsAt(page: Page, place: string, part: string, zoomed: boolean): Promise<readonly string[]> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  await page.getByText(/^(Calculating…|Looking for a schedule)/).waitFor({ state: 'detached' })
  const light = await settledMarkup(page)
  const found = [...(await axeFindings(page)), ...(await focusOrderFaults(page)), ...(await roomFaults(page, zoomed))]
  const differing: Theme[] = []
  for (const theme of changed) {
    await show(page, theme)
    // Zoom changes no colour; what only the narrow screen shows is about the places, and comes with the first of a step.
    const colours = zoomed && part !== 'html' ? [] : await axeFindings(page, rulesOfColour, part)
    const own = [...colours, ...(await roomFaults(page, zoomed))]
    found.push(...own.map((each) => `${theme}: ${each}`))
    if (firstDifference(light, await markupOf(page)) !== null) differing.push(theme)
  }
  await show(page, 'light')
  found.push(...(await otherMarkups(page, differing)))
  return found.map((each) => `${place}: ${each}`)
}

/**
 * Of the themes that differed from light, those that make other markup. What is worked out a moment after an edit may come
 * between two of them, and more than once: only what differs on every round is the theme's own doing.
 */
async function otherMarkups(page: Page, differing: readonly Theme[]): Promise<readonly string[]> {
  const differs = new Map<Theme, string>(differing.map((theme) => [theme, '']))
  for (let round = 0; round < 5 && differs.size > 0; round += 1) {
    const light = await settledMarkup(page)
    for (const theme of [...differs.keys()]) {
      await show(page, theme)
      const difference = firstDifference(light, await markupOf(page))
      if (difference === null) differs.delete(theme)
      else differs.set(theme, difference)
    }
    await show(page, 'light')
  }
  return [...differs].map(([theme, difference]) => `${theme}: other markup: ${difference}`)
}

async function show(page: Page, theme: keyof typeof asked): Promise<void> {
  await page.emulateMedia(asked[theme])
  await page.locator(`html[data-theme="${theme}"]`).waitFor()
  await twoFrames(page)
}

function firstDifference(a: readonly string[], b: readonly string[]): string | null {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) if (a[at] !== b[at]) return `${a[at]} → ${b[at]}`
  return null
}

async function roomFaults(page: Page, zoomed: boolean): Promise<readonly string[]> {
  return zoomed ? [...(await textsWithoutRoom(page)), ...(await cutOffOn(page))] : []
}

/** What a place holds once it no longer grows: rows and pages that are out of sight come a moment after the rest. */
async function settledMarkup(page: Page): Promise<readonly string[]> {
  let seen: readonly string[] = []
  for (let tries = 0; tries < 100; tries += 1) {
    await twoFrames(page)
    const now = await markupOf(page)
    if (firstDifference(seen, now) === null) return now
    seen = now
  }
  return seen
}

/** What is known of a part only once it is laid out, such as that it scrolls, has come with the next frame. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
