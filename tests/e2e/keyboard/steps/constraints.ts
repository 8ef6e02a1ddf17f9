import type { Hands } from '../hands.ts'
import { texts } from '../texts.ts'

/** What holds the plan back, how strongly, what is done about it and by whom. */
export async function constraints(hands: Hands): Promise<void> {
  await hands.find('Constraints')
  await hands.reach('By what they are about', 'textbox', 'Add a constraint')
  await hands.type(texts.constraint)
  await hands.press('Enter', 'F6')
  await hands.tabTo('radio', '3')
  await hands.press('ArrowRight')
  await hands.tabTo('combobox', 'Response')
  await hands.choose('Work around')
  await hands.tabTo('textbox', 'Owner')
  await hands.type(texts.constraintOwner)
  await hands.press('Tab')
}
