import type { App } from './app-context.ts'
import { tell, tellFailure } from './tell.ts'

type Kind = 'workbook.saveCopy' | 'workbook.saveRedactedCopy'

/** Saves a copy where the person says; the open workbook stays the one it is. */
export async function saveCopy(app: App, kind: Kind = 'workbook.saveCopy'): Promise<void> {
  const { session, transport, say } = app
  await session.settled()
  const answer = await transport.api[kind]({ workbook: session.store.getState().handle ?? '' })
  if (!answer.ok) tellFailure(app, answer.failure)
  else if (answer.value !== null) tell(say('screen.save.copied', { path: answer.value.shownPath }))
}
