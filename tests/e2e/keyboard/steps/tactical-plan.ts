import type { Hands } from '../hands.ts'
import { texts } from '../texts.ts'

/** A task of the first wave, and who does what in it. */
export async function tacticalPlan(hands: Hands): Promise<void> {
  await hands.find('Tactical plan: Tasks')
  await hands.tabTo('textbox', /^Add a task to Process/)
  await hands.type(texts.task)
  await hands.press('Enter')
  await hands.find('Tactical plan: RACI')
  await hands.tabTo('gridcell', new RegExp(`${texts.task}.*${texts.people[0]}`))
  await hands.press('a', 'ArrowRight', 'r')
}
