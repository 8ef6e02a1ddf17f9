import type { Hands } from '../hands.ts'
import { texts } from '../texts.ts'

/** What is asked of the board, between which options, in which words; and what is left open is accepted. */
export async function boardPack(hands: Hands): Promise<void> {
  await hands.find('Board pack: Request and options')
  await hands.tabTo('textbox', 'The decision asked')
  await hands.type(texts.ask)
  await hands.tabTo('textbox', 'If nothing is done')
  await hands.type(texts.doingNothing)
  for (const number of ['1', '2']) {
    await hands.reach('Options', 'button', 'Add an option')
    await hands.press('Enter')
    await hands.tabTo('textbox', `Option: ${number}`)
    await hands.press('Control+a')
    await hands.type(`${texts.option} ${number}`)
  }
  await hands.backTo('radio', 'Recommended')
  await hands.press('Space')
  await hands.find('Board pack: Resolutions')
  await hands.tabTo('textbox', 'Add a resolution')
  await hands.type(texts.resolution)
  await hands.press('Enter')
  await accept(hands)
}

/** With a reason; the focus goes on to the next, so that one after the other can be accepted. */
async function accept(hands: Hands): Promise<void> {
  await hands.find('Board pack: Quality')
  for (const sentence of [/has no date/, /has no owner/, /the money/]) {
    const accept = new RegExp(`^Accept: .*${sentence.source}`)
    await hands.sees('button', accept)
    await hands.tabTo('button', accept)
    await hands.press('Enter')
    await hands.isAt('textbox', 'Why you can live with it')
    await hands.type(texts.accepted)
    await hands.tabTo('button', 'Accept')
    await hands.press('Enter')
  }
}
