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

/** The practices at set-up, by keyboard. */
async function openPractices(): Promise<Page> {
  const page = await screen.open('')
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Set-up/ })
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Practices', exact: true }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('combobox', { name: 'Set of practices' }).waitFor()
  return page
}

type Practice = { readonly id: string; readonly name: string; readonly inScope: boolean; readonly levels: string }

/** The practices as the host holds them, each with the levels its participants gave. */
function practices(page: Page): Promise<readonly Practice[]> {
  return page.evaluate(() => {
    const { tables } = window.host.workbook()
    const lenses = ['accountability', 'policy', 'data', 'documentation', 'technology', 'funding']
    return Object.values(tables.practice)
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map(({ id, name, inScope }) => {
        const levels = Object.keys(tables.participant).flatMap((person) =>
          lenses.map((lens) => window.held('rating', `${person}~${id}~${lens}`)?.['level'] ?? '-'),
        )
        return { id, name, inScope, levels: levels.join('') }
      })
  })
}

/** Chooses in a list as keys do: by its first letters. */
async function pick(page: Page, label: string, name: string): Promise<void> {
  const list = page.getByRole('dialog').getByRole('combobox', { name: label })
  await list.focus()
  await list.selectOption({ label: name })
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

const labelOf = (page: Page, id: string): Promise<string> =>
  page.evaluate((key) => {
    const row = window.host.workbook().tables.practice[key]
    return [row?.code, row?.name].filter(Boolean).join(' ')
  }, id)

test('another set takes practices in and out of scope and leaves every rating where it is', async () => {
  const page = await openPractices()
  const before = await practices(page)
  const set = page.getByRole('combobox', { name: 'Set of practices' })
  await set.focus()
  await set.selectOption('core')
  await expect.poll(async () => (await practices(page)).filter(({ inScope }) => inScope).length).toBe(38)
  const wider = await practices(page)
  for (const { id, levels } of before) expect(wider.find((each) => each.id === id)?.levels, id).toBe(levels)
  await set.selectOption('quick')
  await expect.poll(async () => (await practices(page)).filter(({ inScope }) => inScope).length).toBe(16)
  const narrower = await practices(page)
  for (const { id, levels } of before) expect(narrower.find((each) => each.id === id)?.levels, id).toBe(levels)
  await page.close()
})

test('a practice is renamed and another is added; the ratings of the first stay its own', async () => {
  const page = await openPractices()
  const [first] = await practices(page)
  if (first === undefined) throw new Error('there is no practice')
  const name = page.locator(`[data-row="${first.id}"]`).getByRole('textbox', { name: /^Name/ })
  await name.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Running the show')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Add a practice' }).focus()
  await page.keyboard.type('Shadow IT')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await practices(page)).some((each) => each.name === 'Shadow IT')).toBe(true)
  const renamed = (await practices(page)).find(({ id }) => id === first.id)
  expect(renamed).toMatchObject({ name: 'Running the show', levels: first.levels })
  await page.close()
})

test('a split begins with copies of the ratings, a merge keeps both, and undo brings everything back', async () => {
  const page = await openPractices()
  const before = await practices(page)
  const [first, second] = before
  if (first === undefined || second === undefined) throw new Error('there are no practices')
  await press(page, 'Split…')
  await pick(page, 'Practice', await labelOf(page, first.id))
  await page.getByRole('textbox', { name: 'Name of the second half' }).focus()
  await page.keyboard.type('The other half')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(async () => (await practices(page)).length).toBe(before.length + 1)
  const split = await practices(page)
  expect(split.find(({ id }) => id === first.id)?.levels).toBe(first.levels)
  expect(split.find(({ name }) => name === 'The other half')?.levels).toBe(first.levels)
  await press(page, 'Merge…')
  await pick(page, 'Practice', await labelOf(page, second.id))
  await pick(page, 'Into', await labelOf(page, first.id))
  await press(page, 'Merge them')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(async () => (await practices(page)).find(({ id }) => id === second.id)?.inScope).toBe(false)
  const merged = await practices(page)
  const lower = [...first.levels].map(
    (level, at) => [level, second.levels[at] ?? '-'].filter((each) => each !== '-').sort()[0] ?? '-',
  )
  expect(merged.find(({ id }) => id === first.id)?.levels).toBe(lower.join(''))
  expect(merged.find(({ id }) => id === second.id)?.levels).toBe(second.levels)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => practices(page)).toEqual(before)
  await page.close()
})

test('a dropped practice keeps its ratings and is taken up again with them', async () => {
  const page = await openPractices()
  const [first] = await practices(page)
  if (first === undefined) throw new Error('there is no practice')
  const label = await labelOf(page, first.id)
  for (const [open, doIt, inScope] of [
    ['Drop…', 'Drop it', false],
    ['Take up…', 'Take it up', true],
  ] as const) {
    await press(page, open)
    await pick(page, 'Practice', label)
    await press(page, doIt)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await practices(page)).find(({ id }) => id === first.id))
      .toEqual({ ...first, inScope })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(open)
  }
  await page.close()
})
