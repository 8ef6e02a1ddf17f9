import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, press, showView, stepNames, viewsOf } from './walk/go-to.ts'

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

const small = { width: 1280, height: 800, zoom: 1 }

test.each(['English', 'Deutsch'])(
  'beside a drawer the views of a step stay one row, and their names whole: %s',
  async (language) => {
    const page = await screen.open('sample', small)
    await goToStep(page, 'Direction')
    await press(page, /^Guide,/)
    if (language === 'Deutsch') {
      await page.getByRole('button', { name: 'Colours' }).click()
      await page.getByRole('menuitemradio', { name: 'Deutsch', exact: true }).click()
    }
    const rail = page.getByRole('navigation').getByRole('button')
    const group = page.getByRole('main').getByRole('group', { name: /^(Views|Ansichten)$/ })
    for (const [at, step] of stepNames.entries()) {
      if (step === 'Set-up') continue
      await rail.nth(at).click()
      await group.waitFor()
      const { rows, cut } = await group.evaluate((bar) => {
        const { left, right, top, bottom } = bar.getBoundingClientRect()
        const names = [...bar.querySelectorAll('label')].map((label) => label.getBoundingClientRect())
        const isCut = (box: DOMRect) => box.left < left || box.right > right || box.top < top || box.bottom > bottom
        return {
          rows: new Set(names.map((box) => Math.round(box.top))).size,
          cut: [...bar.querySelectorAll('label > span')].filter((name) => isCut(name.getBoundingClientRect())).length,
        }
      })
      expect({ step, rows, cut }).toEqual({ step, rows: 1, cut: 0 })
    }
    await page.close()
  },
)

test('where amounts of money are tried out, the limit stands once', async () => {
  const page = await screen.open('sample', small)
  await goToStep(page, 'Prioritisation')
  const limits = () =>
    page
      .getByRole('main')
      .getByRole('textbox')
      .evaluateAll((fields) => fields.filter((field) => (field as HTMLInputElement).value === '1,600,000').length)
  expect(await limits()).toBe(1)
  await showView(page, 'Money')
  await page.getByText(/^No other choice within/).waitFor()
  expect(await limits()).toBe(1)
  await showView(page, 'Weights')
  expect(await limits()).toBe(1)
  expect(await viewsOf(page).count()).toBeGreaterThan(5)
  await page.close()
})

test('a scale without an end says so, and is one again where its end is taken out', async () => {
  const page = await screen.open('', small)
  await goToStep(page, 'Prioritisation')
  await showView(page, 'Weights')
  await page.getByRole('main').getByRole('combobox', { name: 'Method' }).selectOption({ label: 'RICE' })
  const end = page.getByRole('textbox', { name: /^Scale to.*Reach/ })
  expect([await end.inputValue(), await end.getAttribute('placeholder')]).toEqual(['', 'no limit'])
  await end.fill('500')
  await end.press('Enter')
  await expect.poll(() => end.inputValue()).toBe('500')
  await end.fill('')
  await end.press('Enter')
  const stored = () =>
    page.evaluate(() =>
      Object.values(window.host.workbook().tables.criterion).find(
        ({ method, part }) => method === 'rice' && part === 'reach',
      ),
    )
  await expect.poll(async () => (await stored())?.scaleMax).toBe(1e12)
  expect(await end.inputValue()).toBe('')
  await page.close()
})
