import type { Locator, Page } from 'playwright-core'

export const stepNames = [
  'Set-up',
  'Direction',
  'Current state',
  'Constraints',
  'Opportunities',
  'Prioritisation',
  'Roadmap',
  'Tactical plan',
  'Measures',
  'Communications',
  'Board pack',
] as const

export type StepName = (typeof stepNames)[number]

export async function goToStep(page: Page, step: StepName): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Steps' })
  await rail.getByRole('button', { name: new RegExp(`^${step} `) }).click()
}

/** The views of the step in front; the registers of the set-up stand in for them. */
export function viewsOf(page: Page): Locator {
  return page
    .getByRole('main')
    .getByRole('group', { name: /^(Views|Lists)$/ })
    .first()
    .getByRole('radio')
}

/** The radio itself is out of sight: its label is what a person hits. */
export async function showView(page: Page, view: string): Promise<void> {
  await viewsOf(page)
    .and(page.getByRole('radio', { name: view, exact: true }))
    .locator('..')
    .click()
}

/** Finds a command by its name and runs it. */
export async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('textbox').fill(command)
  await page.keyboard.press('Enter')
}

/** The first button of that name in the step. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name }).first().click()
}

/** An entry of the first row's menu. */
export async function chooseInRowMenu(page: Page, row: RegExp, entry: string): Promise<void> {
  await press(page, row)
  await page.getByRole('menuitem', { name: entry }).click()
}
