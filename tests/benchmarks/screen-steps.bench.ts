import type { Page } from 'playwright-core'
import { type Benchmark, type Figure, median } from './figure.ts'
import { goTo, openFullScreen, settle, viewsOf } from './full-screen.ts'
import type { Opening } from './screen-probes.ts'

const rounds = 3
const limit = 200

/** Each step and each of its views, opened by a click on the large workbook, until it is complete on the glass. */
export const benchmark: Benchmark = {
  title: 'Open a step of the large workbook',
  run: async () => {
    const { page, close } = await openFullScreen()
    const times = new Map<string, Map<string, number[]>>()
    await changeAScore(page)
    for (let round = 0; round < rounds; round += 1) {
      // Every other round undoes the change and redoes it: what is read off the workbook has to be read again.
      if (round > 0) await page.keyboard.press(round % 2 === 1 ? 'Control+z' : 'Control+y')
      await settle(page)
      await openAll(page, times, round === 0)
    }
    await close()
    return [...times].flatMap(([step, views]) => figuresOf(step, views))
  },
}

/** @param tabs each tab of the lists, too */
async function openAll(page: Page, times: Map<string, Map<string, number[]>>, tabs: boolean): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steps' }).locator('li > button')
  const note = (step: string, view: string, { whole }: Opening): void => {
    const views = times.get(step) ?? new Map<string, number[]>()
    times.set(step, views.set(view, [...(views.get(view) ?? []), whole]))
  }
  for (const step of [...(await steps.all())].reverse()) {
    const name = (await step.locator('span').nth(0).innerText()).trim() || (await step.innerText()).split('\n')[0] || ''
    note(name, '', await timed(page, () => step.click()))
    const all = await viewsOf(page).all()
    for (const view of [...all.slice(1), ...all.slice(0, 1)]) {
      const label = await view.innerText()
      note(name, label, await timed(page, () => view.locator('input').click()))
      if (!tabs) continue
      // What a tab shows may have tabs of its own: those there are then are gone through.
      const shown = page.getByRole('main').getByRole('tab')
      for (let at = 1; at < (await shown.count()); at += 1) {
        const tab = shown.nth(at)
        note(name, `${label}: ${await tab.innerText()}`, await timed(page, () => tab.click()))
      }
    }
  }
}

async function timed(page: Page, click: () => Promise<void>): Promise<Opening> {
  const opening = page.evaluate(() => window.probes.timeOpening())
  await click()
  const times = await opening
  if (Number.isNaN(times.whole)) throw new Error('a click changed nothing')
  // What follows later is no part of what is opened next.
  await page.evaluate(() => window.probes.quiet(300))
  return times
}

/** A score is what most is computed from. */
async function changeAScore(page: Page): Promise<void> {
  await goTo(page, 'Prioriti', 'Scores')
  await page.locator('[data-line="0"][data-column="0"]').click()
  await page.keyboard.press('5')
  await page.keyboard.press('4')
  // Each step is to be found as it is when nobody has been there.
  await goTo(page, 'Prioriti', 'Order')
}

function figuresOf(step: string, views: ReadonlyMap<string, readonly number[]>): readonly Figure[] {
  const [first = [], ...others] = [...views.values()]
  const slowest = [...views].slice(1).toSorted(([, a], [, b]) => median(b) - median(a))[0]
  const worst = Math.max(...[...views.values()].flat())
  return [
    { name: `${step}: opens`, value: median(first), unit: 'ms', limit },
    ...(others.length > 0 && slowest
      ? [{ name: `${step}: slowest view`, value: median(slowest[1]), unit: 'ms' as const, limit, note: slowest[0] }]
      : []),
    { name: `${step}: worst of all`, value: worst, unit: 'ms', limit },
  ]
}
