import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 120_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

async function openPack(at: string): Promise<Page> {
  const page = await screen.open(at)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Board pack / })
    .click()
  return page
}

async function show(page: Page, view: string): Promise<void> {
  const option = page.getByRole('group', { name: 'Views' }).getByRole('radio', { name: view, exact: true })
  await option.focus()
  await page.keyboard.press('Space')
}

/** The names of the pages as they follow each other, once none is being built any more. */
async function pages(page: Page): Promise<readonly string[]> {
  await page.locator('[aria-busy="false"]').waitFor()
  const radios = page.getByRole('group', { name: 'All pages' }).getByRole('radio')
  await radios.first().waitFor()
  return radios.evaluateAll((all) => all.map((radio) => radio.getAttribute('aria-label')?.replace(/^.*?: /, '') ?? ''))
}

test('a section is moved by arrow keys, keeps the focus, and undo puts it back', async () => {
  const page = await openPack('sample')
  expect((await pages(page)).slice(0, 3)).toEqual(['The decision', 'Summary', 'Strategy on a page'])
  const handle = page.getByRole('button', { name: 'Move Summary: arrow up or down' })
  await handle.focus()
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(() => pages(page).then((all) => all.slice(0, 3)))
    .toEqual(['The decision', 'Strategy on a page', 'Summary'])
  await expect.poll(() => handle.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => pages(page).then((all) => all[0])).toBe('Summary')
  await page.keyboard.press('ArrowUp')
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z')
  await expect
    .poll(() => pages(page).then((all) => all.slice(0, 3)))
    .toEqual(['The decision', 'Summary', 'Strategy on a page'])
  await page.close()
})

test('a section is dragged before another', async () => {
  const page = await openPack('sample')
  await pages(page)
  await page
    .getByRole('button', { name: 'Move Investment: arrow up or down' })
    .dragTo(page.getByRole('button', { name: 'Move Summary: arrow up or down' }))
  await expect.poll(() => pages(page).then((all) => all.slice(0, 3))).toEqual(['The decision', 'Investment', 'Summary'])
  await page.close()
})

test('a section that is left out has no page, and another audience has its own cut', async () => {
  const page = await openPack('sample')
  expect(await pages(page)).toContain('Roadmap')
  await page.getByRole('checkbox', { name: 'Roadmap in the document' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => pages(page)).not.toContain('Roadmap')
  await page.getByRole('button', { name: 'Undo: Leave “Roadmap” out of the pack' }).waitFor()
  await page.getByRole('radio', { name: 'Staff' }).focus()
  await page.keyboard.press('Space')
  await expect
    .poll(() => pages(page))
    .toEqual(['Strategy on a page', 'Where we stand', 'First 90 days and communications'])
  await page.getByRole('button', { name: 'Export documents' }).click()
  expect(
    await page
      .getByRole('dialog', { name: 'Export documents' })
      .getByRole('combobox', { name: 'For whom' })
      .inputValue(),
  ).toBe('staff')
  await page.close()
})

test('a headline is drafted from the data, written over, questioned where its figure is not on the page, and drafted again', async () => {
  const page = await openPack('sample')
  await pages(page)
  await page.getByRole('button', { name: 'The decision', exact: true }).click()
  const headline = page.getByRole('textbox', { name: 'Headline: The decision' })
  expect(await headline.inputValue()).toBe('')
  const draft = (await headline.getAttribute('placeholder')) ?? ''
  expect(draft).toMatch(/^We ask the board/)
  const sheet = page.getByRole('region', { name: /^Page 1 of 12/ })
  await sheet.getByText(draft).waitFor()
  await headline.fill('We ask for £777,777 and one yes.')
  await page.keyboard.press('Enter')
  await sheet.getByText('We ask for £777,777 and one yes.').waitFor()
  await page.getByText('777,777 stands nowhere on this page. Does it still hold?').waitFor()
  await page.getByText(`The data says: ${draft}`).waitFor()
  await page.getByRole('button', { name: 'Use the draft' }).click()
  await sheet.getByText(draft).waitFor()
  await page.close()
})

test('what the preview says follows what is entered at another step', async () => {
  const page = await openPack('')
  await show(page, 'Request and options')
  await page.getByRole('textbox', { name: 'The decision asked' }).fill('Approve two million for three years.')
  await page.keyboard.press('Enter')
  await show(page, 'Pages')
  await page
    .getByRole('region', { name: /^Page 1 of/ })
    .getByText('Approve two million for three years.')
    .waitFor()
  await page.close()
})

test('a warning is accepted with a reason by keyboard, stands apart, and can be taken back', async () => {
  const page = await openPack('sample')
  await show(page, 'Quality')
  const region = page.getByRole('region', { name: 'Before this goes to print' })
  const accept = region.getByRole('button', { name: /^Accept: Platform and network is at 118%/ })
  await accept.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two contractors are booked')
  await page.keyboard.press('Tab')
  await page.keyboard.type('CIO')
  await page.keyboard.press('Enter')
  const accepted = page.getByRole('region', { name: 'Accepted, with reason' })
  await accepted.getByText(/^Platform and network is at 118%/).waitFor()
  await accept.waitFor({ state: 'detached' })
  const rows = await page.evaluate(() =>
    Object.values(window.host.workbook().tables.acceptedFinding).map(({ finding, reason, acceptedBy }) => [
      finding.split('~')[0],
      reason,
      acceptedBy,
    ]),
  )
  expect(rows).toContainEqual([expect.any(String), 'Two contractors are booked', 'CIO'])
  await accepted.getByRole('button', { name: /^Take back what was accepted: Platform/ }).focus()
  await page.keyboard.press('Enter')
  await accept.waitFor()
  await page.keyboard.press('Control+z')
  await accepted.getByText(/^Platform and network is at 118%/).waitFor()
  await page.close()
})

test('a finding leads to its row at its own step', async () => {
  const page = await openPack('sample')
  await show(page, 'Quality')
  await page.getByRole('button', { name: /^Mend: No leading measure warns early/ }).click()
  await page.getByRole('heading', { level: 1, name: 'How will we notice that it works, and notice early?' }).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? ''))
    .toContain('One team with the business')
  await page.close()
})

