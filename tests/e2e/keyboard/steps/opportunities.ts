import type { Hands } from '../hands.ts'

/** Drafts from the gaps, two of them adopted and made initiatives, and which of them needs the other. */
export async function opportunities(hands: Hands): Promise<void> {
  await hands.find('Opportunities')
  await hands.tabTo('button', /^Draft from/)
  await hands.press('Enter')
  await hands.tabTo('button', /^Draft \d+$/)
  await hands.press('Enter')
  await hands.reach('Draft', 'button', /^Adopt Process accountability/)
  await hands.press('Enter')
  await hands.reach('Draft', 'button', /^Adopt Technology/)
  await hands.press('Enter')
  await hands.reach('Adopted', 'button', /^Make it an initiative: Process accountability/)
  await hands.press('Enter')
  await hands.reach('Adopted', 'button', /^Make it an initiative: Technology/)
  await hands.press('Enter')
  await dependencies(hands)
}

async function dependencies(hands: Hands): Promise<void> {
  await hands.find('Opportunities: Dependencies')
  await hands.reach('Dependencies of one', 'combobox', 'Dependencies of')
  await hands.choose('Technology')
  await hands.tabTo('combobox', 'Add to “Needs”')
  await hands.choose('Process')
}
