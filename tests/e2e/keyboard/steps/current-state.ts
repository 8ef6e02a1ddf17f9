import type { Hands } from '../hands.ts'
import { texts } from '../texts.ts'

const practices = 16
const lenses = 6

/** All 96 cells with two keys each, to and fro through the rows; then a note, and what a practice has to reach. */
export async function currentState(hands: Hands): Promise<void> {
  await hands.find('Current state')
  await hands.tabTo('gridcell', /: not rated $/)
  for (let row = 0; row < practices; row += 1) {
    const way = row % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
    for (let cell = 0; cell < lenses; cell += 1) {
      const level = row === 3 && cell === 2 ? 'n' : String((row + cell) % 4)
      await hands.press(level, cell < lenses - 1 ? way : 'ArrowDown')
    }
  }
  await hands.press('Control+Home', 'Enter')
  await hands.isAt('textbox', 'Note')
  await hands.type(texts.note)
  await hands.press('Enter')
  await hands.tabTo('textbox', /^Importance to stakeholders/)
  await hands.type('80')
  await hands.tabTo('textbox', /^Agreed target/)
  await hands.type('4')
  await hands.tabTo('textbox', /^Reason for that target/)
  await hands.type(texts.reason)
  await hands.press('Enter', 'Escape')
  await hands.isAt('gridcell', /: 0 note$/)
}
