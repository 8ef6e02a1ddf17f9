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

async function openRoadmap(view: string, at = 'sample'): Promise<Page> {
  const page = await screen.open(at)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Roadmap / })
    .click()
  await page.getByRole('radio', { name: view, exact: true }).click()
  return page
}

const bar = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Initiatives in time' }).getByRole('button', { name: new RegExp(`^${name}`) })

const initiative = (page: Page, id: string) =>
  page.evaluate((asked) => {
    const { start, finish, waveId, laneId } = window.host.workbook().tables.initiative[asked] ?? {}
    return { start, finish, waveId, laneId }
  }, id)

const revision = (page: Page) => page.evaluate(() => window.host.workbook().revision)

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

async function undo(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).waitFor()
  await page.keyboard.press('Control+z')
}

test('a bar is moved, stretched and taken back by keyboard; what is kept is one edit, and its people-days move along', async () => {
  const page = await openRoadmap('Gantt')
  await bar(page, 'I16').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Escape')
  expect(await revision(page)).toBe(0)
  expect(await focused(page)).toMatch(/^I16/)

  const before = await initiative(page, 'i16')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => revision(page)).toBe(1)
  expect(await initiative(page, 'i16')).toMatchObject({ start: '2028-04-10', finish: '2029-03-29' })
  expect(await focused(page)).toMatch(/^I16 .*10 Apr 2028 to 29 Mar 2029/)

  await undo(page, /^Undo: Plan “Ten routines automated”/)
  await expect.poll(() => initiative(page, 'i16')).toEqual(before)
  const efforts = () =>
    page.evaluate(() =>
      Object.keys(window.host.workbook().tables.initiativeEffort)
        .filter((id) => id.startsWith('i16~support~'))
        .sort(),
    )
  const days = await efforts()
  await bar(page, 'I16').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Undo: Move “Ten routines automated”/ }).waitFor()
  const later = await efforts()
  expect(later).toHaveLength(days.length)
  expect(later[0]).toBe(days[1])
  await page.keyboard.press('Control+z')
  await expect.poll(efforts).toEqual(days)
  await page.close()
})

test('moved before what it needs, a bar stays where it was put, and the conflict is said, shown and mended on request', async () => {
  const page = await openRoadmap('Gantt')
  await bar(page, 'I16').focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('ArrowRight')
  // Leaving the bar puts it down.
  await expect.poll(() => revision(page)).toBe(1)
  await bar(page, 'I16 .*conflict').waitFor()
  await expect
    .poll(() => page.locator('[aria-live=polite]').allTextContents())
    .toContainEqual(expect.stringContaining('which it needs, allows'))
  await page
    .getByRole('button', { name: /conflict/ })
    .filter({ hasText: 'overload' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'What does not fit' })
  while ((await dialog.getByRole('button', { name: /^Move to/ }).count()) > 0)
    await dialog
      .getByRole('button', { name: /^Move to/ })
      .first()
      .click()
  expect(await page.evaluate(() => window.host.workbook().tables.initiative.i16?.start)).not.toBe('2028-01-10')
  await page.keyboard.press('Escape')
  await bar(page, 'I16 .*conflict').waitFor({ state: 'detached' })
  await page.close()
})

test('links are made by keyboard; one that would close a loop is refused and the loop named', async () => {
  const page = await openRoadmap('Gantt')
  await bar(page, 'I03').focus()
  await page.keyboard.press('l')
  await bar(page, 'I13').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo: “Ahead of renewals” needs “An owner for every service”' }).waitFor()
  expect(await page.evaluate(() => window.host.workbook().tables.initiativeDependency['i13~i03']?.type)).toBe(
    'finishToStart',
  )
  await bar(page, 'I16').focus()
  await page.keyboard.press('L')
  await bar(page, 'I02').focus()
  await page.keyboard.press('Enter')
  await page
    .getByText(/Not linked: it would close a loop. One standard .* → .*Ten routines automated.* → One standard/)
    .first()
    .waitFor()
  expect(await revision(page)).toBe(1)
  await page.close()
})

