import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Walk } from './describe-walk.ts'
import { goToStep, showView, stepNames } from './go-to.ts'
import { overlays } from './overlays.ts'

/** Escape closes one thing at a time: a tooltip before the drawer that is under it. */
async function closeAll(page: Page): Promise<void> {
  const open = page.getByRole('dialog').or(page.locator('aside[data-screen-part]'))
  for (let pressed = 0; pressed < 3 && (await open.count()) > 0; pressed += 1) await page.keyboard.press('Escape')
  await open.waitFor({ state: 'detached' })
}

/** Every dialog, drawer and menu, home and the wall. */
export function testOverlays({ open, faultsAt }: Walk): void {
  test('nothing is amiss in any dialog, drawer or menu', async () => {
    const page = await open('sample')
    const found: string[] = []
    for (const { name, step, view, open: show, shows, part } of overlays) {
      await goToStep(page, step)
      if (view !== undefined) await showView(page, view)
      await show(page)
      await shows(page)
      found.push(...(await faultsAt(page, name, part)))
      await closeAll(page)
    }
    await page.close()
    expect(found).toEqual([])
  })

  test('nothing is amiss at home and in its dialogs', async () => {
    const page = await open('home')
    const found = [...(await faultsAt(page, 'home'))]
    await page.getByRole('button', { name: /^Quick path/ }).click()
    await page.getByRole('dialog', { name: 'New workbook' }).waitFor()
    found.push(...(await faultsAt(page, 'new workbook')))
    await closeAll(page)
    for (const [key, name] of [
      ['Control+k', 'find at home'],
      ['?', 'key map at home'],
    ] as const) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').getByText(/./).first().waitFor()
      found.push(...(await faultsAt(page, name)))
      await closeAll(page)
    }
    await page.close()
    expect(found).toEqual([])
  })

  test('nothing is amiss on the wall', async () => {
    const page = await open('sample')
    const found: string[] = []
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
}
