import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { createFile } from '#electron/storage/create-file.ts'
import { fullWorkbookRows } from '#tests/fixtures/full-registers.ts'
import { changesOf } from '#tests/fixtures/large-workbook.ts'
import { buildIfStale } from '#tools/build/build-if-stale.ts'
import { scratchFolder } from './scratch-folder.ts'
import { installProbes } from './screen-probes.ts'
import { launchBrowser, serveFile } from './serve-file.ts'

/** The large workbook, full in every register, on the screen as it is built, in a browser, before the host that serves it from a file. */
export type FullScreen = { readonly page: Page; readonly close: () => Promise<void> }

export async function openFullScreen(): Promise<FullScreen> {
  await buildIfStale(() => undefined)
  const folder = scratchFolder()
  const file = join(folder, 'full.opsbook')
  const made = createFile(file, { title: 'Full workbook', changes: changesOf(fullWorkbookRows()), author: 'benchmark' })
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  const host = await serveFile(file, { ...process.env, OPSBOOK_HOME: join(folder, 'home') })
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(20_000)
  await page.addInitScript(installProbes)
  await page.goto(host.address)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  await settle(page)
  return {
    page,
    close: async () => {
      await browser.close()
      await host.close()
    },
  }
}

/** Until the screen has nothing left to do. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.probes.quiet(1_000))
}

/** Goes to a step by its name on the rail, and to a view of it. */
export async function goTo(page: Page, step: string, view?: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steps' })
  await steps.getByRole('button', { name: new RegExp(`^${step}`) }).click()
  if (view !== undefined) await viewsOf(page).filter({ hasText: view }).locator('input').click()
  await settle(page)
}

/** The views of the step in front, as they can be chosen. */
export function viewsOf(page: Page): Locator {
  return page.getByRole('main').getByRole('group', { name: 'Views' }).first().locator('label')
}