test('options and resolutions are written without the mouse, and one option is recommended', async () => {
  const page = await openPack('')
  await show(page, 'Request and options')
  const add = page.getByRole('button', { name: 'Add an option' })
  for (const number of [1, 2]) {
    await add.press('Enter')
    // Its title can be written over at once.
    await page.locator('textarea:focus', { hasText: `Option ${number}` }).waitFor()
  }
  await page.getByRole('radio', { name: 'Recommended' }).nth(1).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Undo: Recommend “Option 2”' }).waitFor()
  await show(page, 'Resolutions')
  await page.getByRole('textbox', { name: 'Add a resolution' }).focus()
  await page.keyboard.type('The board approves wave 1.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The board reviews in June.')
  await page.keyboard.press('Enter')
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { tables } = window.host.workbook()
        return [
          Object.values(tables.option).map(({ recommended }) => recommended),
          Object.values(tables.resolution).map(({ wording }) => wording),
        ]
      }),
    )
    .toEqual([
      [false, true],
      ['The board approves wave 1.', 'The board reviews in June.'],
    ])
  await page.close()
})

test('the pages for IT leadership say what moved since the first round of ratings', async () => {
  const page = await openPack('sample')
  await page.getByRole('radio', { name: 'IT leadership', exact: true }).locator('..').click()
  await page
    .getByRole('main')
    .getByText('What moved since “First round of ratings”')
    .first()
    .waitFor({ state: 'attached' })
  await page.close()
})

/** Holds back what workers tell of pages after the third, until the page is told to let go. */
async function holdPages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: (() => void)[] = []
    let holds = true
    let told = 0
    class HeldWorker extends Worker {
      readonly #mine: boolean
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.#mine = `${url}`.includes('pages-worker')
      }
      override set onmessage(hear: Worker['onmessage']) {
        super.onmessage = (event: MessageEvent<{ kind?: string }>) => {
          const { kind } = event.data
          if (this.#mine && kind === 'page') told += 1
          const late = (kind === 'page' && told > 3) || kind === 'done'
          if (holds && late && this.#mine) held.push(() => hear?.call(this, event))
          else hear?.call(this, event)
        }
      }
    }
    window.Worker = HeldWorker
    Object.assign(window, {
      letGo: () => {
        holds = false
        for (const go of held.splice(0)) go()
      },
    })
  })
}

test('long work on the pages says how far it is, is not stopped by Escape, can be stopped and gone on with', async () => {
  const page = await screen.openFresh('sample', holdPages)
  page.setDefaultTimeout(60_000)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Board pack / })
    .click()
  const main = page.getByRole('main')
  const said = main.getByRole('status').filter({ hasText: 'page' })
  await said.getByText('Laying out page 4 of').waitFor()
  const radios = page.getByRole('group', { name: 'All pages' }).getByRole('radio')
  await expect.poll(() => radios.count()).toBe(3)
  await page.keyboard.press('Escape')
  await said.getByText('Laying out page 4 of').waitFor()
  await page.getByRole('button', { name: 'Stop', exact: true }).focus()
  await page.keyboard.press('Enter')
  await said.getByText('Stopped after 3 of').waitFor()
  await page.locator('[aria-busy="false"]').waitFor()
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo())
  expect(await radios.count()).toBe(3)
  const goOn = page.getByRole('button', { name: 'Lay out the rest' })
  expect(await goOn.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  expect((await pages(page)).length).toBe(12)
  await expect.poll(() => said.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await page.close()
})
