import { expect, test } from 'vitest'
import type { Walk } from './describe-walk.ts'
import { goToStep, showView, stepNames, viewsOf } from './go-to.ts'

/** Every view of every step of a workbook; one page walks on from place to place. */
export function testViews({ open, faultsAt }: Walk, at: string): void {
  test(`nothing is amiss in any view of any step of the workbook “${at}”`, async () => {
    const page = await open(at)
    const found: string[] = []
    for (const step of stepNames) {
      await goToStep(page, step)
      const views = await viewsOf(page).count()
      for (let view = 0; view < views; view += 1) {
        await viewsOf(page).nth(view).locator('..').click()
        found.push(...(await faultsAt(page, `${step}, view ${view + 1}`, view === 0 ? 'html' : 'main')))
      }
    }
    await page.close()
    expect(found).toEqual([])
  })
}

/** Every list of every step. One size will do: the lists differ in what they hold, not in how they look. */
export function testLists({ open, faultsAt }: Walk): void {
  test('nothing is amiss in any list of any step', async () => {
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
        found.push(...(await faultsAt(page, `${step}: ${await tabs.nth(tab).innerText()}`, 'main')))
      }
    }
    await page.close()
    expect(found).toEqual([])
  })
}
