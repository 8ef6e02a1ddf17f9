import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addAxe, axeFindings } from './harness/axe.ts'
import { cutOffOn, textsWithoutRoom } from './harness/find-cut-off.ts'
import { focusOrderFaults } from './harness/focus-order.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { faultsAt } from './walk/look.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 120_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

/** Home with something amiss put into it. */
async function homeWith(html: string): Promise<Page> {
  const page = await screen.open('home')
  await page.evaluate((planted) => {
    const place = document.createElement('section')
    place.innerHTML = planted
    document.querySelector('main')?.prepend(place)
  }, html)
  return page
}

test('axe finds a button without a name and a target that is too small', async () => {
  const page = await homeWith(
    '<button style="width:40px;height:40px"></button><p><button style="width:10px;height:10px">a</button><button style="width:10px;height:10px">b</button></p>',
  )
  await addAxe(page)
  const found = (await axeFindings(page)).join('\n')
  expect(found).toContain('button-name')
  expect(found).toContain('target-size')
  await page.close()
})

test('colours of one theme that cannot be told apart are found, and markup that is another in one theme', async () => {
  const page = await homeWith(`
    <style>[data-theme=dark] #dim { color: #222; background: #111 }</style>
    <p id="dim">Told apart in light only</p>
    <p id="turning">As it was</p>`)
  await page.evaluate(() => {
    matchMedia('(prefers-contrast: more)').addEventListener('change', ({ matches }) => {
      const turning = document.querySelector('#turning')
      if (turning) turning.innerHTML = matches ? '<button></button>' : 'As it was'
    })
  })
  await addAxe(page)
  const found = await faultsAt(page, 'home', 'html', false)
  expect(found.map((each) => each.slice(0, 40))).toEqual([
    'home: dark: color-contrast: <p id="dim">',
    'home: contrast: other markup: <p id="tur',
  ])
  await page.close()
})

test('a control that no scrolling brings into sight is found, and a list of which nothing is seen', async () => {
  const page = await homeWith(`
    <div style="width:80px;overflow:hidden"><button style="width:160px">Too wide</button></div>
    <div style="width:80px;overflow:auto"><button style="width:160px">Scrolled to</button></div>
    <div style="height:20px;overflow:auto"><p style="height:300px">Long</p></div>`)
  const found = await cutOffOn(page)
  expect(found.filter((each) => each.includes('Too wide'))).toHaveLength(1)
  expect(found.filter((each) => each.includes('Scrolled to'))).toEqual([])
  expect(found.some((each) => each.startsWith('only 20 px'))).toBe(true)
  await page.close()
})

test('a text without room is found', async () => {
  const page = await homeWith('<p style="width:40px;white-space:nowrap">Much wider than its place</p>')
  expect((await textsWithoutRoom(page)).join()).toContain('Much wider than its place')
  await page.close()
})

test('a tab order against the reading order is found, and one of its own', async () => {
  const page = await homeWith(`
    <div style="display:flex;flex-direction:column-reverse"><button>First</button><button>Above it</button></div>
    <button tabindex="3">Jumps the queue</button>`)
  const found = (await focusOrderFaults(page)).join('\n')
  expect(found).toContain('“First” → button “Above it”')
  expect(found).toContain('Jumps the queue')
  await page.close()
})
