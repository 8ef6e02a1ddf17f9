import type { Page } from 'playwright-core'
import { choose } from './scene.ts'

/** Goes to a view of a step by the rail and the bar, and closes what is open over it. */
export async function goTo(page: Page, step: string, view: string | null): Promise<void> {
  while ((await page.getByRole('dialog').count()) > 0) {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').first().waitFor({ state: 'detached' })
  }
  const entry = page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^${step}(?: |$)`) })
  if ((await entry.getAttribute('aria-current')) === null) await entry.click()
  if (view !== null) await choose(page.getByRole('main'), view)
}

/** Leaves a field as people do, by a click on the words over it. */
export async function leaveField(page: Page): Promise<void> {
  const over = page.getByRole('dialog')
  const words = (await over.count()) > 0 ? over.getByRole('heading').first() : page.getByRole('heading', { level: 1 })
  await words.click()
}
