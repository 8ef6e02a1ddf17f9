import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'
import { goToStep, type StepName, showView } from './walk/go-to.ts'

let screen: ScreenServer
beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

const small = { width: 1280, height: 800, zoom: 1 }
const places = [
  ['Opportunities', 'Table'],
  ['Prioritisation', 'Order'],
  ['Prioritisation', 'Decisions'],
  ['Prioritisation', 'Weights'],
  ['Roadmap', 'Now, next, later'],
  ['Roadmap', 'Timing'],
  ['Roadmap', 'Money'],
  ['Tactical plan', 'What blocks'],
] as const satisfies readonly (readonly [StepName, string])[]

test.each(places)('heads of columns stand over what the columns hold: %s, %s', async (step, view) => {
  const page = await screen.open('sample', small)
  await goToStep(page, step)
  await showView(page, view)
  const tables = page.getByRole('main').locator('table')
  await tables.first().waitFor()
  await page.getByText('Calculating…').waitFor({ state: 'detached' })
  expect(await besideTheirHeads(tables)).toEqual([])
  await page.close()
})

test('the names of scenarios stay in sight when their figures are scrolled', async () => {
  const page = await screen.open('sample', { width: 1280, height: 600, zoom: 1 })
  await goToStep(page, 'Roadmap')
  await showView(page, 'Scenarios')
  const head = page.getByRole('columnheader', { name: /^A quarter less/ })
  await head.waitFor()
  const moved = await head.evaluate((cell) => {
    const scroller = cell.closest('table')?.parentElement as HTMLElement
    const before = cell.getBoundingClientRect().top
    scroller.scrollTop = 200
    return { scrolled: scroller.scrollTop, by: cell.getBoundingClientRect().top - before }
  })
  expect(moved.scrolled).toBeGreaterThan(100)
  expect(Math.abs(moved.by)).toBeLessThan(2)
  await page.close()
})

test.each([
  ['Current state', 'Gaps', 'Attention'],
  ['Measures', 'Progress', 'Baseline'],
] as const)('the heads of a picture stay in sight when its rows are scrolled: %s, %s', async (step, view, head) => {
  const page = await screen.open('sample', { width: 1280, height: 600, zoom: 1 })
  await goToStep(page, step)
  await showView(page, view)
  await page.getByRole('main').locator('svg text', { hasText: head }).first().waitFor()
  const seen = await page.getByRole('main').evaluate((main, words) => {
    const scroller = [...main.querySelectorAll('*')].find(
      (element) => element.scrollHeight > element.clientHeight + 100 && element.querySelector('svg text') !== null,
    )
    if (scroller === undefined) return null
    scroller.scrollTop = scroller.scrollHeight
    const top = scroller.getBoundingClientRect().top
    const heads = [...scroller.querySelectorAll('text')].filter(({ textContent }) => textContent === words)
    return heads.map((text) => text.getBoundingClientRect().top - top).filter((under) => under >= 0 && under < 24)
  }, head)
  expect(seen).toHaveLength(1)
  await page.close()
})

/** The columns whose text or chip begins, or where they end alike ends, more than two pixels from the words over it. */
function besideTheirHeads(tables: Locator): Promise<string[]> {
  return tables.evaluateAll((all) => {
    /** From the first to the last that is seen in a cell: letters, chips and the words of a field. */
    function extent(cell: Element): readonly [number, number] {
      const edges: (readonly [number, number])[] = []
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement
        if (!walker.currentNode.textContent?.trim() || parent?.closest('.visuallyHidden, option, textarea')) continue
        const range = document.createRange()
        range.selectNodeContents(walker.currentNode)
        for (const { left, right, width } of range.getClientRects()) if (width > 0) edges.push([left, right])
        for (let at: Element | null = parent; at !== null && at !== cell; at = at.parentElement) {
          const { backgroundColor, boxShadow, borderLeftWidth } = getComputedStyle(at)
          if (backgroundColor === 'rgba(0, 0, 0, 0)' && boxShadow === 'none' && borderLeftWidth === '0px') continue
          const { left, right } = at.getBoundingClientRect()
          edges.push([left, right])
        }
      }
      for (const field of cell.querySelectorAll<HTMLInputElement>('textarea, input[type=text], input:not([type])')) {
        if (field.value === '') continue
        const { paddingLeft, paddingRight, borderLeftWidth } = getComputedStyle(field)
        const { left, right } = field.getBoundingClientRect()
        const border = Number.parseFloat(borderLeftWidth)
        edges.push([left + border + Number.parseFloat(paddingLeft), right - border - Number.parseFloat(paddingRight)])
      }
      return [Math.min(...edges.map(([left]) => left)), Math.max(...edges.map(([, right]) => right))]
    }
    const faults = new Set<string>()
    for (const table of all as HTMLTableElement[]) {
      const heads = [...(table.tHead?.rows[0]?.cells ?? [])]
      for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
        if (row.cells.length !== heads.length) continue
        for (const [at, head] of heads.entries()) {
          const [[left, right], [from, to]] = [extent(head), extent(row.cells[at] as HTMLTableCellElement)]
          // Words for the screen reader alone, pictures and boxes of choice have no edge of their own.
          if (!Number.isFinite(left) || !Number.isFinite(from) || row.cells[at]?.querySelector('select')) continue
          const atEnd = ['right', 'end'].includes(getComputedStyle(head).textAlign)
          const off = Math.round(atEnd ? to - right : from - left)
          if (Math.abs(off) > 2) faults.add(`${(head as HTMLElement).innerText}: ${off}`)
        }
      }
    }
    return [...faults]
  })
}
