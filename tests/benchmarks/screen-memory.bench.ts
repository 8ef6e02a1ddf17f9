import type { Page } from 'playwright-core'
import type { Benchmark } from './figure.ts'
import { goTo, openFullScreen, settle } from './full-screen.ts'

const cycles = 1_000

/** What the screen keeps of 1,000 ratings that were taken back again, over what it had in use after the first fifty. */
export const benchmark: Benchmark = {
  title: 'Memory over 1,000 edit and undo cycles on the large workbook',
  run: async () => {
    const { page, close } = await openFullScreen()
    await goTo(page, 'Current state')
    await page.locator('[data-row="0"][data-column="0"]').click()
    await cycle(page, 50)
    const before = await heapMb(page)
    await cycle(page, cycles)
    const after = await heapMb(page)
    await close()
    return [
      { name: 'in use before', value: before, unit: 'MB' },
      { name: 'in use after', value: after, unit: 'MB' },
      { name: 'growth', value: (100 * (after - before)) / before, unit: '%', limit: 5 },
    ]
  },
}

/** Rates and undoes by keys, as fast as the screen takes them. */
async function cycle(page: Page, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    await page.keyboard.press(String(done % 6))
    await page.keyboard.press('Control+z')
    if (done % 50 === 49) await settle(page)
  }
  await settle(page)
}

/** What is still reachable. */
async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1_048_576
}
