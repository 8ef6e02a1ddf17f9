import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ScreenServer, serveScreen } from './harness/open-screen.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 120_000 })

let screen: ScreenServer

beforeAll(async () => {
  screen = await serveScreen()
}, 120_000)
afterAll(() => screen.close())

/** What axe finds, as readable lines: the rule and where. */
async function findings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      readonly axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
      }
    }
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary?.split('\n')[1] ?? ''})`),
    )
  }, rules)
}

async function withTheme(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: 'Colours' }).click()
  await page.getByRole('menuitemradio', { name: theme, exact: true }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
}

/** Steps with a screen of several views, each as its own page. */
const viewsOfSteps: Readonly<Record<string, readonly string[]>> = {
  Direction: ['Overview', 'Business', 'Goals', 'Principles and values', 'Year in review'],
  'Current state': ['Gaps', 'Findings', 'Practices and goals', 'Evidence', 'Seen from outside', 'Lists'],
  Constraints: ['Constraints and enablers', 'Decision rights', 'Forums', 'SWOT', 'Lists'],
  Measures: ['Measures', 'By goal', 'Progress', 'Lists'],
  Communications: ['Map', 'Plan by group', 'Calendar', 'Lists'],
  'Board pack': ['Pages', 'Request and options', 'Resolutions', 'Quality', 'Lists'],
}

const steps = ['Set-up', 'Direction', 'Current state', 'Constraints', 'Prioritisation', 'Roadmap', 'Board pack']

describe.each(['Light', 'Dark', 'High contrast'])('in %s colours', (theme) => {
  test('axe finds nothing at home and in its dialogs', async () => {
    const page = await screen.open('home')
    await page.addScriptTag({ content: axeSource })
    await withTheme(page, theme)
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: /^Quick path/ }).click()
    await page.getByRole('dialog', { name: 'New workbook' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.close()
  })

  test('axe finds nothing in the views of the steps, filled and empty, and in the library', async () => {
    const found: string[] = []
    for (const at of ['sample', '']) {
      const page = await screen.open(at)
      await page.addScriptTag({ content: axeSource })
      await withTheme(page, theme)
      for (const [step, views] of Object.entries(viewsOfSteps)) {
        await page
          .getByRole('navigation', { name: 'Steps' })
          .getByRole('button', { name: new RegExp(`^${step} `) })
          .click()
        for (const view of views) {
          await page.getByRole('group', { name: 'Views' }).getByRole('radio', { name: view, exact: true }).focus()
          await page.keyboard.press('Space')
          const draft = page.getByRole('button', { name: /^Draft \d+ entr/ })
          if (view === 'SWOT' && (await draft.isEnabled().catch(() => false))) await draft.click()
          if (view === 'Pages') await page.locator('[aria-busy="false"]').waitFor()
          found.push(...(await findings(page)).map((each) => `${step}, ${view} ${at}: ${each}`))
        }
      }
      await page
        .getByRole('navigation', { name: 'Steps' })
        .getByRole('button', { name: /^Measures / })
        .click()
      await page.getByRole('group', { name: 'Views' }).getByRole('radio', { name: 'Measures', exact: true }).focus()
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: 'Choose from the library' }).first().click()
      await page.getByRole('dialog', { name: 'Library of measures' }).waitFor()
      found.push(...(await findings(page)).map((each) => `Library ${at}: ${each}`))
      await page.close()
    }
    expect(found).toEqual([])
  }, 600_000)

  test('axe finds nothing in any view of the roadmap and the tactical plan, nor in their dialogs', async () => {
    const page = await screen.open('sample')
    await page.addScriptTag({ content: axeSource })
    await withTheme(page, theme)
    const found: string[] = []
    for (const step of ['Roadmap', 'Tactical plan']) {
      await page
        .getByRole('navigation', { name: 'Steps' })
        .getByRole('button', { name: new RegExp(`^${step} `) })
        .click()
      const views = page.getByRole('group', { name: 'Views' }).getByRole('radio')
      for (let at = 0; at < (await views.count()); at += 1) {
        await views.nth(at).click()
        found.push(...(await findings(page)).map((each) => `${step}, view ${at + 1}: ${each}`))
      }
    }
    await page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('button', { name: /^Roadmap / })
      .click()
    await page.getByRole('radio', { name: 'Gantt', exact: true }).click()
    await page.getByRole('button', { name: /^I16 Ten routines automated/ }).focus()
    await page.keyboard.press('Shift+ArrowLeft')
    found.push(...(await findings(page)).map((each) => `drafted: ${each}`))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Ten routines automated' }).waitFor()
    found.push(...(await findings(page)).map((each) => `initiative: ${each}`))
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: 'Table', exact: true }).click()
    found.push(...(await findings(page)).map((each) => `table: ${each}`))
    for (const [button, dialog] of [
      ['Propose waves', 'Propose waves'],
      ['Schedule for me', 'Schedule for me'],
      [/^\d+ conflict/, 'What does not fit'],
    ] as const) {
      await page.getByRole('button', { name: button }).click()
      await page.getByRole('dialog', { name: dialog }).getByText(/./).first().waitFor()
      found.push(...(await findings(page)).map((each) => `${dialog}: ${each}`))
      await page.keyboard.press('Escape')
      await page.getByRole('dialog', { name: dialog }).waitFor({ state: 'detached' })
    }
    expect(found).toEqual([])
    await page.close()
  })

  test('axe finds nothing at the steps of the sample', async () => {
    const page = await screen.open('sample')
    await page.addScriptTag({ content: axeSource })
    await withTheme(page, theme)
    const found: string[] = []
    for (const step of steps) {
      await page
        .getByRole('navigation', { name: 'Steps' })
        .getByRole('button', { name: new RegExp(`^${step} `) })
        .click()
      found.push(...(await findings(page)).map((each) => `${step}: ${each}`))
    }
    for (const drawer of ['Guide', 'What is missing', 'Why this number', 'History', 'Notes']) {
      await page.getByRole('navigation', { name: 'Drawers' }).getByRole('button', { name: drawer }).click()
      found.push(...(await findings(page)).map((each) => `${drawer}: ${each}`))
    }
    await page.getByRole('banner').getByRole('button', { name: 'Backups' }).click()
    await page.getByRole('dialog', { name: 'Backups' }).getByText('this backup holds').waitFor()
    found.push(...(await findings(page)).map((each) => `Backups: ${each}`))
    await page.keyboard.press('Escape')
    await page.getByRole('banner').getByRole('button', { name: 'Snapshots' }).click()
    await page.getByRole('dialog', { name: 'Snapshots' }).getByRole('row').nth(3).waitFor()
    found.push(...(await findings(page)).map((each) => `Snapshots: ${each}`))
    await page.keyboard.press('Escape')
    await page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('button', { name: /^Set-up / })
      .click()
    await page.getByRole('radio', { name: 'Team capacities' }).check({ force: true })
    found.push(...(await findings(page)).map((each) => `Capacity: ${each}`))
    await page.getByRole('radio', { name: 'Practices' }).check({ force: true })
    await page.getByRole('radio', { name: 'Thresholds' }).check({ force: true })
    found.push(...(await findings(page)).map((each) => `Thresholds: ${each}`))
    await page.getByRole('radio', { name: 'Practices' }).check({ force: true })
    for (const deed of ['Split…', 'Merge…', 'Drop…']) {
      await page.getByRole('button', { name: deed }).click()
      await page.getByRole('dialog').waitFor()
      found.push(...(await findings(page)).map((each) => `${deed} ${each}`))
      await page.keyboard.press('Escape')
    }
    for (const step of ['Direction', 'Current state']) {
      await page
        .getByRole('navigation', { name: 'Steps' })
        .getByRole('button', { name: new RegExp(`^${step} `) })
        .click()
      await page.keyboard.press('F5')
      await page.getByRole('button', { name: 'Next step' }).waitFor()
      found.push(...(await findings(page)).map((each) => `Presented ${step}: ${each}`))
      await page.keyboard.press('F5')
    }
    expect(found).toEqual([])
    await page.close()
  })

  test('axe finds nothing in the views of opportunities and prioritisation', async () => {
    const page = await screen.open('sample')
    await page.addScriptTag({ content: axeSource })
    await withTheme(page, theme)
    const found: string[] = []
    const look = async (where: string): Promise<void> => {
      found.push(...(await findings(page)).map((each) => `${where}: ${each}`))
    }
    for (const [step, views] of [
      ['Opportunities', ['Cards', 'Table', 'Dependencies', 'Practices']],
      ['Prioritisation', ['Order', 'Scores', 'Decisions', 'Weights', 'Pairwise comparison (AHP)']],
    ] as const) {
      await page
        .getByRole('navigation', { name: 'Steps' })
        .getByRole('button', { name: new RegExp(`^${step} `) })
        .click()
      if (step === 'Prioritisation') await page.getByRole('button', { name: 'Unfreeze' }).click()
      for (const view of views) {
        await page.getByRole('radio', { name: view, exact: true }).check({ force: true })
        await look(`${step}, ${view}`)
      }
      if (step === 'Opportunities') {
        await page.getByRole('radio', { name: 'Cards', exact: true }).check({ force: true })
        await page
          .getByRole('button', { name: /^Details of / })
          .first()
          .click()
        await page.getByRole('dialog').waitFor()
        await look('details of an opportunity')
        await page.keyboard.press('Escape')
      }
    }
    await page.getByRole('button', { name: 'Freeze the order', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await look('freezing')
    expect(found).toEqual([])
    await page.close()
  })
})