test('by mouse a bar is dragged, stretched at its end and linked from its dot, each drop one edit', async () => {
  const page = await openRoadmap('Gantt')
  const quarterPx = 118
  const drag = async (from: { x: number; y: number }, dx: number, dy = 0): Promise<void> => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + dx / 2, from.y + dy / 2, { steps: 4 })
    await page.mouse.move(from.x + dx, from.y + dy, { steps: 4 })
    await page.mouse.up()
  }
  const boxOf = async (name: string) => {
    const box = await bar(page, name).boundingBox()
    if (box === null) throw new Error('the bar is not in sight')
    return { left: box.x, right: box.x + box.width, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } }
  }
  await drag((await boxOf('I16')).middle, -quarterPx)
  await expect.poll(() => initiative(page, 'i16')).toMatchObject({ start: '2027-10-10', finish: '2028-06-29' })
  await page.getByRole('button', { name: /^Undo: Move “Ten routines/ }).waitFor()
  const moved = await boxOf('I16')
  await drag({ x: moved.right - 4, y: moved.middle.y }, quarterPx)
  await expect.poll(() => initiative(page, 'i16')).toMatchObject({ start: '2027-10-10', finish: '2028-09-29' })
  const [from, to] = [await boxOf('I11'), await boxOf('I16')]
  await page.mouse.move(from.middle.x, from.middle.y)
  await drag({ x: from.right + 8, y: from.middle.y }, to.middle.x - from.right - 8, to.middle.y - from.middle.y)
  await page.getByRole('button', { name: 'Undo: “Ten routines automated” needs “Cost by service”' }).waitFor()
  expect(await revision(page)).toBe(3)
  await page.close()
})

test('cards go from column to column by keys, by hand and by menu, and keep the focus', async () => {
  const page = await openRoadmap('Now, next, later')
  const card = page.getByRole('button', { name: /^I03 An owner for every service/ })
  await card.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => initiative(page, 'i03')).toMatchObject({ waveId: 'w2' })
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.card)).toBe('i03')
  await undo(page, /^Undo: Move “An owner for every service” to Work smarter/)
  await expect.poll(() => initiative(page, 'i03')).toMatchObject({ waveId: 'w1' })

  await card.dragTo(page.getByRole('columnheader', { name: /^Later/ }).locator('xpath=ancestor::table//tbody//td[3]'))
  await expect.poll(() => initiative(page, 'i03')).toMatchObject({ waveId: 'w3' })
  await page.getByRole('button', { name: 'Move I03 An owner for every service' }).click()
  await page.getByRole('menuitem', { name: 'Move to Now' }).click()
  await expect.poll(() => initiative(page, 'i03')).toMatchObject({ waveId: 'w1' })

  await page.getByRole('radio', { name: 'Waves', exact: true }).click()
  await card.focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(() => initiative(page, 'i03')).toMatchObject({ laneId: 'l3', waveId: 'w1' })
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog', { name: 'An owner for every service' })
    .getByRole('heading', { name: 'What it needs' })
    .waitFor()
  await page.close()
})

test('proposed waves show what would move and why before anything changes, and are taken over row by row', async () => {
  const page = await openRoadmap('Waves')
  await page.getByRole('button', { name: /^I16/ }).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => revision(page)).toBe(1)
  await page.getByRole('button', { name: 'Propose waves' }).click()
  const dialog = page.getByRole('dialog', { name: 'Propose waves' })
  const rows = dialog.getByRole('checkbox')
  const count = await rows.count()
  expect(count).toBeGreaterThan(1)
  expect(await revision(page)).toBe(1)
  for (let at = 1; at < count; at += 1) await rows.nth(at).uncheck()
  await dialog.getByRole('button', { name: 'Take over 1' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo: Take over 1 proposed wave' }).waitFor()
  expect(await revision(page)).toBe(2)
  await page.close()
})

test('in a scenario bars move without moving the plan, and a scenario is chosen with a reason', async () => {
  const page = await openRoadmap('Scenarios')
  await page.getByRole('button', { name: 'Show A quarter less on the roadmap' }).click()
  const before = await initiative(page, 'i05')
  await bar(page, 'I05').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => revision(page)).toBe(1)
  expect(await initiative(page, 'i05')).toEqual(before)
  expect(await bar(page, 'I12').count()).toBe(0)
  await page.getByRole('radio', { name: 'Scenarios', exact: true }).click()
  await page.getByRole('textbox', { name: 'Why A quarter less is chosen' }).fill('The money is flat')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo: Choose “A quarter less”' }).waitFor()
  const chosen = await page.evaluate(() =>
    Object.values(window.host.workbook().tables.scenario).flatMap(({ id, chosen: yes }) => (yes ? [id] : [])),
  )
  expect(chosen).toEqual(['sc2'])
  await page.close()
})

