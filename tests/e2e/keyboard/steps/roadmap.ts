import type { Hands } from '../hands.ts'

/** Both initiatives into the first two waves, both into time, and a bar moved and taken back. */
export async function roadmap(hands: Hands): Promise<void> {
  await hands.find('Roadmap: Waves')
  await hands.tabTo('button', /waves/)
  await hands.press('Enter')
  await hands.tabTo('button', /^Process accountability/)
  await hands.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft')
  await hands.isAt('button', /^Process accountability/)
  await hands.goTo('ArrowRight', 'button', /^Technology/)
  await hands.press('Shift+ArrowLeft', 'Shift+ArrowLeft')

  await hands.find('Roadmap: Gantt')
  await hands.tabTo('button', /^Process accountability/)
  await hands.press('Enter')
  await hands.reach(/no dates:$/, 'button', /^Technology/)
  await hands.press('Enter')
  await hands.reach('Initiatives in time', 'button', /^Process accountability/)
  await hands.press('ArrowDown', 'Shift+ArrowRight', 'Enter')
  await hands.isAt('button', /^Technology.*Apr/)
  await hands.press('Control+z')
  await hands.isAt('button', /^Technology.*Jan/)
  await hands.press('Control+y')
  await hands.isAt('button', /^Technology.*Apr/)
}
