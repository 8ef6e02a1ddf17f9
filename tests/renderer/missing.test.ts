import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { findFindings } from '#shared/steps/find-findings.ts'
import { filledWorkbook } from './harness/filled-workbook.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 240_000 })

const say = createTranslator('en-GB')

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

/** Is the focus in the place that a row has on screen? */
function isFocused(page: Page, id: string): Promise<boolean> {
  return page.evaluate(
    (row) => document.activeElement?.closest(`[data-row="${CSS.escape(row)}"]`) instanceof Element,
    id,
  )
}

test.each([
  ['', filledWorkbook()],
  ['sample', workbookOf(0, sampleWorkbook(say))],
] as const)(
  'what is missing in the workbook “%s” leads to its row, wherever that stands',
  async (at, workbook: Workbook) => {
    const page = await screen.open(at)
    const lost: string[] = []
    for (const { step, entity, id, message, params } of findFindings(workbook)) {
      // The cells of the grid are found by their place; the other steps carry the id of the row.
      if (id === null || entity === 'practice' || entity === 'agreedLevel' || entity === 'rating') continue
      await page
        .getByRole('navigation', { name: 'Steps' })
        .getByRole('button', { name: new RegExp(`^${say(`screen.step.${step}.name`)}(?: |$)`) })
        .click()
      const drawer = page.getByRole('complementary', { name: 'What is missing' })
      if ((await drawer.count()) === 0) {
        await page.getByRole('navigation', { name: 'Drawers' }).getByRole('button', { name: 'What is missing' }).click()
      }
      const sentence = say(message, params)
      await drawer.getByRole('button').filter({ hasText: sentence }).first().click()
      const found = await expect
        .poll(() => isFocused(page, id))
        .toBe(true)
        .then(() => true)
        .catch(() => false)
      if (!found) lost.push(`${step}: ${entity} ${id}: ${sentence}`)
    }
    expect(lost).toEqual([])
    await page.close()
  },
)