test('an overload says what causes it and is accepted with a reason', async () => {
  const page = await openRoadmap('Gantt')
  await page.getByRole('button', { name: /Platform and network, .*118 over/ }).click()
  const field = page.getByRole('textbox', { name: 'Why is this accepted, and by whom?' })
  await field.fill('CIO: two contractors')
  await field.press('Enter')
  await page.getByRole('button', { name: /Platform and network, .*118 accepted/ }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: /overload$/ }).count()).toBe(0)
  await page.close()
})

test('the money of a quarter says its why, and a quarter over its budget is marked and named', async () => {
  const page = await openRoadmap('Gantt')
  const money = page.getByRole('region', { name: 'Team load' })
  const net = money.getByRole('button', { name: /^Why .*: Net gain, Q2 FY2028/ })
  await net.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Saving less change of running cost.').waitFor()
  await page.keyboard.press('Escape')
  await money.getByRole('button', { name: /Spend, Q2 FY2028/ }).waitFor()
  expect(await money.getByText('Over its budget:').count()).toBe(0)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Set-up / })
    .click()
  await page.getByRole('radio', { name: 'Team capacities' }).check({ force: true })
  const budget = page.getByRole('textbox', { name: /^Budget of Q2 FY28/ })
  await budget.fill('300000')
  await budget.press('Enter')
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Roadmap / })
    .click()
  await money.getByText('Over its budget:').waitFor()
  await page
    .getByRole('button', { name: /2 overloads$/ })
    .first()
    .click()
  await page.getByText(/The quarter from .* spends £332,524 and has £300,000/).waitFor()
  await page.close()
})

test('a workbook without a plan says what comes first', async () => {
  const page = await openRoadmap('Gantt', '')
  await page.getByRole('heading', { name: 'Nothing is planned yet' }).waitFor()
  await page.getByRole('button', { name: 'Go to “Prioritisation”' }).click()
  await page.getByText('Step 5 of 10', { exact: false }).waitFor()
  await page.close()
})

test('of two thousand initiatives only those in sight are drawn, and the keys reach the last as well as the first', async () => {
  const page = await openRoadmap('Gantt', 'large')
  page.setDefaultTimeout(60_000)
  const bars = page.getByRole('group', { name: 'Initiatives in time' }).getByRole('button')
  await bars.first().focus()
  const first = await focused(page)
  await page.keyboard.press('End')
  await expect.poll(() => focused(page)).not.toBe(first)
  expect(await bars.count()).toBeLessThan(400)
  expect(await page.evaluate(() => document.activeElement?.closest('[data-bar]') !== null)).toBe(true)
  await page.keyboard.press('PageUp')
  await expect.poll(() => focused(page)).toContain('Lane 6')
  await page.keyboard.press('Home')
  await expect.poll(() => focused(page)).toBe(first)
  await page.getByRole('radio', { name: 'Waves', exact: true }).click()
  await page.getByRole('table', { name: 'Waves' }).waitFor()
  expect(await page.locator('[data-card]').count()).toBeLessThan(800)
  await page
    .getByRole('button', { name: /^\d+ more$/ })
    .first()
    .click()
  await page.close()
})

test('a schedule is proposed with its reasons, taken over as one edit and taken back whole', async () => {
  const page = await openRoadmap('Gantt')
  await bar(page, 'I16').focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Enter')
  await expect.poll(() => revision(page)).toBe(1)
  await page.getByRole('button', { name: 'Schedule for me' }).click()
  const dialog = page.getByRole('dialog', { name: 'Schedule for me' })
  await dialog.getByRole('row', { name: /Ten routines automated/ }).waitFor()
  expect(await revision(page)).toBe(1)
  await dialog.getByRole('button', { name: /^Take over \d+/ }).click()
  await expect.poll(() => revision(page)).toBe(2)
  await expect.poll(() => page.getByRole('button', { name: /conflict/ }).count()).toBe(0)
  const before = await initiative(page, 'i16')
  await undo(page, /^Undo: Take over \d+ proposed move/)
  await expect.poll(() => initiative(page, 'i16')).not.toEqual(before)
  await page.close()
})

