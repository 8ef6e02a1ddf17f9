import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { dependentRows } from '#shared/edits/intents/delete-row.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { goTo } from './fields/go-to.ts'
import { first, sample } from './fields/sample-rows.ts'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 240_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

/** Where the first row of an entity is deleted. */
const places: readonly (readonly [step: string, view: string, entity: TableName])[] = [
  ['Set-up', 'Participants', 'participant'],
  ['Set-up', 'Teams', 'team'],
  ['Set-up', 'Domains', 'domain'],
  ['Direction', 'Business', 'businessPriority'],
  ['Direction', 'Goals', 'goal'],
  ['Direction', 'Overview', 'objective'],
  ['Direction', 'Principles and values', 'principle'],
  ['Direction', 'Year in review', 'promise'],
  ['Current state', 'Evidence', 'evidence'],
  ['Current state', 'Seen from outside', 'diagnostic'],
  ['Current state', 'Seen from outside', 'benchmark'],
  ['Constraints', 'Decision rights', 'decisionRight'],
  ['Constraints', 'Forums', 'forum'],
  ['Constraints', 'SWOT', 'swotItem'],
  ['Prioritisation', 'Decisions', 'initiative'],
  ['Roadmap', 'Milestones', 'milestone'],
  ['Roadmap', 'Milestones', 'wave'],
  ['Roadmap', 'Milestones', 'lane'],
  ['Roadmap', 'Suppliers', 'supplier'],
  ['Tactical plan', 'Tasks', 'task'],
  ['Measures', 'Measures', 'measure'],
  ['Communications', 'Plan by group', 'stakeholder'],
  ['Board pack', 'Request and options', 'option'],
  ['Board pack', 'Resolutions', 'approval'],
]

function whole(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { tables, ratings } = window.host.workbook()
    const sorted = Object.entries(tables).map(([name, rows]) => [
      name,
      Object.values(rows).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ])
    return JSON.stringify([sorted, [...ratings.cells], ratings.notes])
  })
}

function isThere(page: Page, entity: TableName, id: string): Promise<boolean> {
  return page.evaluate(([name, key]) => window.held(name, key) !== undefined, [entity, id] as const)
}

test('a row goes without a question unless others depend on it, and undo brings everything back', async () => {
  const page = await screen.open('sample')
  const faults: string[] = []
  const asked = { yes: 0, no: 0 }
  for (const [step, view, entity] of places) {
    const row = first(entity) as unknown as Row
    const depends = dependentRows({ workbook: sample }, entity, row.id) > 0
    try {
      await goTo(page, step, view)
      const before = await whole(page)
      await page
        .getByRole('button', { name: `Actions for ${rowTitle(entity, row)}`, exact: true })
        .first()
        .click({ timeout: 5_000 })
      await page.getByRole('menuitem', { name: 'Delete' }).click()
      if (depends) {
        const dialog = page.getByRole('dialog')
        await dialog.waitFor({ timeout: 5_000 })
        expect(await isThere(page, entity, row.id)).toBe(true)
        await dialog.getByRole('button', { name: 'Delete' }).click()
      }
      await expect.poll(() => isThere(page, entity, row.id)).toBe(false)
      expect(await page.getByRole('dialog').count()).toBe(0)
      await page.getByRole('heading', { level: 1 }).click()
      await page.keyboard.press('Control+z')
      await expect.poll(() => isThere(page, entity, row.id)).toBe(true)
      if ((await whole(page)) !== before) faults.push(`${entity}: undo does not bring back all of it`)
      asked[depends ? 'yes' : 'no'] += 1
    } catch (error) {
      faults.push(`${step}, ${view}: ${entity}: ${String(error).split('\n').slice(0, 3).join(' ')}`)
    }
  }
  expect(faults).toEqual([])
  expect(asked.yes).toBeGreaterThan(5)
  expect(asked.no).toBeGreaterThan(5)
  await page.close()
})
