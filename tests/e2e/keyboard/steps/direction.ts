import type { Hands } from '../hands.ts'
import { texts } from '../texts.ts'

/** From what the business wants to an objective with a key result, goals with weights, and a principle. */
export async function direction(hands: Hands): Promise<void> {
  await business(hands)
  await statements(hands)
  await objective(hands)
  await goals(hands)
  await principles(hands)
}

async function business(hands: Hands): Promise<void> {
  await hands.find('Direction: Business')
  await hands.reach('Vision of the business', 'textbox', 'Add the business vision')
  await hands.type(texts.businessVision)
  await hands.press('Enter')
  await hands.reach('Business priorities', 'textbox', 'Add a business priority')
  await hands.type(texts.priority)
  await hands.press('Enter')
}

async function statements(hands: Hands): Promise<void> {
  await hands.find('Direction: Overview')
  await hands.reach('Vision of IT', 'textbox', 'Add a wording of the vision')
  await hands.type(texts.itVision)
  await hands.press('Enter')
  await hands.reach('Mission of IT', 'textbox', 'Add a wording of the mission')
  await hands.type(texts.itMission)
  await hands.press('Enter')
}

/** Enter after the objective leads on to its key results. */
async function objective(hands: Hands): Promise<void> {
  await hands.reach('Objectives and key results', 'textbox', 'Add an objective')
  await hands.type(texts.objective)
  await hands.press('Enter')
  await hands.isAt('textbox', 'Add a key result to objective 1')
  await hands.type(texts.keyResult)
  await hands.press('Enter')
  await hands.backTo('textbox', `Target: ${texts.keyResult}`)
  await hands.type('6')
  await hands.backTo('textbox', `Baseline: ${texts.keyResult}`)
  await hands.type('12')
  await hands.backTo('button', /^Business priorities that/)
  await hands.press('Enter')
  await hands.isAt('checkbox', /./)
  await hands.press('Space', 'Escape')
  await hands.backTo('button', /^Goals that/)
  await hands.press('Enter')
  await hands.isAt('checkbox', /./)
  await hands.press('Space', 'Escape')
}

async function goals(hands: Hands): Promise<void> {
  await hands.find('Direction: Goals')
  await hands.tabTo('radio', '3')
  await hands.press('ArrowRight', 'ArrowRight')
  await hands.tabTo('button', /serves/)
  await hands.press('Enter', 'Enter')
}

async function principles(hands: Hands): Promise<void> {
  await hands.find('Principles and values')
  await hands.reach('Guiding principles', 'textbox', 'Add a principle')
  await hands.type(texts.principle)
  await hands.press('Enter')
  await hands.backTo('textbox', `We stop: ${texts.principle}`)
  await hands.type(texts.weStop)
  await hands.backTo('textbox', `We will: ${texts.principle}`)
  await hands.type(texts.weWill)
  await hands.press('Tab')
}
