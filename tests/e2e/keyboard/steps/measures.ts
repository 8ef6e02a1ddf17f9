import type { Hands } from '../hands.ts'
import { texts } from '../texts.ts'

/** Three goals are pursued; for five of the six measures they want, the library has one. */
const fromLibrary = 5

/** An outcome and a leading measure for each goal: the first that the library has for it, and one of the team's own. */
export async function measures(hands: Hands): Promise<void> {
  await hands.find('Measures: By goal')
  for (let measure = 0; measure < fromLibrary; measure += 1) {
    await hands.tabTo('button', /^Choose from the library for/)
    await hands.press('Enter')
    await hands.isAt('searchbox', 'Search the library')
    await hands.tabTo('checkbox', 'Programme measures only')
    await hands.press('Tab', 'Space', 'Enter')
  }
  await hands.find('Measures: Measures')
  await hands.reach('Measures', 'textbox', 'Add a measure of your own')
  await hands.type(texts.measure)
  await hands.press('Enter')
  await hands.reach(texts.measure, 'combobox', 'Leading or lagging')
  await hands.choose('Leading')
  await hands.tabTo('button', /^Tells whether these goals are reached/)
  await hands.press('Enter')
  await hands.tabTo('checkbox', /One team with the business$/)
  await hands.press('Space', 'Escape')
}
