import type { Hands } from '../hands.ts'
import { texts } from '../texts.ts'

/** What for, who takes part, and with how many days. */
export async function setUp(hands: Hands): Promise<void> {
  await hands.find('Set-up')
  await hands.tabTo('textbox', 'What the strategy is for')
  await hands.type(texts.purpose)
  await hands.tabTo('textbox', 'Decision wanted')
  await hands.type(texts.decision)
  await hands.reach('Plan and presentation', 'textbox', 'First day of the plan')
  await hands.type('01012027')
  await hands.reach('People, teams and practices', 'textbox', 'Add a participant')
  for (const person of texts.people) {
    await hands.type(person)
    await hands.press('Enter')
  }
  await hands.find('Set-up: Teams')
  await hands.reach('People, teams and practices', 'textbox', 'Add a team')
  await hands.type(texts.team)
  await hands.press('Enter')
  await hands.find('Set-up: Team capacities')
  await hands.reach('People, teams and practices', 'textbox', /^Person-days of Operations in Q1/)
  await hands.type('120')
  await hands.press('Control+r')
}
