import type { Hands } from '../hands.ts'

/** From home, a workbook of the quick path. */
export async function begin(hands: Hands): Promise<void> {
  await hands.reach('Start something new', 'button', /^Quick path/)
  await hands.press('Enter')
  await hands.isAt('textbox', 'Title')
  await hands.type('Keyboard')
  await hands.press('Enter')
  await hands.isAt('main', 'step')
}
