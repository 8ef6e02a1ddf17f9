import type { Page } from 'playwright-core'
import { chooseInRowMenu, press, run, type StepName } from './go-to.ts'

/** Something that opens over a step or beside it. */
export type Overlay = {
  readonly name: string
  readonly step: StepName
  readonly view?: string
  readonly open: (page: Page) => Promise<void>
  /** A selector of what opens. */
  readonly part: string
  /** Until there is something to look at. */
  readonly shows: (page: Page) => Promise<void>
}

function dialog(name: string, step: StepName, open: Overlay['open'], view?: string): Overlay {
  return {
    name,
    step,
    open,
    ...(view === undefined ? {} : { view }),
    part: '[role=dialog]',
    shows: (page) => page.getByRole('dialog').last().getByText(/./).first().waitFor(),
  }
}

function drawer(name: string, step: StepName): Overlay {
  return {
    name: `drawer: ${name}`,
    step,
    open: (page) => page.getByRole('navigation', { name: 'Drawers' }).getByRole('button', { name }).click(),
    part: 'aside[data-screen-part]',
    shows: (page) => page.getByRole('complementary', { name }).waitFor(),
  }
}

function menu(name: string, step: StepName, open: Overlay['open'], view?: string): Overlay {
  return {
    name,
    step,
    open,
    ...(view === undefined ? {} : { view }),
    part: '[role=menu]',
    shows: (page) => page.getByRole('menuitem').or(page.getByRole('menuitemradio')).first().waitFor(),
  }
}

async function openFirstBar(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Initiatives in time' }).getByRole('button').first().focus()
  await page.keyboard.press('Enter')
}

/** A bar is moved before what it needs, and what that contradicts is looked at. */
async function openConflicts(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^I16 Ten routines automated/ }).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Enter')
  await press(page, /^\d+ conflict/)
}

/** The sample's order is frozen; from here on it no longer is. */
async function openFreeze(page: Page): Promise<void> {
  await press(page, 'Unfreeze')
  await press(page, 'Freeze the order')
}

/** Weights by comparing pairs, which the sample does not use. */
const pairwise: Overlay = {
  name: 'pairwise comparison',
  step: 'Prioritisation',
  view: 'Weights',
  open: (page) => page.getByRole('radio', { name: 'Pairwise comparison (AHP)' }).locator('..').click(),
  part: 'main',
  shows: (page) => page.getByRole('main').getByRole('table').first().waitFor(),
}

async function openDifferences(page: Page): Promise<void> {
  await run(page, 'Read an edited Excel export back')
  const file = { name: 'Edited.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') }
  await page.getByLabel('Choose a file').and(page.locator('input')).setInputFiles(file)
  await page.getByRole('heading', { name: /^Changed on both sides/ }).waitFor()
}

/** Every dialog, drawer and menu of a workbook, and where it opens. */
export const overlays: readonly Overlay[] = [
  dialog('find', 'Set-up', (page) => page.keyboard.press('Control+k')),
  dialog('key map', 'Set-up', (page) => page.keyboard.press('?')),
  dialog('export', 'Set-up', (page) => page.keyboard.press('Control+e')),
  dialog('backups', 'Set-up', (page) => run(page, 'Backups')),
  dialog('read back', 'Set-up', (page) => run(page, 'Read an edited Excel export back')),
  dialog('read back: differences', 'Set-up', openDifferences),
  dialog('snapshots', 'Set-up', (page) => run(page, 'Snapshots')),
  menu('colours', 'Set-up', (page) => page.getByRole('banner').getByRole('button', { name: 'Colours' }).click()),
  ...['Split…', 'Merge…', 'Drop…', 'Take up…'].map((deed) =>
    dialog(deed, 'Set-up', (page) => press(page, deed), 'Practices'),
  ),
  drawer('Guide', 'Direction'),
  drawer('What is missing', 'Direction'),
  drawer('Why this number', 'Prioritisation'),
  drawer('History', 'Direction'),
  drawer('Notes', 'Direction'),
  menu('row menu', 'Direction', (page) => press(page, /^Actions for/), 'Goals'),
  dialog('all fields of a row', 'Direction', (page) => chooseInRowMenu(page, /^Actions for/, 'All fields'), 'Goals'),
  dialog('delete', 'Direction', (page) => chooseInRowMenu(page, /^Actions for/, 'Delete'), 'Goals'),
  dialog('links', 'Direction', (page) => press(page, /^Goals that/), 'Overview'),
  dialog('votes', 'Direction', (page) => press(page, /^\d+ of \d+$/), 'Overview'),
  dialog('library of constraints', 'Constraints', (page) => press(page, 'Library')),
  dialog('drafts', 'Opportunities', (page) => press(page, /^Draft from/)),
  dialog('freeze', 'Prioritisation', openFreeze, 'Order'),
  dialog('schedule', 'Roadmap', (page) => press(page, 'Schedule for me')),
  dialog('waves', 'Roadmap', (page) => press(page, 'Propose waves'), 'Waves'),
  dialog('initiative', 'Roadmap', openFirstBar, 'Gantt'),
  dialog('conflicts', 'Roadmap', openConflicts, 'Gantt'),
  dialog('library of measures', 'Measures', (page) => press(page, 'Choose from the library')),
  dialog('library of groups', 'Communications', (page) => press(page, 'Library')),
  // The last one, since it stays.
  pairwise,
]
