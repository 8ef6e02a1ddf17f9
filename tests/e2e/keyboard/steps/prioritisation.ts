import type { Hands } from '../hands.ts'
import { texts } from '../texts.ts'

const criteria = 10

/** Scores by digits, a decision on each initiative with its reason, and the order frozen. */
export async function prioritisation(hands: Hands): Promise<void> {
  await hands.find('Prioritisation: Scores')
  await hands.tabTo('gridcell', /^Process accountability/)
  for (const score of ['4', '3']) {
    for (let criterion = 0; criterion < criteria; criterion += 1) await hands.press(score, 'ArrowRight')
    await hands.press('Home', 'ArrowDown')
  }
  await hands.find('Prioritisation: Decisions')
  for (const initiative of ['Process accountability', 'Technology']) {
    const decision = new RegExp(`^Decision on ${initiative}`)
    await hands.sees('combobox', decision)
    await hands.tabTo('combobox', decision)
    await hands.choose('Do')
    await hands.tabTo('textbox', new RegExp(`reason.*${initiative}`, 'i'))
    await hands.type(texts.reason)
  }
  await hands.find('Prioritisation')
  await hands.tabTo('button', 'Freeze the order')
  await hands.press('Enter')
  await hands.type(texts.people[0])
  await hands.tabTo('button', 'Freeze the order')
  await hands.press('Enter')
}
