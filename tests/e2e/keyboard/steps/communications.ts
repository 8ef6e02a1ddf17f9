import type { Hands } from '../hands.ts'
import { texts } from '../texts.ts'

/** A group that the plan touches strongly, and what it hears before the first change. */
export async function communications(hands: Hands): Promise<void> {
  await hands.find('Communications: Plan by group')
  await hands.reach('Stakeholder groups', 'textbox', 'Add a group')
  await hands.type(texts.group)
  await hands.press('Enter')
  await hands.reach(texts.group, 'textbox', 'Add a message')
  await hands.type(texts.message)
  await hands.press('Enter')
  await hands.backTo('textbox', `Message: ${texts.message}`)
  await hands.tabTo('textbox', /^Date/)
  await hands.type('1/12/2026')
  await hands.reach(texts.group, 'combobox', 'Impact')
  await hands.choose('High')
}
