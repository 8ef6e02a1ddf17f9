import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

test('more formats are a key away, the usual three are chosen, and axe finds nothing', {
  timeout: 120_000,
}, async () => {
  const page = await screen.open('sample')
  await page.addScriptTag({ content: axeSource })
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export documents' })
  await dialog.waitFor()
  const chosen = async () =>
    dialog.locator('input:checked').evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent ?? ''))
  expect(await chosen()).toEqual([
    expect.stringContaining('Board pack, PDF'),
    expect.stringContaining('Board deck, PowerPoint'),
    expect.stringContaining('Workbook, Excel'),
  ])
  expect(await dialog.getByRole('checkbox', { name: /^Poster/ }).isVisible()).toBe(false)
  await dialog.getByText('More formats').focus()
  await page.keyboard.press('Enter')
  for (const name of [
    /^Poster/,
    /^Calendar/,
    /^Registers, CSV/,
    /^Registers, Markdown/,
    /^Charts, SVG/,
    /^Charts, PNG/,
  ]) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await dialog.getByRole('checkbox', { name }).isChecked()).toBe(true)
  }
  expect(await chosen()).toHaveLength(9)
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      readonly axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const found = await axe.run({ runOnly: { type: 'tag', values: tags } })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }, rules)
  expect(violations).toEqual([])
  await page.close()
})

test('in German, too, and nothing is cut off', { timeout: 120_000 }, async () => {
  const page = await screen.open('sample')
  await page.getByRole('button', { name: 'Colours' }).click()
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Dokumente exportieren' })
  await dialog.getByText('Weitere Formate').click()
  const labels = dialog.locator('label:has(input[type=checkbox])')
  // Nine formats, and one choice about the PDF.
  expect(await labels.count()).toBe(10)
  expect(await labels.filter({ hasText: 'Diagramme, SVG' }).isVisible()).toBe(true)
  const wide = await labels.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).length)
  expect(wide).toBe(0)
  const pictures = process.env.OPSBOOK_PICTURES
  if (pictures) await page.screenshot({ path: `${pictures}/dialog-de.png` })
  await page.close()
})