test('a schedule aims at the ranking or at the shortest plan, as is chosen by keyboard', async () => {
  const page = await openRoadmap('Gantt')
  await page.getByRole('button', { name: 'Schedule for me' }).click()
  const dialog = page.getByRole('dialog', { name: 'Schedule for me' })
  await dialog.getByRole('row', { name: /^.*Tender the network service/ }).waitFor()
  expect(await dialog.getByRole('row', { name: /Rehearse the emergency/ }).count()).toBe(0)
  await dialog.getByRole('radio', { name: 'Important first' }).focus()
  await page.keyboard.press('ArrowRight')
  await dialog.getByText('something less important may come first', { exact: false }).waitFor()
  await dialog.getByRole('row', { name: /Rehearse the emergency.*Platform and network is full/ }).waitFor()
  expect(await dialog.getByRole('row', { name: /Tender the network service/ }).count()).toBe(0)
  await page.close()
})

test('the Gantt says which day bounds a bar and which days are frozen, in the picture, in words and in its table', async () => {
  const page = await openRoadmap('Gantt')
  expect(await bar(page, 'I06').getAttribute('aria-label')).toContain('fixed: 18 Jan 2027')
  expect(await bar(page, 'I14').getAttribute('aria-label')).toContain('not before 1 Jul 2027')
  const freeze = page.getByRole('listitem').filter({ hasText: 'Year end, 20 Dec 2027 to 31 Dec 2027: Service desk' })
  await freeze.waitFor()

  // The band over the lanes lies over the days of its mark in the line below.
  const band = await page.locator('[data-freeze="Year end"]').boundingBox()
  const mark = await freeze.locator('i').boundingBox()
  expect(band?.x).toBeCloseTo(mark?.x ?? 0, 0)
  expect(band?.width).toBeCloseTo(mark?.width ?? 0, 0)
  for (const words of ['Not before', 'Must start on']) await page.getByText(words).waitFor()
  expect(await page.getByTitle('Freeze (no change work)').innerText()).toBe('Freeze')

  await page.getByRole('radio', { name: 'Table', exact: true }).click()
  await page.getByRole('row', { name: /^I06 .*18 Jan 2027.*18 Jan 2027/ }).waitFor()
  await page
    .getByRole('table', { name: 'Freezes' })
    .getByRole('row', { name: /^Year end .*31 Dec 2027/ })
    .waitFor()
})

test('a bar that begins within a freeze of its team is marked as a conflict', async () => {
  const page = await openRoadmap('Timing')
  const form = page.getByRole('form', { name: 'Add a freeze' })
  await form.getByRole('textbox', { name: 'Add a freeze' }).fill('Quarter close')
  await form.getByRole('textbox', { name: 'Start' }).fill('1 Sep 2027')
  await form.getByRole('textbox', { name: 'Finish' }).fill('10 Sep 2027')
  await form.getByRole('button', { name: 'Add a freeze' }).click()
  await page.getByRole('radio', { name: 'Gantt', exact: true }).click()
  await page.getByRole('listitem').filter({ hasText: 'Quarter close, 1 Sept 2027 to 10 Sept 2027: ' }).waitFor()
  expect(await bar(page, 'I12').getAttribute('aria-label')).toContain('conflict')
  expect(await bar(page, 'I16').getAttribute('aria-label')).not.toContain('conflict')
})

test('in a small window most of the Gantt is bars: milestones without room say their names in focus, and lead to their rows', async () => {
  const page = await screen.open('sample', { width: 1280, height: 800, zoom: 1 })
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Roadmap / })
    .click()
  await page.getByRole('radio', { name: 'Gantt', exact: true }).click()
  const marks = page
    .getByRole('button', { name: /, \d{1,2} [A-Z][a-z]+ 20\d\d$/ })
    .filter({ has: page.locator('svg path') })
  const milestone = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}, `) })
  await milestone('Every critical service has a named owner').waitFor()
  const tops = await marks.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)))
  expect(tops.length).toBe(12)
  expect(new Set(tops).size).toBeLessThanOrEqual(4)
  await milestone('Every critical service has a named owner').focus()
  await page.keyboard.press('End')
  expect(await focused(page)).toBe('The last unsupported server is off, 30 Jun 2028')
  await page.getByText('The last unsupported server is off, 30 Jun 2028', { exact: true }).waitFor()
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toBe('The new network contract is signed, 24 Mar 2028')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value))
    .toBe('The new network contract is signed')
  await page.close()
})
