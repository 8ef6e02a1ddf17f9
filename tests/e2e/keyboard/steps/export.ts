import type { Hands } from '../hands.ts'

/** The PDF alone; the focus waits at the button that shows where it is. */
export async function exportPdf(hands: Hands): Promise<void> {
  await hands.press('Control+e')
  for (const unwanted of [/^Board deck, PowerPoint/, /^Workbook, Excel/]) {
    await hands.tabTo('checkbox', unwanted)
    await hands.press('Space')
  }
  await hands.tabTo('button', 'Make them')
  await hands.press('Enter')
  await hands.isAt('button', 'Show', 90_000)
}
